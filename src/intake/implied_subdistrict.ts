import { COMPOUND_COLUMNS, type CompoundRow } from "./columns/compounds";
import type { Door } from "./door";
import { findSubdistrictsIn } from "./names";
import type { References } from "./points";
import { makeFinding, type Rule } from "./rules";
import type { Entry, Sheet } from "./sheet";

/** What speaks for the sub-district of rows that do not say it. */
interface Context {
	readonly door: Door;
	readonly known: References;
	/** The sheet the rows stand on; `null` for a format without. */
	readonly sheetName: string | null;
}

interface Implied {
	readonly name: string;
	readonly rule: Rule;
	/** What says so: the id of the known compound, or the name of the sheet, file or folder. */
	readonly by: string;
}

/**
 * The rows of a ledger without any column for the sub-district, as a single office keeps it: each with the sub-district of the known
 * compound of its id, else the one whose name stands in the name of the sheet, the file or its folder. Every row filled in is a repair;
 * where nothing tells, rows stay without. Ledgers that have the column are left as they are.
 */
export function fillSubdistricts(sheet: Sheet<CompoundRow>, context: Context): Sheet<CompoundRow> {
	const { door, known, sheetName } = context;
	const { subdistricts } = door.district;
	const has = sheet.uses.some(({ field }) => field === "subdistrictName" || field === "subdistrictCode");
	if (has || subdistricts.length === 0) return sheet;
	const named = findNamed(sheet.file, sheetName, door);
	const nameOf = new Map(subdistricts.map((one) => [one.id, one.name.zh]));
	const imply = (id: string): Implied | null => {
		const recorded = nameOf.get(known.compounds?.get(id)?.subdistrict ?? "");
		return recorded === undefined ? named : { name: recorded, rule: "subdistrict-of-known", by: id };
	};
	const entries = sheet.entries.map((entry): Entry<CompoundRow> => {
		const implied = imply(entry.spot.id);
		if (!implied) return entry;
		const { name: detail, rule, by: value } = implied;
		const field = COMPOUND_COLUMNS.subdistrictName.header;
		door.log.push(makeFinding(entry.spot, { rule, field, value, detail }));
		return { ...entry, record: { ...entry.record, subdistrictName: detail } };
	});
	return { ...sheet, entries };
}

/** The one sub-district that the sheet, else the file, else its folder names; `null` when none does, or the first to name any names several. */
function findNamed(file: string, sheetName: string | null, { district }: Door): Implied | null {
	const [base = "", folder = ""] = file.split(/[\\/]/).reverse();
	for (const by of [sheetName ?? "", base, folder]) {
		const [only, ...others] = findSubdistrictsIn(district, by);
		if (only) return others.length > 0 ? null : { name: only.name.zh, rule: "subdistrict-of-file", by };
	}
	return null;
}
