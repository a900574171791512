import type { Lang } from "../domain/view";
import type { Speech } from "./labels";
import { printEn } from "./print_en";
import { printZh } from "./print_zh";
import { extendText, type Key, type Text, type TextOf } from "./text";

type PrintKey = keyof typeof printZh;

/** Every phrase the printed document can say: its own and the common ones. */
export type PrintText = TextOf<Key | PrintKey>;

/** Another key than a word of these tables does not compile. */
export type PrintTable = Readonly<Record<PrintKey, string>>;

/** What the printed document needs to name things. */
export interface PrintSpeech extends Speech {
	readonly text: PrintText;
}

const TABLES: Readonly<Record<Lang, PrintTable>> = { zh: printZh, en: printEn };

/** The common phrases and those of the printed document, in one language; from another table where one is given. */
export function makePrintText(text: Text, lang: Lang, table: PrintTable = TABLES[lang]): PrintText {
	return extendText(text, table);
}
