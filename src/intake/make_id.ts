import { saysUnknown } from "./cells";
import type { Fault } from "./rules";
import type { Reading } from "./sheet";
import type { TableRow } from "./table";

const FNV_PRIME = 0x01000193;
const FNV_STARTS = [0x811c9dc5, 0x9e3779b9];

/** Ten letters and digits that stand for the cells of a row (two FNV-1a sums); equal rows have equal ones. */
function digestCells(cells: readonly string[]): string {
	const text = cells.join("\u001f");
	const [first = "", second = ""] = FNV_STARTS.map((start) => {
		let sum = start;
		for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
		return (sum >>> 0).toString(36).padStart(7, "0");
	});
	return first + second.slice(-3);
}

/**
 * An id for a row of a file that has none: the one its name is known by, or one made of its cells, so that the same row has it again
 * next time and a row of another file does not.
 */
export function makeId<R extends { readonly id: string }>(
	{ options, matched, rowOfId }: Reading<R>,
	{ cells }: TableRow,
): { readonly id: string; readonly fault: Fault } {
	const places: Readonly<Record<string, number>> = matched.places;
	const cell = (name: string) => cells[places[name] ?? -1] ?? "";
	const field = options.columns.id.header;
	const name = cell("name");
	const subdistrict = cell("subdistrictName");
	const known = saysUnknown(name)
		? null
		: (options.idOfName?.(name, saysUnknown(subdistrict) ? null : subdistrict) ?? null);
	if (known !== null) return { id: known, fault: { rule: "id-by-name", field, value: name, detail: known } };
	const base = `${options.makeIds ?? ""}${digestCells(cells)}`;
	let id = base;
	for (let again = 2; rowOfId.has(id) || options.ids?.has(id); again += 1) {
		id = `${base}-${again}`;
	}
	return { id, fault: { rule: "made-id", field, value: name, detail: id } };
}
