import type { Lang } from "../domain/view";
import type { Speech } from "./labels";
import { stewardEn } from "./steward_en";
import { stewardZh } from "./steward_zh";
import { extendText, type Key, type Text, type TextOf } from "./text";

type StewardKey = keyof typeof stewardZh;

/** Every phrase the upkeep of the data can say: its own and the common ones. */
export type StewardText = TextOf<Key | StewardKey>;

/** Another key than a word of these tables does not compile. */
export type StewardTable = Readonly<Record<StewardKey, string>>;

/** What a reader of the upkeep needs to name things. */
export interface StewardSpeech extends Speech {
	readonly text: StewardText;
}

const TABLES: Readonly<Record<Lang, StewardTable>> = { zh: stewardZh, en: stewardEn };

/** The common phrases and those of the upkeep, in one language; from another table where one is given. */
export function makeStewardText(text: Text, lang: Lang, table: StewardTable = TABLES[lang]): StewardText {
	return extendText(text, table);
}
