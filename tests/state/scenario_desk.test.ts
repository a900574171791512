import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Scenario } from "../../src/domain/selection/scenarios/scenario";
import { ScenarioDeskCore } from "../../src/state/scenario_desk";
import { writeScenarioFile } from "../../src/state/scenario_file";
import { writeRescue } from "../../src/state/scenario_rescue";
import { readShelf } from "../../src/state/scenario_shelf";
import {
	adopt,
	beginDesk,
	bringBackKept,
	createNew,
	duplicateOpen,
	importScenario,
	lookAgain,
	openKept,
	readScenario,
	removeKept,
	restoreKept,
} from "../../src/state/scenario_ways";
import { NotKept } from "../../src/state/versions";
import { toyScenario } from "../fixtures/toy_plan";
import { makeMemoryStore } from "./memory_store";

const A = toyScenario();

/** A store that refuses every change as long as it is told to. */
function makeStubbornStore() {
	const store = makeMemoryStore();
	const { change } = store;
	let refusal: NotKept | null = null;
	store.change = (key, decide) => (refusal ? Promise.reject(refusal) : change.call(store, key, decide));
	return {
		store,
		refuse: (error: NotKept | null) => {
			refusal = error;
		},
	};
}

let nowMs = 1_700_000_000_000;

function makeDesk(store = makeMemoryStore()) {
	return new ScenarioDeskCore({
		store,
		makeDefault: (id) => ({ ...A, id, name: "方案" }),
		nameAs: (origin, name) => `${name} [${origin}]`,
		nowMs: () => nowMs,
		tell: vi.fn(),
	});
}

async function openDesk(store = makeMemoryStore()) {
	const desk = makeDesk(store);
	await beginDesk(desk);
	return desk;
}

/** Changes the notes of the open scenario and waits until it is kept. */
async function write(desk: ScenarioDeskCore, notes: string) {
	desk.edit("notes", (one) => ({ ...one, notes }));
	await desk.flush();
}

const namesOf = (desk: ScenarioDeskCore) => desk.livingEntries().map((one) => one.name);

beforeEach(() => window.sessionStorage.clear());
afterEach(() => vi.useRealTimers());

describe("keeping", () => {
	test("a scenario nobody has changed is not kept, and nothing is unsaved", async () => {
		const desk = await openDesk();
		expect(desk.getState()).toMatchObject({ answered: true, saving: { state: "saved", savedAtMs: null } });
		expect((await readShelf(desk.store)).entries).toEqual([]);
	});

	test("an edit is kept once the hand has rested, and not at every step before", async () => {
		vi.useFakeTimers();
		const desk = await openDesk();
		for (const notes of ["1", "12", "123"]) {
			desk.edit("notes", (one) => ({ ...one, notes }), "notes");
			await vi.advanceTimersByTimeAsync(200);
		}
		expect(desk.getState().saving.state).toBe("unsaved");
		expect((await readShelf(desk.store)).last).toBe(0);
		await vi.advanceTimersByTimeAsync(400);
		expect(desk.getState().saving).toMatchObject({ state: "saved", savedAtMs: nowMs });
		expect((await readShelf(desk.store)).last).toBe(1);
	});

	test("an edit made while another is being kept is kept as well, without a further one", async () => {
		const store = makeMemoryStore();
		const desk = await openDesk(store);
		const { change } = store;
		const gate = new EventTarget();
		const opened = new Promise((resolve) => gate.addEventListener("open", resolve));
		store.change = (key, decide) => opened.then(() => change.call(store, key, decide));
		desk.edit("notes", (one) => ({ ...one, notes: "one" }));
		const kept = desk.flush();
		desk.edit("notes", (one) => ({ ...one, notes: "two" }));
		// The hand has rested meanwhile.
		void desk.flush();
		gate.dispatchEvent(new Event("open"));
		await kept;
		expect(desk.getState().saving.state).toBe("saved");
		expect((await openDesk(store)).scenario.notes).toBe("two");
	});

	test("what was kept is there after a reload, with what can be undone", async () => {
		const store = makeMemoryStore();
		await write(await openDesk(store), "hin");
		const again = await openDesk(store);
		expect(again.scenario.notes).toBe("hin");
		again.undo();
		expect(again.scenario.notes).toBe(A.notes);
		again.redo();
		expect(again.scenario.notes).toBe("hin");
	});

	test("who begins to work before the browser has answered keeps what he did, beside what was kept", async () => {
		const store = makeMemoryStore();
		await write(await openDesk(store), "alt");
		const quick = makeDesk(store);
		quick.edit("notes", (one) => ({ ...one, notes: "schnell" }));
		await beginDesk(quick);
		await quick.flush();
		expect(quick.scenario.notes).toBe("schnell");
		expect((await readShelf(store)).entries).toHaveLength(2);
	});

	test("an edit cannot make a scenario another one", async () => {
		const desk = await openDesk();
		const { id } = desk.scenario;
		desk.edit("restore", () => ({ ...A, id: "somebody" }));
		expect(desk.scenario.id).toBe(id);
	});
});

