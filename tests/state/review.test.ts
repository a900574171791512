import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/intake/import/request";
import { type FolderFiles, readWorkingFolder } from "../../src/intake/working_folder";
import type { FileToImport, Progress, ReviewRequest } from "../../src/state/import_calls";
import { makeReview } from "../../src/state/review";
import { toyTexts } from "../intake/toy_folder";

const FILES: FolderFiles = new Map(
	Object.entries(toyTexts()).map(([path, text]) => [path, new TextEncoder().encode(text)]),
);

function held() {
	const { folder } = readWorkingFolder(FILES);
	if (!folder) throw new Error("The folder cannot be read.");
	return { files: FILES, folder, records: folder };
}

function toImport(name: string, kind: Kind, text: string): FileToImport {
	const options = { encoding: null, sheet: null, headerRow: null, datum: "WGS84", mapping: null } as const;
	return { id: name, kind, file: { name, bytes: new TextEncoder().encode(text) }, stamp: 1, options };
}

// A9 is new, and only a camera of this request stands at it.
const COMPOUNDS = toImport("小区.csv", "compounds", "编号,小区名称,街道,户数\nA9,甲九,西街,9\n");
const CAMERAS = toImport("监控.csv", "cameras", "编号,小区编号,经度,纬度\nK99,A9,110.005,22.005\n");
const FACTS = { how: "update", dataDate: null } as const;
const BOTH: ReviewRequest = { files: [COMPOUNDS, CAMERAS], facts: FACTS };

/** Reviews one request after another, and gives the names of the files each read. */
async function readIn(...requests: readonly ReviewRequest[]) {
	const review = makeReview(held());
	const read: string[][] = [];
	const reviews = [];
	for (const request of requests) {
		const names: string[] = [];
		const hear = (progress: Progress) => void (progress.at === "file" && names.push(progress.name));
		reviews.push(await review(request, hear));
		// A file may be passed more than once, to hold it against the others.
		read.push([...new Set(names)]);
	}
	return { read, last: reviews.at(-1) };
}

test("a second review comes to what a first would", async () => {
	const facts = { how: "replace", dataDate: null } as const;
	const { read, last } = await readIn(BOTH, { ...BOTH, facts });
	// Which compounds there are has changed, and the cameras refer to them.
	expect(read).toEqual([["小区.csv", "监控.csv"], ["监控.csv"]]);
	expect(last).toEqual((await readIn({ ...BOTH, facts })).last);
});

describe("what a second review reads", () => {
	test("is nothing, when only the way of taking over has changed", async () => {
		const facts = { how: "replace", dataDate: null } as const;
		const { read, last } = await readIn({ files: [COMPOUNDS], facts: FACTS }, { files: [COMPOUNDS], facts });
		expect(read).toEqual([["小区.csv"], []]);
		expect(last?.proposal?.counts.compounds).toBe(1);
	});

	test("is the cameras alone, when theirs is the datum that has changed", async () => {
		const gcj: FileToImport = { ...CAMERAS, options: { ...CAMERAS.options, datum: "GCJ-02" } };
		const { read, last } = await readIn(BOTH, { ...BOTH, files: [COMPOUNDS, gcj] });
		expect(read[1]).toEqual(["监控.csv"]);
		expect(last?.outcomes.map(({ outcome }) => outcome.report.datum.used)).toEqual(["WGS84", "GCJ-02"]);
	});

	test("is the cameras too, when the compounds they refer to have changed", async () => {
		const other = {
			...COMPOUNDS,
			...toImport("小区.csv", "compounds", "编号,小区名称,街道\nA8,甲八,西街\n"),
		};
		const { read, last } = await readIn(BOTH, { ...BOTH, files: [{ ...other, stamp: 2 }, CAMERAS] });
		expect(read[1]).toEqual(["小区.csv", "监控.csv"]);
		const rules = last?.outcomes[1]?.outcome.report.findings.map(({ rule }) => rule);
		expect(rules).toContain("unknown-compound");
	});

	test("is the file dropped again under its name", async () => {
		const again = { ...CAMERAS, stamp: 7 };
		expect((await readIn(BOTH, { ...BOTH, files: [COMPOUNDS, again] })).read[1]).toEqual(["监控.csv"]);
	});
});

test("a camera of the same load finds the compound that comes with it", async () => {
	const { last } = await readIn(BOTH);
	const rules = last?.outcomes[1]?.outcome.report.findings.map(({ rule }) => rule);
	expect(rules).not.toContain("unknown-compound");
	expect(last?.proposal?.differences.map(({ kind, added }) => [kind, added.length])).toEqual(
		expect.arrayContaining([
			["compounds", 1],
			["cameras", 1],
		]),
	);
});
