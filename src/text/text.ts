import type { Bilingual } from "../domain/records";
import type { Lang } from "../domain/view";
import type { zh } from "./zh";

/** Every phrase the product can say. */
export type Key = keyof typeof zh;
export type Values = Readonly<Record<string, string | number>>;

/** Says a phrase, its `{name}`s replaced. A name without a value is left as it stands, so that it is seen. */
export type Text = TextOf<Key>;

/** Says the phrases of a table. */
export type TextOf<K extends string> = (key: K, values?: Values) => string;

/** The phrases of a table; tests make a bracketed language with it, in which text that was not put into a table stands out. */
export function makeTextFrom(table: Readonly<Record<Key, string>>): Text {
	return (key, values = {}) => fillIn(table[key], values);
}

/** The common phrases and those of a part of the product that is loaded later, which brings its own table. */
export function extendText<K extends string>(
	text: Text,
	table: Readonly<Record<K, string>>,
): TextOf<Key | K> {
	const isOwn = (key: Key | K): key is K => Object.hasOwn(table, key);
	return (key, values = {}) => (isOwn(key) ? fillIn(table[key], values) : text(key as Key, values));
}

function fillIn(phrase: string, values: Values): string {
	return phrase.replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}

/** The half of a two-language phrase of the data. */
export function pick(phrase: Bilingual, lang: Lang): string {
	return phrase[lang];
}
