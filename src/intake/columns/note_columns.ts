import { saysUnknown } from "../cells";
import type { Claim, Matching } from "../match_columns";
import type { Fault } from "../rules";
import { findClaimedDatum } from "./header";

/** Fields that another column, or a geometry, may speak for. */
const SPOKEN_FOR: Readonly<Record<string, string>> = {
	lng: "point",
	lat: "point",
	subdistrictName: "subdistrictCode",
};

/** What is to be said of the columns of a file as a whole: doubled, missing, unknown, in another unit. */
export function noteColumns(matching: Matching): Fault[] {
	return [
		...noteSeconds(matching),
		...noteMissing(matching),
		...noteUnused(matching),
		...[...matching.chosen.values()].flatMap((one) => noteMeaning(matching, one)),
	];
}

/** Whether a column says anything that the one in use does not say in the same row. */
function contradicts({ rows }: Matching["table"], one: Claim, used: Claim): boolean {
	const differs = ({ cells }: (typeof rows)[number]) => {
		const cell = cells[one.at] ?? "";
		return cell !== cells[used.at] && !saysUnknown(cell);
	};
	return rows.length === 0 || rows.some(differs);
}

function noteSeconds({ table, columns, chosen, second }: Matching): Fault[] {
	const name = (one: Claim) => table.headers[one.at] ?? "";
	return [...new Set(second.map(({ field }) => field))].flatMap((field): Fault[] => {
		const header = columns[field]?.header ?? field;
		const first = chosen.get(field);
		const others = second.filter((one) => one.field === field && (!first || contradicts(table, one, first)));
		// A canonical header or a person's word settles which column is meant; the same header twice, or two aliases, do not.
		const sure = first?.how === "header" || first?.how === "mapping";
		// What begins with @ was put there by a program; the maker's own column is meant.
		const technical = (one: Claim) => name(one).startsWith("@");
		const equal = others.filter((one) =>
			sure ? one.how === first?.how && one.how === "header" : !technical(one),
		);
		const settled = others.filter((one) => !equal.includes(one));
		const notes = settled.map((one): Fault => {
			return { rule: "second-column", field: header, value: name(one), detail: first ? name(first) : "" };
		});
		if (equal.length === 0) return notes;
		const detail = [...(first ? [name(first)] : []), ...equal.map(name)].join(" · ");
		return [...notes, { rule: "doubled-column", field: header, value: String(equal.length + 1), detail }];
	});
}

function noteMissing({ table, columns, chosen, guess }: Matching): Fault[] {
	const missing = Object.entries(columns).filter(([field, { readOnly, optional }]) => {
		if (readOnly || optional || chosen.has(field)) return false;
		const other = SPOKEN_FOR[field];
		if (other === "point" && table.hasGeometry) return false;
		return other === undefined || !chosen.has(other);
	});
	const headers = missing.map(([, { header }]) => header);
	// A list from elsewhere lacks most columns of a ledger; one note says it all.
	if (guess && headers.length > 1) {
		return [
			{ rule: "missing-columns", field: "", value: String(headers.length), detail: headers.join(" · ") },
		];
	}
	return headers.map((field): Fault => ({ rule: "missing-column", field, value: "" }));
}

function noteUnused({ table, chosen, second, leftOut }: Matching): Fault[] {
	const used = new Set([...chosen.values(), ...second].map(({ at }) => at));
	return table.headers.flatMap((header, at): Fault[] =>
		header === "" || used.has(at) || leftOut.has(at)
			? []
			: [{ rule: "extra-column", field: header, value: "" }],
	);
}

function noteMeaning({ table, columns }: Matching, { field, at, scale, unitAssumed }: Claim): Fault[] {
	const value = table.headers[at] ?? "";
	const header = columns[field]?.header ?? field;
	const notes: Fault[] = [];
	if (scale !== 1) notes.push({ rule: "unit-converted", field: header, value, detail: String(scale) });
	if (unitAssumed) notes.push({ rule: "unit-assumed", field: header, value });
	const datum = field === "lng" || field === "point" ? findClaimedDatum(value) : "";
	if (datum !== "") notes.push({ rule: "header-datum", field: header, value, detail: datum });
	return notes;
}
