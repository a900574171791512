import { describe, expect, test } from "vitest";
import type { ImportedFile } from "../../src/intake/import/request";
import type { ColumnUse } from "../../src/intake/match_columns";
import {
	confirmGuesses,
	type Draft,
	decideColumn,
	EMPTY_DRAFT,
	findGuesses,
	findUnstated,
	fixColumns,
	isReviewed,
	requestOf,
	stepDraft,
} from "../../src/state/draft";
import type { Review } from "../../src/state/import_calls";
import { findMappings, readMappings, saveMapping } from "../../src/state/saved_mappings";
import { makeMemoryStore } from "./memory_store";

const file = (name: string, text = "a") => ({ name, bytes: new TextEncoder().encode(text) });

const add = (draft: Draft, ...names: readonly string[]) =>
	stepDraft(draft, { type: "add", files: names.map((name) => ({ file: file(name), kind: "compounds" })) });

const outcome = (points: number): ImportedFile => ({
	report: {
		file: "",
		format: "csv",
		encoding: "utf-8",
		sheet: null,
		sheets: [],
		datum: {
			stated: null,
			used: "WGS84",
			said: null,
			insideShare: { wgs84: 1, gcj02: 1, bd09: 1 },
			advice: null,
		},
		columns: [],
		rows: { read: 1, accepted: 1, repaired: 0, rejected: 0 },
		findings: [],
	},
	preview: { headerRow: 1, headers: [], rows: [] },
	candidates: [{ datum: "WGS84", points: Array.from({ length: points }, () => [110, 30]), inside: points }],
	unreadable: false,
});

const review = (draft: Draft, points = 1): Review => ({
	outcomes: draft.files.map(({ id }) => ({ id, outcome: outcome(points) })),
	proposal: null,
	against: [],
});

const reviewed = (draft: Draft, points = 1) =>
	stepDraft(draft, { type: "reviewed", wanted: draft.wanted, revision: 3, review: review(draft, points) });

test("a file dropped again takes the place of the one before and keeps what was said of it", () => {
	const first = add(EMPTY_DRAFT, "a.csv", "b.csv");
	const said = stepDraft(first, { type: "options", id: "a.csv", options: { datum: "GCJ-02" } });
	const again = stepDraft(said, {
		type: "add",
		files: [{ file: file("a.csv", "newer"), kind: "cameras" }],
	});
	expect(again.files.map(({ id }) => id)).toEqual(["b.csv", "a.csv"]);
	const [, mine] = again.files;
	expect(mine).toMatchObject({ kind: "compounds", options: { datum: "GCJ-02" }, outcome: null });
	expect(new TextDecoder().decode(mine?.file.bytes)).toBe("newer");
});

test("what is shown counts as reviewed only until something that matters changes, or the base does", () => {
	const draft = reviewed(add(EMPTY_DRAFT, "a.csv"));
	expect(isReviewed(draft, 3)).toBe(true);
	expect(isReviewed(draft, 4)).toBe(false);
	expect(isReviewed(stepDraft(draft, { type: "show", id: "a.csv" }), 3)).toBe(true);
	for (const step of [
		{ type: "options", id: "a.csv", options: { encoding: "gb18030" } },
		{ type: "kind", id: "a.csv", kind: "parking" },
		{ type: "facts", facts: { how: "replace" } },
		{ type: "remove", id: "a.csv" },
	] as const) {
		expect(isReviewed(stepDraft(draft, step), 3), step.type).toBe(false);
	}
});

test("a review of what was wanted before is not taken for one of what is wanted now", () => {
	const before = add(EMPTY_DRAFT, "a.csv");
	const now = stepDraft(before, { type: "facts", facts: { how: "replace" } });
	const late = stepDraft(now, {
		type: "reviewed",
		wanted: before.wanted,
		revision: 3,
		review: review(before),
	});
	expect(late.files[0]?.outcome).toBeNull();
	expect(isReviewed(late, 3)).toBe(false);
});

test("a guess is confirmed with all others or by choosing it, and what was decided before stays", () => {
	const uses: readonly ColumnUse[] = [
		{ header: "名", field: "name", how: "alias" },
		{ header: "甲", field: "lng", how: "guess" },
		{ header: "乙", field: "builtYear", how: "guess" },
	];
	const before = { name: "表", columns: { 丙: null } };
	expect(confirmGuesses(before, uses)).toEqual({
		name: "表",
		columns: { 丙: null, 甲: "lng", 乙: "builtYear" },
	});
	const read = outcome(0);
	const guesses = findGuesses({ outcome: { ...read, report: { ...read.report, columns: uses } } });
	expect(guesses.map(({ header }) => header)).toEqual(["甲", "乙"]);
});

