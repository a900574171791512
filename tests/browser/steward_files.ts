import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { BUILT } from "../../src/commands/build";
import type { Compound, District } from "../../src/domain/records";
import { pointIn } from "../../src/intake/datums";
import { encodeGb18030 } from "../intake/encode";
import { makeSimpleWorkbook } from "../intake/formats/make_workbook";

/** A file as a person would choose it. */
export interface Chosen {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(BUILT, "data", file), "utf8"));
const chosen = (name: string, bytes: Uint8Array | string): Chosen => ({
	name,
	mimeType: "application/octet-stream",
	buffer: Buffer.from(bytes),
});

/** Compounds as published, with the name their ledger gives the sub-district. */
function readLedger() {
	const names = new Map(read<District>("district.json").subdistricts.map(({ id, name }) => [id, name.zh]));
	return read<Compound[]>("compounds.json").flatMap(({ id, name, subdistrict, position, builtYear }) =>
		position ? [{ id, name, subdistrict: names.get(subdistrict) ?? "", position, builtYear }] : [],
	);
}

type Line = ReturnType<typeof readLedger>[number];

/** The ledger and two compounds more, beside those that are there. */
function withTwoMore(): readonly Line[] {
	const ledger = readLedger();
	const more = ledger.slice(0, 2).map((one, at) => ({
		...one,
		id: `N00${at + 1}`,
		name: `新增${at + 1}号院`,
		position: [one.position[0] + 0.0012, one.position[1] + 0.0009] as const,
	}));
	return [...ledger, ...more];
}

/**
 * A ledger as offices send it: titles above the header, other spellings, latitude before longitude, GCJ-02, “1985年”, “不详”, a
 * character of four bytes, in GB18030; one row that cannot be taken.
 */
export function makeMessyCsv(): Chosen {
	const lines = withTwoMore().map(({ id, name, subdistrict, position, builtYear }, at) => {
		const [lng, lat] = pointIn("GCJ-02", position);
		const year = builtYear === null ? "不详" : `${builtYear}年`;
		const shown = at === 0 ? `${name}𠮷` : name;
		return [shown, id, subdistrict.replace("街道", ""), lat.toFixed(6), lng.toFixed(6), year].join(",");
	});
	const bad = "坏行,N009,没有这个街道,25.05,102.70,1998年";
	const text = ["老旧小区台账,,,,,", "小区名称,编号,所属街道,纬度,经度,建成年代", ...lines, bad, ""].join(
		"\r\n",
	);
	return chosen("街道台账.csv", encodeGb18030(text));
}

/** The first rows as a workbook: longitude and latitude exchanged, and one header nobody knows. */
export function makeSwappedWorkbook(): Chosen {
	const rows = readLedger()
		.slice(0, 40)
		.map(({ id, name, subdistrict, position: [lng, lat] }, at) => [
			id,
			name,
			subdistrict,
			lat,
			lng,
			`旁注${at}`,
		]);
	return chosen(
		"出入口普查.xlsx",
		makeSimpleWorkbook([["编号", "小区名称", "街道", "经度", "纬度", "甲乙丙"], ...rows]),
	);
}

/** Two rows, in WGS84, of one compound that is new. */
export function makeSmallCsv(name: string, id: string): Chosen {
	const [first] = readLedger();
	if (!first) throw new Error("The sample has no compounds.");
	const [lng, lat] = first.position;
	return chosen(
		name,
		`编号,小区名称,街道,经度,纬度\n${id},${id}号院,${first.subdistrict},${lng + 0.0015},${lat}\n`,
	);
}

/** So many rows that reading them takes a while. */
export function makeLongCsv(): Chosen {
	const row = (at: number) => `L${at},长表${at}号院,某街道,102.7,25.05,198${at % 10}年`;
	const rows = Array.from({ length: 190_000 }, (_, at) => row(at));
	return chosen("很长.csv", `编号,小区名称,街道,经度,纬度,建成年份\n${rows.join("\n")}\n`);
}

/** Files that mean harm, or are not what they are called. */
export function makeHostileFiles(): readonly Chosen[] {
	const zeros = new Uint8Array(80 * 1024 * 1024);
	return [
		chosen("小区炸弹.xlsx", zipSync({ "xl/workbook.xml": zeros, "xl/worksheets/sheet1.xml": zeros })),
		chosen("小区网页.xls", "<html><table><tr><td>编号</td></tr></table></html>"),
		chosen("小区空.csv", ""),
		chosen("小区原型.csv", "编号,小区名称,__proto__,constructor\nP1,<img src=x onerror=alert(1)>,a,=1+1\n"),
	];
}
