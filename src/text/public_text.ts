import type { Lang } from "../domain/view";
import { publicEn } from "./public_en";
import { publicZh } from "./public_zh";

/** Every phrase the public page can say. */
export type PublicKey = keyof typeof publicZh;

/** Says a phrase of the public page, its `{name}`s replaced. */
export type PublicText = (key: PublicKey, values?: Readonly<Record<string, string | number>>) => string;

const TABLES: Readonly<Record<Lang, Readonly<Record<PublicKey, string>>>> = { zh: publicZh, en: publicEn };

/** The phrases of the public page in one language. */
export function makePublicText(lang: Lang): PublicText {
	return (key, values = {}) =>
		TABLES[lang][key].replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}