describe("a browser that cannot keep anything", () => {
	test("says so before anything is changed", async () => {
		const { store, refuse } = makeStubbornStore();
		refuse(new NotKept("full", "QuotaExceededError"));
		const desk = await openDesk(store);
		expect(desk.getState().saving).toMatchObject({ state: "saved", trouble: "full" });
	});

	test("loses nothing: the edit stays in the page, is said to be unsaved, and is kept once there is room", async () => {
		const { store, refuse } = makeStubbornStore();
		const desk = await openDesk(store);
		refuse(new NotKept("full"));
		await write(desk, "bleibt");
		expect(desk.getState()).toMatchObject({
			saving: { state: "unsaved", trouble: "full" },
			unsaved: [{ notes: "bleibt" }],
		});
		refuse(null);
		await desk.flush();
		expect(desk.getState().saving).toMatchObject({ state: "saved", trouble: null });
		expect((await openDesk(store)).scenario.notes).toBe("bleibt");
	});

	test("several scenarios can still be worked on side by side", async () => {
		const { store, refuse } = makeStubbornStore();
		refuse(new NotKept("refused"));
		const desk = await openDesk(store);
		await write(desk, "eins");
		const first = desk.scenario.id;
		createNew(desk);
		await write(desk, "zwei");
		expect(desk.getState().unsaved.map(({ notes }) => notes)).toEqual(["eins", "zwei"]);
		await openKept(desk, first);
		expect(desk.scenario.notes).toBe("eins");
		refuse(null);
		await desk.flush();
		expect((await readShelf(store)).entries).toHaveLength(2);
	});

	test("a scenario that was removed unsaved comes back as it stood", async () => {
		const { store, refuse } = makeStubbornStore();
		refuse(new NotKept("refused"));
		const desk = await openDesk(store);
		await write(desk, "weg");
		const { id } = desk.scenario;
		await removeKept(desk, id);
		expect(desk.scenario.notes).toBe(A.notes);
		await bringBackKept(desk, id);
		expect(desk.scenario).toMatchObject({ id, notes: "weg" });
	});
});

describe("two windows with the same scenario", () => {
	async function openTwo() {
		const store = makeMemoryStore();
		const one = await openDesk(store);
		await write(one, "gemeinsam");
		return { store, one, two: await openDesk(store) };
	}

	test("the later one keeps its own as another scenario and says so; nothing is overwritten", async () => {
		const { store, one, two } = await openTwo();
		await write(one, "von eins");
		await write(two, "von zwei");
		expect(two.getState().notice).toEqual({ kind: "elsewhere", name: "方案 [elsewhere]" });
		const { entries } = await readShelf(store);
		expect(entries.map(({ name }) => name)).toEqual(["方案", "方案 [elsewhere]"]);
		const notes = await Promise.all(entries.map(async ({ id }) => (await readScenario(two, id)).notes));
		expect(notes).toEqual(["von eins", "von zwei"]);
		two.undo();
		expect(two.scenario).toMatchObject({ notes: "gemeinsam", name: "方案 [elsewhere]", id: entries[1]?.id });
	});

	test("one that changed nothing follows the other", async () => {
		const { one, two } = await openTwo();
		await write(one, "von eins");
		await lookAgain(two);
		expect(two.scenario.notes).toBe("von eins");
		expect(two.getState().notice).toMatchObject({ kind: "followed" });
		await write(two, "weiter");
		expect((await readShelf(two.store)).entries).toHaveLength(1);
	});

	test("a look at what one has kept oneself says nothing", async () => {
		const { one } = await openTwo();
		await lookAgain(one);
		expect(one.getState().notice).toBeNull();
	});

	test("removing it in one does not take it from under the other's hand", async () => {
		const { one, two } = await openTwo();
		await removeKept(one, one.scenario.id);
		await write(two, "noch da");
		expect(two.scenario.notes).toBe("noch da");
		expect(namesOf(two)).toEqual(["方案 [elsewhere]"]);
	});
});

