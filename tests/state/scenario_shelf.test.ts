import { describe, expect, test } from "vitest";
import {
	addEdit,
	beginHistory,
	type EditHistory,
	undoEdit,
} from "../../src/domain/selection/scenarios/edit_history";
import {
	bringBackScenario,
	EMPTY_SHELF,
	KEPT_REMOVED,
	KEPT_STEPS,
	openScenario,
	readScenarioVersion,
	readShelf,
	removeScenario,
	type ScenarioSave,
	saveScenario,
} from "../../src/state/scenario_shelf";
import { MOST_SCENARIO_VERSIONS, thinVersions } from "../../src/state/thin_versions";
import { NotKept, type VersionStore } from "../../src/state/versions";
import { toyScenario } from "../fixtures/toy_plan";
import { makeMemoryStore } from "./memory_store";

const A = toyScenario();
const MINUTE_MS = 60_000;

const save = (history: EditHistory, rest: Partial<ScenarioSave> = {}): ScenarioSave => ({
	history,
	base: null,
	changes: [],
	nowMs: 0,
	apart: false,
	...rest,
});

const withNotes = (history: EditHistory, notes: string) =>
	addEdit(history, { name: "notes", atMs: 0, next: { ...history.present, notes } });

/** The toy scenario saved at some minutes, each time with another note. */
async function saveAt(store: VersionStore, minutes: readonly number[]) {
	let history = beginHistory(A);
	let base: number | null = null;
	for (const minute of minutes) {
		history = withNotes(history, `${minute}`);
		const shelf = await saveScenario(
			store,
			save(history, { base, changes: ["notes"], nowMs: minute * MINUTE_MS }),
		);
		base = shelf.entries[0]?.revision ?? null;
	}
	return readShelf(store);
}

async function openFirst(store: VersionStore) {
	const [entry] = (await readShelf(store)).entries;
	if (!entry) throw new Error("Nothing is kept.");
	return openScenario(store, entry, A);
}

test("a browser nobody has planned in keeps nothing", async () => {
	expect(await readShelf(makeMemoryStore())).toBe(EMPTY_SHELF);
});

test("a scenario comes back as it was kept, with its steps back and forth", async () => {
	const store = makeMemoryStore();
	const history = undoEdit(withNotes(withNotes(beginHistory(A), "一"), "二"));
	await saveScenario(store, save(history));
	const opened = await openFirst(store);
	expect(opened).toMatchObject({ revision: 1, problems: [] });
	expect(opened.history.present).toEqual(history.present);
	expect(undoEdit(opened.history).present).toEqual(A);
	expect(opened.history.future[0]?.scenario.notes).toBe("二");
});

test("no more than the last steps are kept", async () => {
	const store = makeMemoryStore();
	const notes = Array.from({ length: KEPT_STEPS + 9 }, (_, at) => `${at}`);
	await saveScenario(store, save(notes.reduce(withNotes, beginHistory(A))));
	const { past } = (await openFirst(store)).history;
	expect(past).toHaveLength(KEPT_STEPS);
	expect(past.at(-1)?.scenario.notes).toBe(notes.at(-2));
});

test("a save that breaks off leaves the former scenario whole", async () => {
	const store = makeMemoryStore();
	await saveAt(store, [0]);
	const before = structuredClone(store.kept);
	store.failNext = new NotKept("full", "QuotaExceededError");
	const history = withNotes(beginHistory(A), "verloren");
	await expect(saveScenario(store, save(history, { base: 1 }))).rejects.toMatchObject({ trouble: "full" });
	expect(store.kept).toEqual(before);
	expect((await openFirst(store)).history.present.notes).toBe("0");
});

describe("of two windows with the same scenario", () => {
	test("the later one to save is told, and changes nothing", async () => {
		const store = makeMemoryStore();
		await saveAt(store, [0, 5]);
		const before = structuredClone(store.kept);
		const mine = save(withNotes(beginHistory(A), "meine"), { base: 1, nowMs: 9 * MINUTE_MS });
		await expect(saveScenario(store, mine)).rejects.toMatchObject({ trouble: "stale" });
		expect(store.kept).toEqual(before);
	});

	test("the one whose scenario was removed is told too", async () => {
		const store = makeMemoryStore();
		await saveAt(store, [0]);
		await removeScenario(store, A.id, 1);
		const mine = save(withNotes(beginHistory(A), "meine"), { base: 1 });
		await expect(saveScenario(store, mine)).rejects.toMatchObject({ trouble: "stale" });
	});
});

