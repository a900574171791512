import type { Camera, Compound, ParkingPlace, Project, Severity } from "../../src/domain/records";
import { COMPOUND_COLUMNS, type CompoundRow } from "../../src/intake/columns/compounds";
import {
	CAMERA_COLUMNS,
	type CameraRow,
	PARKING_COLUMNS,
	type ParkingRow,
} from "../../src/intake/columns/points";
import { PROJECT_COLUMNS, type ProjectRow } from "../../src/intake/columns/projects";
import type { Columns } from "../../src/intake/sheet";
import { COUNTS } from "./facts";

type Value = string | number | boolean | null | Severity | readonly (readonly [number, number])[];

// Offices open a CSV in a spreadsheet, which takes it for Chinese only with this mark.
const MARK = "\uFEFF";

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	management: {
		commercial: "专业化物业",
		work_unit: "单位自管",
		owners: "业主自管",
		community: "社区代管",
		unmanaged: "无人管理",
		unknown: "未登记",
	},
	renovation: {
		none: "未改造",
		planned: "已列入计划",
		underway: "改造中",
		done: "已改造",
		unknown: "未登记",
	},
	renovationClass: { basic: "基础类", improve: "完善类", uplift: "提升类" },
	cameraStatus: { working: "正常", broken: "故障", unknown: "未登记" },
	place: { entrance: "出入口", road: "道路", inside: "院内", unknown: "未登记" },
	kind: { surface: "地面", underground: "地下", kerb: "路内", shared: "错时共享", unknown: "未登记" },
};

function writeCell(value: Value, words: Readonly<Record<string, string>> | undefined): string {
	if (value === null) return "";
	if (typeof value === "boolean") return value ? "是" : "否";
	if (Array.isArray(value)) return value.map((point) => point.join(" ")).join(";");
	const text = String(value);
	const word = words?.[text] ?? text;
	return /[",\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}

/** The cells of a row by field; a column that is only understood, never written, has none. */
type Cells<R> = Readonly<Record<Exclude<keyof R, "point" | "subdistrictCode">, Value>>;

function writeTable<R>(
	columns: Columns<R>,
	rows: readonly Cells<R>[],
	words: Readonly<Partial<Record<keyof R, string>>>,
): string {
	const fields = (Object.keys(columns) as (keyof R)[]).filter((field) => !columns[field].readOnly);
	const lines = rows.map((row) =>
		fields.map((field) => writeCell(row[field as keyof Cells<R>], WORDS[words[field] ?? ""])).join(","),
	);
	const headers = fields.map((field) => columns[field].header).join(",");
	return `${MARK}${[headers, ...lines].join("\n")}\n`;
}

export function writeCompounds(compounds: readonly Compound[]): string {
	const names = new Map(COUNTS.map(([id, name]) => [id, name]));
	const rows = compounds.map((one): Cells<CompoundRow> => {
		const { position, notPlacedWhy: _, entrancePositions, subdistrict, ...facts } = one;
		const [lng, lat] = position ?? [null, null];
		return {
			...facts,
			subdistrictName: names.get(subdistrict) ?? subdistrict,
			lng,
			lat,
			entrancePoints: entrancePositions,
		};
	});
	return writeTable(COMPOUND_COLUMNS, rows, {
		management: "management",
		renovation: "renovation",
		renovationClass: "renovationClass",
	});
}

export function writeCameras(cameras: readonly Camera[]): string {
	const rows = cameras.map(({ position: [lng, lat], ...facts }): Cells<CameraRow> => {
		return { ...facts, lng, lat };
	});
	return writeTable(CAMERA_COLUMNS, rows, { place: "place", status: "cameraStatus" });
}

export function writeParking(places: readonly ParkingPlace[]): string {
	const rows = places.map(({ position: [lng, lat], ...facts }): Cells<ParkingRow> => {
		return { ...facts, lng, lat };
	});
	return writeTable(PARKING_COLUMNS, rows, { kind: "kind" });
}

export function writeProjects(projects: readonly Project[]): string {
	const rows = projects.map(({ quantities, photos, ...facts }): Readonly<Record<keyof ProjectRow, Value>> => {
		return { ...facts, ...quantities, photoBefore: photos.before, photoAfter: photos.after };
	});
	return writeTable(PROJECT_COLUMNS, rows, { status: "renovation", renovationClass: "renovationClass" });
}