describe("the list", () => {
	test("a copy stands beside its original and is changed alone", async () => {
		const desk = await openDesk();
		await write(desk, "Original");
		const original = desk.scenario.id;
		duplicateOpen(desk);
		await write(desk, "Kopie");
		expect(namesOf(desk)).toEqual(["方案", "方案 [copy]"]);
		await openKept(desk, original);
		expect(desk.scenario.notes).toBe("Original");
	});

	test("making another beside one nobody has changed keeps both", async () => {
		const desk = await openDesk();
		duplicateOpen(desk);
		await desk.flush();
		expect(namesOf(desk)).toEqual(["方案", "方案 [copy]"]);
	});

	test("the copy of a copy is another copy", async () => {
		const desk = await openDesk();
		await write(desk, "x");
		for (const _ of "abc") duplicateOpen(desk);
		await desk.flush();
		expect(namesOf(desk)).toEqual(["方案", "方案 [copy]", "方案 [copy] 2", "方案 [copy] 3"]);
	});

	test("a long name is not cut in the middle of a sign", async () => {
		const desk = await openDesk();
		await write(desk, "x");
		desk.edit("name", (one) => ({ ...one, name: `${"长".repeat(119)}😀` }));
		duplicateOpen(desk);
		expect(desk.scenario.name).toBe("长".repeat(119));
	});

	test("new ones get names that tell them apart", async () => {
		const desk = await openDesk();
		await write(desk, "x");
		createNew(desk);
		createNew(desk);
		await desk.flush();
		expect(namesOf(desk)).toEqual(["方案", "方案 2", "方案 3"]);
	});

	test("removing the open one opens another, removing the last one a new one, and each can be brought back", async () => {
		const desk = await openDesk();
		await write(desk, "erste");
		const first = desk.scenario.id;
		duplicateOpen(desk);
		await desk.flush();
		await removeKept(desk, desk.scenario.id);
		expect(desk.scenario.id).toBe(first);
		await removeKept(desk, first);
		expect(desk.getState().notice).toEqual({ kind: "removed", id: first, name: "方案" });
		expect(desk.livingEntries()).toEqual([]);
		await bringBackKept(desk, first);
		expect(desk.scenario).toMatchObject({ id: first, notes: "erste" });
	});

	test("one that is gone is said to be gone, and the open one stays", async () => {
		const desk = await openDesk();
		await write(desk, "hier");
		await openKept(desk, "nirgends");
		expect(desk.getState().saving.trouble).toBe("gone");
		expect(desk.scenario.notes).toBe("hier");
	});
});

test("an earlier version comes back as a step that can be undone, and is a version of its own", async () => {
	const desk = await openDesk();
	await write(desk, "früher");
	const number = desk.shelf.last;
	nowMs += 3_600_000;
	await write(desk, "später");
	await restoreKept(desk, number);
	await desk.flush();
	expect(desk.scenario.notes).toBe("früher");
	expect(desk.livingEntries()[0]?.versions.map(({ changes }) => changes)).toEqual([
		["restore"],
		["notes"],
		["notes"],
	]);
	desk.undo();
	expect(desk.scenario.notes).toBe("später");
});