describe("versions", () => {
	test("are a minute's work each, named by what was changed in it", async () => {
		const store = makeMemoryStore();
		let shelf = await saveScenario(store, save(beginHistory(A), { nowMs: 0 }));
		const next = (changes: ScenarioSave["changes"], nowMs: number) =>
			saveScenario(
				store,
				save(beginHistory(A), { base: shelf.entries[0]?.revision ?? null, changes, nowMs }),
			);
		shelf = await next(["weights"], 20_000);
		shelf = await next(["gates", "weights"], 50_000);
		shelf = await next(["notes"], 61_000);
		const versions = shelf.entries[0]?.versions ?? [];
		expect(versions.map(({ changes }) => changes)).toEqual([["notes"], ["weights", "gates"]]);
		// A body that was replaced makes room at once.
		const bodies = [...store.kept.keys()].filter((key) => /^plan \S+ \d+$/.test(key));
		expect(bodies).toHaveLength(2);
	});

	test("each still holds what it held", async () => {
		const store = makeMemoryStore();
		const shelf = await saveAt(store, [0, 10, 20]);
		const numbers = (shelf.entries[0]?.versions ?? []).map(({ number }) => number);
		const read = await Promise.all(
			numbers.map((number) => readScenarioVersion(store, { id: A.id, number }, A)),
		);
		expect(read.map((one) => "scenario" in one && one.scenario.notes)).toEqual(["20", "10", "0"]);
	});

	test("are no more than twenty, and what makes room is really gone", async () => {
		const store = makeMemoryStore();
		const shelf = await saveAt(
			store,
			Array.from({ length: 40 }, (_, at) => at * 2),
		);
		const versions = shelf.entries[0]?.versions ?? [];
		expect(versions).toHaveLength(MOST_SCENARIO_VERSIONS);
		const bodies = [...store.kept.keys()].filter((key) => /^plan \S+ \d+$/.test(key));
		expect(bodies.sort()).toEqual(versions.map(({ number }) => `plan ${A.id} ${number}`).sort());
		await expect(readScenarioVersion(store, { id: A.id, number: 2 }, A)).rejects.toMatchObject({
			trouble: "gone",
		});
	});

	test("of an afternoon the last ones are all there, and the first one too", () => {
		const all = Array.from({ length: 300 }, (_, at) => ({ savedAtMs: (300 - at) * 2 * MINUTE_MS }));
		let kept: readonly { readonly savedAtMs: number }[] = [];
		for (const one of all.toReversed()) kept = thinVersions([one, ...kept]);
		expect(kept).toHaveLength(MOST_SCENARIO_VERSIONS);
		expect(kept.slice(0, 8)).toEqual(all.slice(0, 8));
		expect(kept.at(-1)).toEqual(all.at(-1));
		const gaps = kept.slice(8).map(({ savedAtMs }, at) => (kept[at + 7]?.savedAtMs ?? 0) - savedAtMs);
		// Between them no hole is larger than a quarter of the whole afternoon.
		expect(Math.max(...gaps)).toBeLessThan(150 * MINUTE_MS);
	});
});

describe("what cannot be read any more", () => {
	test("is passed over for the newest version that can, and said", async () => {
		const store = makeMemoryStore();
		const shelf = await saveAt(store, [0, 10]);
		const number = shelf.entries[0]?.versions[0]?.number;
		store.kept.set(`plan ${A.id} ${number}`, {
			format: "one-map-scenario",
			version: 1,
			scenario: { name: 5 },
		});
		const opened = await openFirst(store);
		expect(opened.history.present.notes).toBe("0");
		expect(opened.problems).toContainEqual(
			expect.objectContaining({ field: "name", value: "5", what: "type" }),
		);
	});

	test("is gone when no version is left, and nothing is made up", async () => {
		const store = makeMemoryStore();
		await saveAt(store, [0]);
		for (const key of store.kept.keys()) if (key.startsWith("plan ")) store.kept.delete(key);
		await expect(openFirst(store)).rejects.toMatchObject({ trouble: "gone" });
	});

	test("of the steps costs the steps, not the scenario", async () => {
		const store = makeMemoryStore();
		await saveAt(store, [0]);
		store.kept.set(`plan ${A.id} steps`, {
			past: [{ name: "notes", merge: null, atMs: 0, scenario: { format: "?" } }],
			future: [],
		});
		expect((await openFirst(store)).history).toMatchObject({ present: { notes: "0" }, past: [] });
	});
});

describe("a removed scenario", () => {
	test("can be brought back whole", async () => {
		const store = makeMemoryStore();
		await saveAt(store, [0]);
		const removed = await removeScenario(store, A.id, 7);
		expect(removed).toMatchObject({ current: null, entries: [{ removedAtMs: 7 }] });
		await bringBackScenario(store, A.id);
		expect((await readShelf(store)).entries[0]?.removedAtMs).toBeNull();
		expect((await openFirst(store)).history.present.notes).toBe("0");
	});

	test("makes room when many more were removed after it", async () => {
		const store = makeMemoryStore();
		for (let at = 0; at <= KEPT_REMOVED; at++) {
			const id = `s${at}`;
			await saveScenario(store, save(beginHistory({ ...A, id })));
			await removeScenario(store, id, at);
		}
		const { entries } = await readShelf(store);
		expect(entries.map(({ id }) => id)).not.toContain("s0");
		expect([...store.kept.keys()].filter((key) => key.startsWith("plan s0 "))).toEqual([]);
		await expect(bringBackScenario(store, "s0")).rejects.toMatchObject({ trouble: "gone" });
	});
});
