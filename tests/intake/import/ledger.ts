import { encodeGb18030 } from "../encode";
import { makeShapefile } from "../formats/make_shapefile";
import { makeSimpleWorkbook } from "../formats/make_workbook";

/** Numbers that look drawn by chance and are the same in every run (a linear congruential generator). */
export function makeDraw(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** The headers of the ledger; each fits into the ten bytes a field name of a Shapefile has. */
export const HEADERS = ["编号", "小区名称", "街道", "经度", "纬度", "建成年份", "户数", "管理类型"] as const;

const WORDS = ["专业化物业", "单位自管", "业主自管", "社区代管", "无人管理", ""];

/** Made-up compounds of the toy town: whole numbers, agreed words, some of them unknown. */
export function makeLedger(rows: number, seed = 1): string[][] {
	const draw = makeDraw(seed);
	return Array.from({ length: rows }, (_, at) => {
		const east = 0.0005 + draw(390) / 10_000;
		return [
			`T${at + 1}`,
			`第${at + 1}院𠮷`,
			east < 0.02 ? "西街" : "东街",
			(110 + east).toFixed(4),
			(22.0005 + draw(190) / 10_000).toFixed(4),
			draw(5) === 0 ? "" : String(1960 + draw(40)),
			draw(6) === 0 ? "" : String(1 + draw(900)),
			WORDS[draw(WORDS.length)] ?? "",
		];
	});
}

function writeDelimited(rows: readonly (readonly string[])[], delimiter: string): string {
	return `${rows.map((cells) => cells.join(delimiter)).join("\r\n")}\r\n`;
}

function featureOf(row: readonly string[]) {
	const cells = HEADERS.map((header, at) => [header, row[at] === "" ? null : row[at]] as const);
	const properties = Object.fromEntries(cells.filter(([header]) => header !== "经度" && header !== "纬度"));
	return {
		type: "Feature",
		properties,
		geometry: { type: "Point", coordinates: [Number(row[3]), Number(row[4])] },
	};
}

function writeShapefile(rows: readonly (readonly string[])[]): Uint8Array {
	const kept = [0, 1, 2, 5, 6, 7];
	return makeShapefile({
		ledger: {
			dbf: {
				fields: kept.map((at) => ({ name: HEADERS[at] ?? "", width: 40 })),
				rows: rows.map((row) => kept.map((at) => row[at] ?? "")),
				encode: encodeGb18030,
			},
			shapes: rows.map((row) => ({ type: 1, at: [Number(row[3]), Number(row[4])] }) as const),
		},
	});
}

/** The same ledger in every format, by the name of its file. */
export function writeEverywhere(rows: readonly (readonly string[])[]): ReadonlyMap<string, Uint8Array> {
	const all = [HEADERS, ...rows];
	const objects = rows.map((row) => Object.fromEntries(HEADERS.map((header, at) => [header, row[at]])));
	const text = (content: string) => new TextEncoder().encode(content);
	return new Map([
		["utf8.csv", text(writeDelimited(all, ","))],
		["gb18030.csv", encodeGb18030(writeDelimited(all, ","))],
		["tabs.tsv", text(writeDelimited(all, "\t"))],
		["semicolons.csv", text(writeDelimited(all, ";"))],
		["book.xlsx", makeSimpleWorkbook(all.map((row) => [...row]))],
		["list.json", text(JSON.stringify({ code: 0, data: { list: objects } }))],
		["features.geojson", text(JSON.stringify({ type: "FeatureCollection", features: rows.map(featureOf) }))],
		["shapes.zip", writeShapefile(rows)],
	]);
}
