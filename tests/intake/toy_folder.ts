import type { ReadBytes } from "../../src/intake";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "../../src/intake/columns/points";
import { PROJECT_COLUMNS } from "../../src/intake/columns/projects";

// The toy town lies between 110.00 and 110.04 east, 22.00 and 22.02 north.
// West (110.00–110.02) and East (110.02–110.04) share the border at 110.02. Six compounds, three each:
//   A1, A2, A3 in West; B1, B2, B3 in East. Households 10, 20, 30, 40, 50, unknown.
type Row = Readonly<Record<string, string>>;

export type Cells<C> = Partial<Record<keyof C, string>>;

function square(west: number, east: number): number[][][] {
	return [
		[
			[west, 22],
			[east, 22],
			[east, 22.02],
			[west, 22.02],
			[west, 22],
		],
	];
}

function feature(name: string, west: number, east: number) {
	return {
		type: "Feature",
		properties: { name },
		geometry: { type: "Polygon", coordinates: square(west, east) },
	};
}

export function collection(features: readonly unknown[]): string {
	return JSON.stringify({ type: "FeatureCollection", features });
}

export function writeCsv(
	columns: Readonly<Record<string, { header: string; readOnly?: true }>>,
	rows: readonly Row[],
): string {
	const fields = Object.keys(columns).filter((field) => !columns[field]?.readOnly);
	const cell = (text: string) => (text.includes(",") ? `"${text}"` : text);
	const lines = rows.map((row) => fields.map((field) => cell(row[field] ?? "")).join(","));
	return `${[fields.map((field) => columns[field]?.header ?? "").join(","), ...lines].join("\n")}\n`;
}

export const COMPOUNDS: readonly Cells<typeof COMPOUND_COLUMNS>[] = [
	{
		id: "A1",
		name: "甲一",
		subdistrictName: "西街",
		lng: "110.005",
		lat: "22.005",
		households: "10",
		builtYear: "1980",
	},
	{
		id: "A2",
		name: "甲二",
		subdistrictName: "西街",
		lng: "110.010",
		lat: "22.010",
		households: "20",
		builtYear: "1999",
	},
	{
		id: "A3",
		name: "甲三",
		subdistrictName: "西街",
		lng: "110.015",
		lat: "22.015",
		households: "30",
		parkingSpaces: "7",
	},
	{ id: "B1", name: "乙一", subdistrictName: "东街", lng: "110.025", lat: "22.005", households: "40" },
	{ id: "B2", name: "乙二", subdistrictName: "东街", lng: "110.030", lat: "22.010", households: "50" },
	{ id: "B3", name: "乙三", subdistrictName: "东街", lng: "110.035", lat: "22.015", households: "" },
];
const CAMERAS: readonly Cells<typeof CAMERA_COLUMNS>[] = [
	{
		id: "K1",
		compound: "A1",
		place: "出入口",
		status: "正常",
		lng: "110.0051",
		lat: "22.0051",
		project: "G1",
	},
	{ id: "K2", place: "道路", status: "故障", lng: "110.02", lat: "22.01" },
];
const PARKING: readonly Cells<typeof PARKING_COLUMNS>[] = [
	{ id: "P1", compound: "A3", kind: "地面", spaces: "5", lng: "110.0151", lat: "22.0151" },
	{ id: "P2", compound: "A3", kind: "路内", spaces: "2", lng: "110.0152", lat: "22.0152" },
];
const PROJECTS: readonly Cells<typeof PROJECT_COLUMNS>[] = [
	{ id: "G1", compound: "A1", year: "2018", status: "已改造", cameras: "1" },
];

const both = (word: string) => ({ zh: word, en: word });
const file = (path: string, datum: string | null) => {
	return { path, datum, source: both("toy"), licence: "MIT", date: "2019-05-31" };
};
const subdistrict = (id: string, zh: string) => {
	return { id, name: { zh, en: id }, codes: {}, aliases: [`${zh}道`], kind: "subdistrict", pilot: true };
};

export const DISTRICT = {
	id: "toy",
	name: both("Toy"),
	title: both("Toy town"),
	code: "1",
	synthetic: true,
	dataDate: "2019-05-31",
	expectedTotal: 6,
	latestBuiltYear: 1999,
	approval: null,
	source: both("toy"),
	subdistricts: [subdistrict("west", "西街"), subdistrict("east", "东街")],
	files: {
		compounds: file("compounds.csv", "WGS84"),
		cameras: file("cameras.csv", "WGS84"),
		parking: file("parking.csv", "WGS84"),
		renovations: file("renovations.csv", null),
		outline: file("outline.geojson", "WGS84"),
		subdistricts: file("subdistricts.geojson", "WGS84"),
	},
} as const;

export const toyFile = file;

/** The texts of the toy folder, by file. */
export function toyTexts(): Record<string, string> {
	return {
		"district.json": JSON.stringify(DISTRICT),
		"compounds.csv": writeCsv(COMPOUND_COLUMNS, COMPOUNDS as readonly Row[]),
		"cameras.csv": writeCsv(CAMERA_COLUMNS, CAMERAS as readonly Row[]),
		"parking.csv": writeCsv(PARKING_COLUMNS, PARKING as readonly Row[]),
		"renovations.csv": writeCsv(PROJECT_COLUMNS, PROJECTS as readonly Row[]),
		"outline.geojson": collection([feature("toy", 110, 110.04)]),
		"subdistricts.geojson": collection([feature("西街", 110, 110.02), feature("东街道", 110.02, 110.04)]),
	};
}

/** Reads from texts, with some of them replaced; `null` takes a file away. */
export function readerOf(replaced: Readonly<Record<string, string | Uint8Array | null>> = {}): ReadBytes {
	const texts: Record<string, string | Uint8Array | null> = { ...toyTexts(), ...replaced };
	return (path) => {
		const content = texts[path] ?? null;
		return typeof content === "string" ? new TextEncoder().encode(content) : content;
	};
}

/** The compounds file with one row changed. */
export function withCompound(at: number, cells: Cells<typeof COMPOUND_COLUMNS>) {
	const rows = COMPOUNDS.map((row, order) => (order === at ? { ...row, ...cells } : row));
	return { "compounds.csv": writeCsv(COMPOUND_COLUMNS, rows as readonly Row[]) };
}

export function withCamera(at: number, cells: Cells<typeof CAMERA_COLUMNS>) {
	const rows = CAMERAS.map((row, order) => (order === at ? { ...row, ...cells } : row));
	return { "cameras.csv": writeCsv(CAMERA_COLUMNS, rows as readonly Row[]) };
}

export function withProject(cells: Cells<typeof PROJECT_COLUMNS>) {
	return { "renovations.csv": writeCsv(PROJECT_COLUMNS, [{ ...PROJECTS[0], ...cells }] as readonly Row[]) };
}
