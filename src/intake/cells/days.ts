import { type CellParser, makeUnknown, saysUnknown } from "./cell";

const DAY =
	/^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))(?:[T\s]+\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}(?:\.\d{1,9})?)?[秒分]?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const LONGEST = 40;

/** A day as `YYYY-MM-DD`; other ways to write it are put right and said, a time of day is dropped and said. A month is no day. */
export const parseDay: CellParser<string | null> = (text) => {
	if (saysUnknown(text)) return makeUnknown(text, null);
	const plain = text.length > LONGEST ? "" : text.normalize("NFKC").trim();
	const [, year = "", month, day, shortMonth = "", shortDay = ""] = DAY.exec(plain) ?? [];
	const value = `${year}-${(month ?? shortMonth).padStart(2, "0")}-${(day ?? shortDay).padStart(2, "0")}`;
	const date = new Date(`${value}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
		return { ok: false, rule: "not-a-date" };
	}
	return value === text ? { ok: true, value } : { ok: true, value, repairedTo: value };
};
