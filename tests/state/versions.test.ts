import { describe, expect, test } from "vitest";
import {
	type Approval,
	approveVersion,
	EMPTY_HEAD,
	NotKept,
	readHead,
	readVersion,
	rollBack,
	type VersionStore,
} from "../../src/state/versions";
import { makeMemoryStore } from "./memory_store";

const bytes = (text: string) => new TextEncoder().encode(text);

const approval = (revision: number, name = "台账.csv"): Approval => ({
	revision,
	note: {
		madeAtMs: 1_700_000_000_000,
		from: [name],
		counts: { compounds: 6, placed: 5, expected: 7 },
		findings: { reject: 1, repair: 2, note: 3 },
	},
	body: {
		files: new Map([["compounds.csv", bytes(name)]]),
		edition: new Map<string, unknown>([["compounds.json", [{ id: name }]]]),
	},
});

async function approveMany(store: VersionStore, count: number) {
	const done = [];
	for (let at = 0; at < count; at++) {
		const { revision } = await readHead(store);
		done.push(await approveVersion(store, approval(revision, `${at + 1}.csv`)));
	}
	return done;
}

test("a browser nobody has approved anything in shows the published data", async () => {
	expect(await readHead(makeMemoryStore())).toEqual(EMPTY_HEAD);
});

test("what is approved is the working data, and its folder and files come back as they were", async () => {
	const store = makeMemoryStore();
	const { head, dropped } = await approveVersion(store, approval(0));
	expect(head).toMatchObject({ revision: 1, current: 1, last: 1 });
	expect(dropped).toEqual([]);
	expect(await readHead(store)).toEqual(head);
	expect(head.versions[0]).toMatchObject({ number: 1, from: ["台账.csv"], counts: { compounds: 6 } });
	const body = await readVersion(store, 1);
	expect(body.files.get("compounds.csv")).toEqual(bytes("台账.csv"));
	expect(body.edition.get("compounds.json")).toEqual([{ id: "台账.csv" }]);
});

test("version and pointer are written together or not at all", async () => {
	const store = makeMemoryStore();
	await approveVersion(store, approval(0));
	const before = new Map(store.kept);
	store.failNext = new NotKept("full", "QuotaExceededError");
	await expect(approveVersion(store, approval(1))).rejects.toMatchObject({ trouble: "full" });
	expect(store.kept).toEqual(before);
	expect((await readHead(store)).current).toBe(1);
});

describe("approving on data somebody else has changed meanwhile", () => {
	test.each([
		["another approval", (store: VersionStore) => approveVersion(store, approval(1))],
		["a roll back", (store: VersionStore) => rollBack(store, null)],
	])("is refused after %s, and nothing changes", async (_what, meanwhile) => {
		const store = makeMemoryStore();
		await approveVersion(store, approval(0));
		await meanwhile(store);
		const before = new Map(store.kept);
		await expect(approveVersion(store, approval(1))).rejects.toMatchObject({ trouble: "stale" });
		expect(store.kept).toEqual(before);
	});

	test("of two windows approving at once, one succeeds", async () => {
		const store = makeMemoryStore();
		const both = await Promise.allSettled([
			approveVersion(store, approval(0, "a.csv")),
			approveVersion(store, approval(0, "b.csv")),
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
		expect((await readHead(store)).versions).toHaveLength(1);
	});
});

test("one step back is the version before, and “as published” is one too; nothing is deleted by it", async () => {
	const store = makeMemoryStore();
	await approveMany(store, 3);
	expect((await rollBack(store, 1)).current).toBe(1);
	expect((await rollBack(store, null)).current).toBeNull();
	const head = await readHead(store);
	expect(head.versions.map(({ number }) => number)).toEqual([3, 2, 1]);
	expect((await rollBack(store, 3)).current).toBe(3);
	expect((await readVersion(store, 3)).files.get("compounds.csv")).toEqual(bytes("3.csv"));
});

test("ten versions are kept; the eleventh takes the place of the oldest, which is named", async () => {
	const store = makeMemoryStore();
	const done = await approveMany(store, 11);
	expect(done.slice(0, 10).flatMap(({ dropped }) => dropped)).toEqual([]);
	expect(done.at(-1)?.dropped.map(({ number }) => number)).toEqual([1]);
	const head = await readHead(store);
	expect(head.versions.map(({ number }) => number)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
	await expect(readVersion(store, 1)).rejects.toMatchObject({ trouble: "gone" });
	await expect(rollBack(store, 1)).rejects.toMatchObject({ trouble: "gone" });
	expect((await readHead(store)).current).toBe(11);
	expect((await readVersion(store, 2)).edition.get("compounds.json")).toEqual([{ id: "2.csv" }]);
});

test("a number is never used again, also after a roll back", async () => {
	const store = makeMemoryStore();
	await approveMany(store, 2);
	await rollBack(store, 1);
	const { head } = await approveVersion(store, approval((await readHead(store)).revision));
	expect(head.current).toBe(3);
});
