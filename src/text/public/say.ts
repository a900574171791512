import type { Lang } from "../../domain/view";
import type { Words } from "../words";

/** Says the phrases of one part of the public page, their `{name}`s replaced; a name without a value is left as it stands, so that it is seen. */
export type Say<K extends string> = (key: K, values?: Readonly<Record<string, string | number>>) => string;

/** The phrases of one part of the public page in one language. */
export function makeSay<K extends string>(words: Words<K>, lang: Lang): Say<K> {
	return (key, values = {}) =>
		words[lang][key].replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}
