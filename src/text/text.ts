import type { Bilingual } from "../domain/records";
import type { Lang } from "../domain/view";
import { en } from "./en";
import { zh } from "./zh";

/** Every phrase the product can say. */
export type Key = keyof typeof zh;
export type Values = Readonly<Record<string, string | number>>;

/** Says a phrase, its `{name}`s replaced. A name without a value is left as it stands, so that it is seen. */
export type Text = (key: Key, values?: Values) => string;

const TABLES: Readonly<Record<Lang, Readonly<Record<Key, string>>>> = { zh, en };

/** The phrases of one language. */
export function makeText(lang: Lang): Text {
	return makeTextFrom(TABLES[lang]);
}

/** The phrases of a table; tests make a bracketed language with it, in which text that was not put into a table stands out. */
export function makeTextFrom(table: Readonly<Record<Key, string>>): Text {
	return (key, values = {}) =>
		table[key].replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}

/** The half of a two-language phrase of the data. */
export function pick(phrase: Bilingual, lang: Lang): string {
	return phrase[lang];
}
