import type { Lang } from "../domain/view";
import type { Speech } from "./labels";
import { outputEn } from "./output_en";
import { outputZh } from "./output_zh";
import { extendText, type Key, type Text, type TextOf } from "./text";

type OutputKey = keyof typeof outputZh;

/** Every phrase print and pictures can say: their own and the common ones. */
export type OutputText = TextOf<Key | OutputKey>;

/** Another key than a word of these tables does not compile. */
export type OutputTable = Readonly<Record<OutputKey, string>>;

/** What a picture needs to name things. */
export interface OutputSpeech extends Speech {
	readonly text: OutputText;
}

const TABLES: Readonly<Record<Lang, OutputTable>> = { zh: outputZh, en: outputEn };

/** The common phrases and those of print and pictures, in one language; from another table where one is given. */
export function makeOutputText(text: Text, lang: Lang, table: OutputTable = TABLES[lang]): OutputText {
	return extendText(text, table);
}
