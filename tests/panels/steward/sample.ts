import type {
	DatumCandidate,
	FileReport,
	ImportedFile,
	ReportFinding,
} from "../../../src/intake/import/request";
import { type Draft, type DraftFile, EMPTY_DRAFT } from "../../../src/state/draft";
import type { FieldChoice } from "../../../src/state/import_calls";
import { at } from "../../fixtures/toy_town";

export const FIELDS: readonly FieldChoice[] = [
	{ field: "name", header: "小区名称" },
	{ field: "builtYear", header: "建成年份" },
	{ field: "lng", header: "经度" },
	{ field: "lat", header: "纬度" },
];

export const DATUMS = [
	{ id: "WGS84", unit: "degrees", zh: "WGS84（GPS）", en: "WGS84 (GPS)" },
	{ id: "GCJ-02", unit: "degrees", zh: "GCJ-02（高德）", en: "GCJ-02 (Amap)" },
	{ id: "EPSG:3857", unit: "metres", zh: "Web 墨卡托", en: "Web Mercator" },
] as const;

export function finding(row: number | null, more: Partial<ReportFinding> = {}): ReportFinding {
	return {
		row,
		column: "建成年份",
		value: "1998年",
		rule: "cleaned",
		severity: "repair",
		message: { zh: `第${row}行说明`, en: `about row ${row}` },
		...more,
	};
}

/** As WGS84 two points inside, one 50 m outside, one far away; as GCJ-02 all inside. */
export const CANDIDATES: readonly DatumCandidate[] = [
	{ datum: "WGS84", points: [at(100, 100), at(500, 500), at(500, 1050), at(5000, 5000)], inside: 2 },
	{ datum: "GCJ-02", points: [at(150, 150), at(550, 550), at(950, 950)], inside: 3 },
];

const REPORT: FileReport = {
	file: "台账.csv",
	format: "csv",
	encoding: "gb18030",
	sheet: null,
	sheets: [],
	datum: {
		stated: null,
		used: "WGS84",
		said: "某坐标系",
		insideShare: { wgs84: 1 / 2, gcj02: 1, bd09: 0 },
		advice: "GCJ-02：更合适 / GCJ-02: fits better",
	},
	columns: [
		{ header: "名", field: "name", how: "alias" },
		{ header: "年", field: "builtYear", how: "guess" },
		{ header: "备用", field: null, how: "unused" },
		{ header: "geometry", field: "lng, lat", how: "geometry" },
	],
	rows: { read: 3, accepted: 1, repaired: 1, rejected: 1 },
	findings: [
		finding(2),
		finding(3, { severity: "reject", rule: "unknown-subdistrict" }),
		finding(null, { severity: "note", rule: "datum-not-stated" }),
	],
};

export function outcome(report: Partial<FileReport> = {}, more: Partial<ImportedFile> = {}): ImportedFile {
	return {
		report: { ...REPORT, ...report },
		preview: {
			headerRow: 1,
			headers: ["名", "年", "备用"],
			rows: [
				{ row: 2, cells: ["甲院", "1998年", "x"] },
				{ row: 3, cells: ["乙院", "1985", ""] },
			],
		},
		candidates: CANDIDATES,
		unreadable: false,
		...more,
	};
}

export function draftFile(more: Partial<DraftFile> = {}): DraftFile {
	return {
		id: "台账.csv",
		file: { name: "台账.csv", bytes: new Uint8Array() },
		stamp: 1,
		kind: "compounds",
		options: { encoding: null, sheet: null, headerRow: null, datum: null, mapping: null },
		outcome: outcome(),
		tookTooLong: false,
		...more,
	};
}

export function draftOf(...files: readonly DraftFile[]): Draft {
	return { ...EMPTY_DRAFT, files, front: files[0]?.id ?? null };
}
