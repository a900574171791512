import Papa from "papaparse";
import { importFiles } from "../../intake/import";
import { makeRandom } from "../measuring";

const HEADER = "编号,小区,所属街道,经度,纬度,建筑年代,总户数,物管情况,停车位,备注";
const ROWS = [1_000, 10_000, 100_000, 200_000];

/** A ledger through the whole door (header, values, datum, checks, account, canonical files) against papaparse reading its cells alone. */
export async function bench(): Promise<void> {
	console.log("rows       cells alone ms   × slower: the whole door   µs a row");
	for (const rows of ROWS) {
		const text = makeLedger(rows);
		const startedMs = performance.now();
		const { data } = Papa.parse<string[]>(text);
		const cellsMs = performance.now() - startedMs;
		const doorMs = await timeDoor(text, data.length - 1);
		const ratio = (doorMs / cellsMs).toFixed(1);
		const perRow = ((doorMs * 1_000) / rows).toFixed(0);
		console.log(
			`${String(rows).padEnd(11)}${cellsMs.toFixed(0).padStart(14)}   × ${ratio.padEnd(24)}${perRow.padStart(9)}`,
		);
	}
}

async function timeDoor(text: string, rows: number): Promise<number> {
	const bytes = new TextEncoder().encode(text);
	const options = { datum: "GCJ-02", encoding: null, sheet: null, headerRow: null, mapping: null } as const;
	const startedMs = performance.now();
	const imported = await importFiles(
		{
			kind: "compounds",
			files: [{ file: { name: "ledger.csv", bytes }, options }],
			place: null,
			known: { compounds: null, projects: null },
		},
		() => undefined,
	);
	const tookMs = performance.now() - startedMs;
	const read = imported.files[0]?.report.rows.read;
	if (read !== rows) throw new Error(`${rows} rows were written, ${read} were read.`);
	return tookMs;
}

function makeLedger(rows: number): string {
	const random = makeRandom(1);
	const lines = Array.from({ length: rows }, (_, at) => {
		const lng = (102 + random()).toFixed(6);
		const lat = (25 + random()).toFixed(6);
		const year = 1950 + Math.floor(random() * 49);
		return `X${at},第${at}院,某街道,${lng},${lat},${year}年,${Math.floor(random() * 900)}户,无人管理,不详,`;
	});
	return [HEADER, ...lines].join("\n");
}
