import { type CellParser, makeUnknown, saysUnknown } from "./cell";

/** The kinds of picture a folder may hold, by the ending of their names. */
const PHOTO_ENDINGS = ["jpg", "jpeg", "png", "webp", "svg"] as const;
export type PhotoEnding = (typeof PHOTO_ENDINGS)[number];

const NAME = new RegExp(`^[\\w-]{1,80}\\.(?:${PHOTO_ENDINGS.join("|")})$`);

/** The name of a picture below `photos/`, never a path; `null` when the cell says unknown. */
export const parsePhoto: CellParser<string | null> = (text) => {
	if (saysUnknown(text)) return makeUnknown(text, null);
	return NAME.test(text) ? { ok: true, value: text } : { ok: false, rule: "not-a-photo" };
};
