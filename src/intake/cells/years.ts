import { type Cell, type CellParser, makeUnknown, saysUnknown } from "./cell";
import { foldSpelling } from "./spelling";

const LEAST = 1800;
const MOST = 2100;
const LONGEST = 40;
// A two-digit year of a building still standing: before this one it could as well be of our century.
const CENTURY_FROM = 30;

const ABOUT = "约|大约|大概|近|~|≈|about|ca\\.?";
const BUILT = "(?:建成于|建于|始建于|竣工于)";
const DONE =
	"(?:建成|建造|修建|建设|兴建|建|竣工|完工|建成竣工|投用|投入使用|交付|交付使用|交房|入住)(?:投入使用|使用|入住)?";
const PART = "初|中|底|末|上半年|下半年|[春夏秋冬]季?|第?[一二三四1-4]季度";
const YEAR = new RegExp(
	`^(${ABOUT})?${BUILT}?(${ABOUT})?(\\d{4})(?:\\.0+)?(?:年(?:${PART})?)?(?:${DONE})?(左右|前后|约|\\?)?(?:${DONE})?$`,
);
const SHORT = new RegExp(`^(${ABOUT})?${BUILT}?'?(\\d{2})年(?:${DONE})?(左右|前后)?$`);
const DATE =
	/^(\d{4})(?:[-/.年](0?[1-9]|1[0-2])(?:[-/.月](0?[1-9]|[12]\d|3[01])日?|月)?|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?)(?:t?\d{1,2}:\d{1,2}(?::\d{1,2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(建成|竣工|完工|建|交付)?$/;
const RANGE = /^(\d{4})年?(?:[-–—~至到/、,]|--)(\d{4}|\d{2})年?(?:间|之间)?(?:建成|建)?$/;
const DECADE =
	/^(?:上世纪|20世纪|二十世纪|十九世纪)?(?:\d{1,4}|[一二三四五六七八九]十)(?:年代|'?s)(?:初|中期?|末|前期|后期|建成|建)*$/;

/**
 * A calendar year. 1998年, 1998年建成, 约1998, 98年 and dates are read and said; a range and a decade are no year and stay unknown,
 * and so does a two-digit year that could be of either century.
 */
export const parseYear: CellParser<number | null> = (text) => {
	if (/^\d{4}$/.test(text)) return checkYear(Number(text), null);
	if (saysUnknown(text)) return makeUnknown(text, null);
	const plain = text.length > LONGEST ? "" : foldSpelling(text);
	const whole = YEAR.exec(plain);
	if (whole) return checkYear(Number(whole[3]), whole[1] ?? whole[2] ?? whole[4] ?? "");
	const date = DATE.exec(plain);
	if (date) return checkYear(Number(date[1]), "");
	return parseOddYear(plain);
};

function parseOddYear(plain: string): Cell<number | null> {
	const [, about, short, roughly] = SHORT.exec(plain) ?? [];
	if (short !== undefined) {
		if (Number(short) >= CENTURY_FROM) return checkYear(1900 + Number(short), about ?? roughly ?? "");
		return { ok: false, rule: "year-century", detail: `19${short} / 20${short}` };
	}
	const [, from, to = ""] = RANGE.exec(plain) ?? [];
	if (from !== undefined) {
		// The end of a range in two digits is of the century that makes it the later one.
		const century = Number(from.slice(0, 2)) + (to < from.slice(2) ? 1 : 0);
		return { ok: false, rule: "year-range", detail: `${from} / ${to.length === 2 ? century : ""}${to}` };
	}
	if (DECADE.test(plain)) return { ok: false, rule: "year-decade" };
	if (/^[+-]?\d+(\.\d+)?$/.test(plain)) {
		return { ok: false, rule: "out-of-range", detail: `${LEAST}–${MOST}` };
	}
	return { ok: false, rule: "not-a-year" };
}

/** `said` holds the word that makes the year approximate; empty when something else was stripped, `null` when nothing was. */
function checkYear(value: number, said: string | null): Cell<number> {
	if (value < LEAST || value > MOST) return { ok: false, rule: "out-of-range", detail: `${LEAST}–${MOST}` };
	if (said === null) return { ok: true, value };
	return { ok: true, value, repairedTo: String(value), rule: said === "" ? "cleaned" : "approximate" };
}
