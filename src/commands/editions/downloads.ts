import type { PublicRecords } from "../../domain/public_records";
import { writeExportCsv } from "../../domain/selection/export/export_csv";
import { writeExportGeojson } from "../../domain/selection/export/export_geojson";
import type { ExportTable } from "../../domain/selection/export/export_table";
import { PUBLIC_SCHEMA } from "../../editions";
import { makeDictionary } from "../../first_page/public/dictionary";
import { makeOpenTables, type OpenTables } from "../../first_page/public/open_tables";
import type { Download } from "../../public_page/pages/about_props";
import { fieldWords } from "../../text/public/pages/fields";
import { makeSay } from "../../text/public/say";

const FOLDER = "downloads";

/** A file of the open data with what is in it. */
export interface DownloadFile {
	readonly id: Download["id"];
	/** Below the edition's folder. */
	readonly path: string;
	readonly content: string;
}

/** The open data as files: CSV after RFC 4180 (UTF-8 with its mark, no cell a formula) and GeoJSON after RFC 7946, each with licence, date and source. */
export function makeDownloads(records: PublicRecords): readonly DownloadFile[] {
	const tables = makeOpenTables(records);
	return [
		{ id: "compounds", path: `${FOLDER}/compounds.csv`, content: writeCsv(tables.compounds) },
		{
			id: "geojson",
			path: `${FOLDER}/compounds.geojson`,
			content: writeExportGeojson(withoutNotes(tables.compounds)),
		},
		{ id: "projects", path: `${FOLDER}/projects.csv`, content: writeCsv(tables.projects) },
		{ id: "sums", path: `${FOLDER}/sums.csv`, content: writeCsv(tables.sums) },
		{ id: "dictionary", path: `${FOLDER}/dictionary.csv`, content: writeCsv(tabulateDictionary(tables)) },
	];
}

/** Programs take the first line for the header, so that what a file says of itself stands in its rows and not above them. */
function writeCsv(table: ExportTable): string {
	return writeExportCsv({ ...table, remarks: [] });
}

/** A file of points says once, at its top, what the rows of a table say each. */
function withoutNotes(table: ExportTable): ExportTable {
	const notes = new Set(table.remarks.map(({ name }) => name));
	const kept = table.columns.map(({ id }) => !notes.has(id));
	const keep = <T>(row: readonly T[]) => row.filter((_, at) => kept[at]);
	return { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
}

const DICTIONARY_COLUMNS = [
	"file",
	"field",
	"meaningZh",
	"meaningEn",
	"typeZh",
	"typeEn",
	"treatmentZh",
	"treatmentEn",
	"basisZh",
	"basisEn",
] as const;

function tabulateDictionary(tables: OpenTables): ExportTable {
	const [zh, en] = [makeSay(fieldWords, "zh"), makeSay(fieldWords, "en")];
	const notes = tables.compounds.remarks;
	return {
		remarks: [],
		columns: [...DICTIONARY_COLUMNS, ...notes.map(({ name }) => name)].map((id) => ({
			id,
			header: id,
			kind: "text",
		})),
		rows: makeDictionary(PUBLIC_SCHEMA, tables).map(({ file, field, type, treatment, values, basis }) => [
			`${file}.csv`,
			field,
			zh(`field.${field}`),
			en(`field.${field}`),
			zh(`type.${type}`),
			en(`type.${type}`),
			zh(`treat.${treatment}`, values),
			en(`treat.${treatment}`, values),
			basis?.zh ?? null,
			basis?.en ?? null,
			...notes.map(({ value }) => (value === "" ? null : value)),
		]),
	};
}