describe("what comes from outside", () => {
	const fileOf = (text: string) => new File([text], "送来的.plan.json");

	test("a file becomes a scenario of its own", async () => {
		const desk = await openDesk();
		await write(desk, "meins");
		await importScenario(desk, fileOf(writeScenarioFile({ ...A, name: "同事", notes: "seins" })));
		await desk.flush();
		expect(desk.scenario).toMatchObject({ name: "同事 [file]", notes: "seins" });
		expect(desk.getState().notice).toMatchObject({ kind: "adopted", from: "file", added: 0 });
		expect(namesOf(desk)).toEqual(["方案", "同事 [file]"]);
	});

	test("a broken file changes nothing and says why", async () => {
		const desk = await openDesk();
		await write(desk, "meins");
		await importScenario(desk, fileOf("{"));
		expect(desk.scenario.notes).toBe("meins");
		expect(desk.getState().notice).toMatchObject({
			kind: "problems",
			name: "送来的.plan.json",
			problems: [{ what: "truncated" }],
		});
	});

	test("a link opened twice makes two, and never writes over one", async () => {
		const desk = await openDesk();
		const shared: Scenario = { ...A, name: "链接" };
		adopt(desk, { scenario: shared, added: ["roof"] }, { from: "link", name: "" });
		adopt(desk, { scenario: shared, added: [] }, { from: "link", name: "" });
		await desk.flush();
		expect(namesOf(desk)).toEqual(["链接 [link]", "链接 [link] 2"]);
	});
});

describe("a page that was closed before the database had answered", () => {
	test("gives back what was not kept, as a step that can be undone", async () => {
		const store = makeMemoryStore();
		const desk = await openDesk(store);
		await write(desk, "gehalten");
		writeRescue({
			id: desk.scenario.id,
			base: 1,
			edit: "notes",
			scenario: { ...desk.scenario, notes: "letztes" },
		});
		const again = await openDesk(store);
		expect(again.scenario.notes).toBe("letztes");
		expect(again.getState().notice).toMatchObject({ kind: "rescued" });
		again.undo();
		expect(again.scenario.notes).toBe("gehalten");
	});

	test("says nothing when the database had taken it after all", async () => {
		const store = makeMemoryStore();
		const desk = await openDesk(store);
		await write(desk, "gehalten");
		writeRescue({ id: desk.scenario.id, base: null, edit: "notes", scenario: desk.scenario });
		const again = await openDesk(store);
		expect(again.scenario.notes).toBe("gehalten");
		expect(again.getState()).toMatchObject({ notice: null, saving: { state: "saved" } });
	});

	test("keeps both when another window has gone on meanwhile", async () => {
		const store = makeMemoryStore();
		const desk = await openDesk(store);
		await write(desk, "eins");
		writeRescue({
			id: desk.scenario.id,
			base: 1,
			edit: "notes",
			scenario: { ...desk.scenario, notes: "mein" },
		});
		nowMs += 3_600_000;
		await write(desk, "zwei");
		await write(desk, "drei");
		const again = await openDesk(store);
		await again.flush();
		expect(again.scenario).toMatchObject({ notes: "mein", name: "方案 [elsewhere]" });
		expect(namesOf(again)).toEqual(["方案", "方案 [elsewhere]"]);
	});

	test("gives back a scenario that had never been kept at all", async () => {
		writeRescue({ id: "fresh", base: null, edit: "weights", scenario: { ...A, id: "fresh", notes: "neu" } });
		const again = await openDesk();
		await again.flush();
		expect(again.scenario).toMatchObject({ id: "fresh", notes: "neu" });
		expect(again.livingEntries()).toHaveLength(1);
	});

	test("opens the scenario of this tab, not that of another one opened later", async () => {
		const store = makeMemoryStore();
		const desk = await openDesk(store);
		await write(desk, "mein Reiter");
		writeRescue({ id: desk.scenario.id, base: 1, edit: null, scenario: desk.scenario });
		const other = await openDesk(store);
		createNew(other);
		await other.flush();
		expect((await openDesk(store)).scenario.notes).toBe("mein Reiter");
	});
});

test("coming back to the planner reads nothing over what is not kept", async () => {
	const { store, refuse } = makeStubbornStore();
	const desk = await openDesk(store);
	await write(desk, "gehalten");
	refuse(new NotKept("full"));
	await write(desk, "nur hier");
	await beginDesk(desk);
	expect(desk.scenario.notes).toBe("nur hier");
});
