import { CAMERA_COLUMNS } from "../columns/points";
import type { Door } from "../door";
import type { References } from "../points";
import { makeFinding } from "../rules";
import type { Entry, Sheet } from "../sheet";

interface Context {
	readonly door: Door;
	readonly known: References;
	/** The id of a known compound by its name; `null` for none or several. */
	readonly idOfName: (name: string, subdistrict: string | null) => string | null;
}

/** Rows that name their compound instead of giving its id, each with the id of the one known compound of that name, as a repair; the others as they are. */
export function resolveNames<R extends { readonly compound: string | null }>(
	sheet: Sheet<R>,
	{ door, known, idOfName }: Context,
): Sheet<R> {
	const field = CAMERA_COLUMNS.compound.header;
	const entries = sheet.entries.map((entry): Entry<R> => {
		const { compound: value } = entry.record;
		if (value === null || known.compounds?.has(value) !== false) return entry;
		const id = idOfName(value, null);
		if (id === null) return entry;
		door.log.push(makeFinding(entry.spot, { rule: "compound-by-name", field, value, detail: id }));
		return { ...entry, record: { ...entry.record, compound: id } };
	});
	return { ...sheet, entries };
}
