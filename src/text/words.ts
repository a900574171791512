import type { Lang } from "../domain/view";

/** The phrases of one part of a page in every language. */
export type Words<K extends string> = Readonly<Record<Lang, Readonly<Record<K, string>>>>;

/** Chinese declares the keys, English has to have each of them and no other. */
export function makeWords<K extends string>(
	zh: Readonly<Record<K, string>>,
	en: Readonly<Record<NoInfer<K>, string>>,
): Words<K> {
	return { zh, en };
}
