import type { Lang } from "../domain/view";
import { painterEn } from "./painter_en";
import { painterZh } from "./painter_zh";
import { extendText, type Key, type Text, type TextOf } from "./text";

type PainterKey = keyof typeof painterZh;

/** Every phrase the painter without a graphics card can say: its own and the common ones. */
export type PainterText = TextOf<Key | PainterKey>;

/** Another key than a word of these tables does not compile. */
export type PainterTable = Readonly<Record<PainterKey, string>>;

const TABLES: Readonly<Record<Lang, PainterTable>> = { zh: painterZh, en: painterEn };

/** The common phrases and those about the painter, in one language; from another table where one is given. */
export function makePainterText(text: Text, lang: Lang, table: PainterTable = TABLES[lang]): PainterText {
	return extendText(text, table);
}
