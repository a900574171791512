import type { PublicCompound, PublicProject, PublicRecords, PublicSum } from "../../domain/public_records";
import { PUBLIC_QUANTITIES } from "../../domain/public_records";
import type { ExportCell, ExportTable } from "../../domain/selection/export/export_table";
import { MANAGEMENT, RENOVATION } from "../../domain/vocabulary";
import type { FieldName, FieldType } from "../../text/public/pages/fields";
import { makePublicText } from "../../text/public_text";

/** Whether a column names the row, or says what is known of it. */
interface OpenColumn<R> {
	readonly id: FieldName;
	readonly type: FieldType;
	readonly read: (row: R) => ExportCell;
}

/** A table of the open data with what the columns are. */
export interface OpenTable extends ExportTable {
	readonly types: readonly FieldType[];
}

export type OpenTables = Readonly<Record<"compounds" | "projects" | "sums", OpenTable>>;

const column = <R>(id: FieldName, type: FieldType, read: (row: R) => ExportCell): OpenColumn<R> => ({
	id,
	type,
	read,
});

/** The words of the codes are those of the records, which are Chinese. */
const text = makePublicText("zh");

/** The published records as tables for files: columns named as in the dictionary, unknown an empty cell, positions WGS84 degrees. */
export function makeOpenTables(records: PublicRecords): OpenTables {
	const names = new Map(records.district.subdistricts.map(({ id, name }) => [id, name.zh]));
	const compounds = new Map(records.compounds.map((one) => [one.id, one.name]));
	const { files } = records.district;
	const make = <R>(rows: readonly R[], columns: readonly OpenColumn<R>[], file: string) =>
		makeTable(rows, columns, listRemarks(records, files[file]));
	return {
		compounds: make(records.compounds, listCompoundColumns(names), "compounds"),
		projects: make(records.projects ?? [], listProjectColumns(compounds), "renovations"),
		sums: make(records.sums, listSumColumns(names), "compounds"),
	};
}

type Remarks = Readonly<Record<"dataDate" | "source" | "licence" | "remark", string>>;

function listRemarks(
	{ district }: PublicRecords,
	file: PublicRecords["district"]["files"][string] | undefined,
): Remarks {
	return {
		dataDate: district.dataDate,
		source: (file?.source ?? district.source).zh,
		licence: file?.licence ?? "",
		remark: district.synthetic ? "演示数据 Demonstration data" : "",
	};
}

/** What a file has to say of itself stands in every row too: a row copied out of it still says so. */
function makeTable<R>(rows: readonly R[], columns: readonly OpenColumn<R>[], remarks: Remarks): OpenTable {
	const said = Object.entries(remarks) as [keyof Remarks, string][];
	const all = [
		...columns,
		...said.map(([id, value]) => column<R>(id, id === "dataDate" ? "date" : "text", () => value)),
	];
	return {
		remarks: said.map(([name, value]) => ({ name, value })),
		columns: all.map(({ id, type }) => ({
			id,
			header: id,
			kind: type === "number" || type === "degrees" || type === "year" ? "number" : "text",
		})),
		types: all.map(({ type }) => type),
		rows: rows.map((row) => all.map(({ read }) => emptyToUnknown(read(row)))),
	};
}

const emptyToUnknown = (cell: ExportCell) => (cell === "" ? null : cell);

function listCompoundColumns(names: ReadonlyMap<string, string>): OpenColumn<PublicCompound>[] {
	const of = column<PublicCompound>;
	return [
		of("id", "code", (one) => one.id),
		of("name", "text", (one) => one.name),
		of("alias", "text", (one) => one.alias),
		of("address", "text", (one) => one.address),
		of("subdistrict", "code", (one) => one.subdistrict),
		of("subdistrictName", "text", (one) => names.get(one.subdistrict) ?? null),
		of("community", "text", (one) => one.community),
		of("lng", "degrees", (one) => one.position?.[0] ?? null),
		of("lat", "degrees", (one) => one.position?.[1] ?? null),
		of("builtDecade", "year", (one) => one.builtDecade),
		of("buildings", "number", (one) => one.buildings),
		// A number in one row and a band in another: a text, so that no program takes the column for numbers.
		of("households", "text", ({ households }) => (households === null ? null : String(households))),
		of("floorAreaSqm", "number", (one) => one.floorAreaSqm),
		of("management", "code", (one) => one.management),
		of("managementName", "text", (one) => text(`management.${one.management}`)),
		of("manager", "text", (one) => one.manager),
		of("renovation", "code", (one) => one.renovation),
		of("renovationName", "text", (one) => text(`renovation.${one.renovation}`)),
		of("renovatedYear", "year", (one) => one.renovatedYear),
		of("parkingSpaces", "number", (one) => one.parkingSpaces),
	];
}

function listProjectColumns(names: ReadonlyMap<string, string>): OpenColumn<PublicProject>[] {
	const of = column<PublicProject>;
	return [
		of("compound", "code", (one) => one.compound),
		of("compoundName", "text", (one) => names.get(one.compound) ?? null),
		of("year", "year", (one) => one.year),
		of("status", "code", (one) => one.status),
		of("statusName", "text", (one) => text(`renovation.${one.status}`)),
		of("finishedYear", "year", (one) => one.finishedYear),
		...PUBLIC_QUANTITIES.map((quantity) => of(quantity, "number", (one) => one.quantities[quantity])),
	];
}

function listSumColumns(names: ReadonlyMap<string, string>): OpenColumn<PublicSum>[] {
	const of = column<PublicSum>;
	const known = (value: number, count: number) => (count === 0 ? null : value);
	return [
		of("subdistrict", "code", (one) => one.subdistrict),
		of("subdistrictName", "text", (one) => names.get(one.subdistrict ?? "") ?? null),
		of("compounds", "number", (one) => one.compounds),
		of("placed", "number", (one) => one.placed),
		...MANAGEMENT.map((word) => of(`management_${word}`, "number", (one) => one.management[word])),
		...RENOVATION.map((word) => of(`renovation_${word}`, "number", (one) => one.renovation[word])),
		of("householdsRounded", "number", ({ households }) => known(households.rounded, households.of)),
		of("householdsOf", "number", ({ households }) => households.of),
		of("households20to49", "number", ({ households }) => households.from20to49),
		of("householdsUnder20", "number", ({ households }) => households.under20),
		of("householdsUnknown", "number", ({ households }) => households.unknown),
		of("floorAreaSum", "number", ({ floorAreaSqm }) => known(floorAreaSqm.sum, floorAreaSqm.of)),
		of("floorAreaOf", "number", ({ floorAreaSqm }) => floorAreaSqm.of),
		of("floorAreaUnknown", "number", ({ floorAreaSqm }) => floorAreaSqm.unknown),
		of("elderlyPercent", "number", (one) => one.elderlyPercent),
		of("lowIncomePercent", "number", (one) => one.lowIncomePercent),
	];
}