test("a file dropped anew bears another stamp, one whose reading is changed the same", () => {
	const first = add(EMPTY_DRAFT, "a.csv");
	const changed = stepDraft(first, { type: "options", id: "a.csv", options: { encoding: "big5" } });
	expect(changed.files[0]?.stamp).toBe(first.files[0]?.stamp);
	const discarded = stepDraft(changed, { type: "discard" });
	for (const after of [add(changed, "a.csv"), add(discarded, "a.csv")]) {
		expect(after.files[0]?.stamp).not.toBe(first.files[0]?.stamp);
	}
});

describe("the datum of a file with points", () => {
	test("is to be stated by somebody", () => {
		const draft = reviewed(add(EMPTY_DRAFT, "a.csv", "b.csv"));
		const stated = stepDraft(draft, { type: "options", id: "a.csv", options: { datum: "WGS84" } });
		expect(findUnstated(draft).map(({ id }) => id)).toEqual(["a.csv", "b.csv"]);
		expect(findUnstated(stated).map(({ id }) => id)).toEqual(["b.csv"]);
	});

	test("does not matter where there are no points", () => {
		expect(findUnstated(reviewed(add(EMPTY_DRAFT, "a.csv"), 0))).toEqual([]);
	});
});

test("files without a kind and files that took too long are not read; another try takes the latter up again", () => {
	let draft = add(EMPTY_DRAFT, "a.csv", "b.csv", "c.csv");
	draft = stepDraft(draft, { type: "kind", id: "b.csv", kind: null });
	draft = stepDraft(draft, { type: "too-long", name: "c.csv" });
	expect(requestOf(draft).files.map(({ id }) => id)).toEqual(["a.csv"]);
	expect(requestOf(stepDraft(draft, { type: "again" })).files.map(({ id }) => id)).toEqual([
		"a.csv",
		"c.csv",
	]);
});

test("another kind forgets the columns, which mean nothing there", () => {
	const mapping = { name: "", columns: { 名: "name" } };
	const draft = stepDraft(add(EMPTY_DRAFT, "a.csv"), { type: "options", id: "a.csv", options: { mapping } });
	expect(
		stepDraft(draft, { type: "kind", id: "a.csv", kind: "cameras" }).files[0]?.options.mapping,
	).toBeNull();
});

const uses: readonly ColumnUse[] = [
	{ header: "名", field: "name", how: "alias" },
	{ header: "东", field: "lat", how: "guess" },
	{ header: "北", field: null, how: "unused" },
	{ header: "__proto__", field: "note", how: "guess" },
	{ header: "geometry", field: "lng, lat", how: "geometry" },
];

describe("columns", () => {
	test("a field goes to the header somebody gives it, and away from the one that had it", () => {
		const mapping = decideColumn(null, uses, { header: "北", field: "lat" });
		expect(mapping.columns).toEqual({ 东: null, 北: "lat" });
		const next = decideColumn(mapping, uses, { header: "东", field: "lng" });
		expect(next.columns).toEqual({ 东: "lng", 北: "lat" });
	});

	test("a kept mapping says of every column what it is, whatever the header is called", () => {
		const { columns } = fixColumns("街道表", uses);
		expect(Object.entries(columns)).toEqual([
			["名", "name"],
			["东", "lat"],
			["北", null],
			["__proto__", "note"],
		]);
	});

	test("a mapping is offered again for the same headers in another order, and for no others", async () => {
		const store = makeMemoryStore();
		const mapping = fixColumns("街道表", uses);
		await saveMapping(store, { kind: "compounds", headers: ["名", "东"], mapping });
		const saved = await readMappings(store);
		expect(findMappings(saved, "compounds", ["东", "名"])).toHaveLength(1);
		expect(findMappings(saved, "compounds", ["东", "名", "北"])).toEqual([]);
		expect(findMappings(saved, "cameras", ["东", "名"])).toEqual([]);
	});

	test("a mapping of the same name takes the place of the one before", async () => {
		const store = makeMemoryStore();
		for (const field of ["name", "alias"]) {
			const mapping = { name: "街道表", columns: { 名: field } };
			await saveMapping(store, { kind: "compounds", headers: ["名"], mapping });
		}
		expect((await readMappings(store)).map(({ mapping }) => mapping.columns)).toEqual([{ 名: "alias" }]);
	});
});
