import type { Lang } from "../domain/view";
import { en } from "./en";
import { type Key, makeTextFrom, type Text } from "./text";
import { zh } from "./zh";

const TABLES: Readonly<Record<Lang, Readonly<Record<Key, string>>>> = { zh, en };

/** The phrases of one language, for where both are at hand; a browser fetches them one by one. */
export function makeText(lang: Lang): Text {
	return makeTextFrom(TABLES[lang]);
}
