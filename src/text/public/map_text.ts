import type { Lang } from "../../domain/view";
import { mapEn } from "./map_en";
import { mapZh } from "./map_zh";
import { makeSay, type Say } from "./say";

/** Every phrase of the public map. */
export type MapKey = keyof typeof mapZh;

/** Says a phrase of the public map. */
export type MapText = Say<MapKey>;

const WORDS = { zh: mapZh, en: mapEn };

/** The phrases of the public map in one language, for where both are at hand. */
export function makeMapText(lang: Lang): MapText {
	return makeSay(WORDS, lang);
}
