import {
	type EditHistory,
	type EditName,
	type EditStep,
	shortenHistory,
} from "../domain/selection/scenarios/edit_history";
import type { DataStamp, Scenario } from "../domain/selection/scenarios/scenario";
import { type ParsedScenario, parseScenario, type ScenarioProblem, wrapScenario } from "./scenario_file";
import { thinVersions } from "./thin_versions";
import { NotKept, type VersionStore } from "./versions";

/** One kept state of a scenario. */
export interface ScenarioVersion {
	/** Counts up from 1 over all scenarios and is never used again. */
	readonly number: number;
	/** When the first edit since the version before it was kept. */
	readonly startedAtMs: number;
	readonly savedAtMs: number;
	/** What was edited since the version before it; empty: it was made. */
	readonly changes: readonly EditName[];
}

/** What is remembered of a scenario without opening it. */
export interface ScenarioEntry {
	readonly id: string;
	readonly name: string;
	readonly author: string;
	readonly data: DataStamp;
	/** Counts every change, so that a save on an outdated base is noticed. */
	readonly revision: number;
	/** Newest first; the newest is the scenario as it stands. */
	readonly versions: readonly ScenarioVersion[];
	/** `null`: it was not removed. A removed one can be brought back until it makes room. */
	readonly removedAtMs: number | null;
}

/** What this browser keeps of scenarios. */
export interface Shelf {
	/** The last number given to a version. */
	readonly last: number;
	/** The scenario last opened in this browser. */
	readonly current: string | null;
	/** In the order in which they were made. */
	readonly entries: readonly ScenarioEntry[];
}

export const EMPTY_SHELF: Shelf = { last: 0, current: null, entries: [] };

/** So many steps back and forth survive a reload. */
export const KEPT_STEPS = 50;
/** Of the removed scenarios so many can be brought back. */
export const KEPT_REMOVED = 10;
/** Edits kept within this time of each other's first are one version: a version is something a person remembers. */
const VERSION_SPAN_MS = 60_000;

const SHELF = "plans";
const keyOf = (id: string, number: number) => `plan ${id} ${number}`;
const stepsKey = (id: string) => `plan ${id} steps`;

/** The shelf as it stands. */
export async function readShelf(store: VersionStore): Promise<Shelf> {
	return ((await store.get(SHELF)) as Shelf | undefined) ?? EMPTY_SHELF;
}

/** What is to be kept. */
export interface ScenarioSave {
	readonly history: EditHistory;
	/** Revision it was made on; `null`: it has never been kept. */
	readonly base: number | null;
	readonly changes: readonly EditName[];
	readonly nowMs: number;
	/** Begins a version of its own however short the time since the last. */
	readonly apart: boolean;
}

/**
 * Keeps a scenario: its new version, the pointer to it and its steps in one transaction, so that a crash leaves either the former or the new
 * one whole. Fails with `NotKept` (`stale`) when it was changed or removed since, and changes nothing then.
 */
export async function saveScenario(store: VersionStore, save: ScenarioSave): Promise<Shelf> {
	let kept = EMPTY_SHELF;
	await changeShelf(store, (shelf) => {
		const { id } = save.history.present;
		const before = shelf.entries.find((one) => one.id === id);
		if ((before?.revision ?? null) !== save.base || (before?.removedAtMs ?? null) !== null)
			throw new NotKept("stale", id);
		const number = shelf.last + 1;
		const { versions, dropped } = addVersion(before?.versions ?? [], number, save);
		const entry = {
			...describe(save.history.present),
			revision: (save.base ?? 0) + 1,
			versions,
			removedAtMs: null,
		};
		kept = { last: number, current: id, entries: putEntry(shelf.entries, entry) };
		return {
			shelf: kept,
			put: [
				[keyOf(id, number), wrapScenario(save.history.present)],
				[stepsKey(id), wrapSteps(save.history)],
			],
			drop: dropped.map((one) => keyOf(id, one.number)),
		};
	});
	return kept;
}

function describe({ id, name, author, data }: Scenario) {
	return { id, name, author, data };
}

function putEntry(entries: readonly ScenarioEntry[], entry: ScenarioEntry): readonly ScenarioEntry[] {
	const isKnown = entries.some((one) => one.id === entry.id);
	return isKnown ? entries.map((one) => (one.id === entry.id ? entry : one)) : [...entries, entry];
}

function addVersion(before: readonly ScenarioVersion[], number: number, save: ScenarioSave) {
	const { nowMs, changes, apart } = save;
	const newest = before[0];
	const joins = newest !== undefined && !apart && nowMs - newest.startedAtMs < VERSION_SPAN_MS;
	const version: ScenarioVersion = {
		number,
		startedAtMs: joins ? newest.startedAtMs : nowMs,
		savedAtMs: nowMs,
		changes: [...new Set([...(joins ? newest.changes : []), ...changes])],
	};
	const all = [version, ...(joins ? before.slice(1) : before)];
	const versions = thinVersions(all);
	const stays = new Set(versions.map((one) => one.number));
	return { versions, dropped: before.filter((one) => !stays.has(one.number)) };
}

/** Remembers which scenario was opened last. */
export function pointTo(store: VersionStore, id: string): Promise<Shelf> {
	return changeEntries(store, (shelf) => ({ ...shelf, current: id }));
}

/** Takes a scenario off the list; it can be brought back. Those removed longest ago make room and are gone. */
export async function removeScenario(store: VersionStore, id: string, nowMs: number): Promise<Shelf> {
	let kept = EMPTY_SHELF;
	await changeShelf(store, (shelf) => {
		const marked = shelf.entries.map((one) =>
			one.id === id ? { ...one, revision: one.revision + 1, removedAtMs: nowMs } : one,
		);
		const gone = marked
			.filter((one) => one.removedAtMs !== null)
			.sort((a, b) => (b.removedAtMs ?? 0) - (a.removedAtMs ?? 0))
			.slice(KEPT_REMOVED);
		kept = {
			...shelf,
			current: shelf.current === id ? null : shelf.current,
			entries: marked.filter((one) => !gone.includes(one)),
		};
		const drop = gone.flatMap((one) => [
			stepsKey(one.id),
			...one.versions.map(({ number }) => keyOf(one.id, number)),
		]);
		return { shelf: kept, put: [], drop };
	});
	return kept;
}

/** Puts a removed scenario back on the list. Fails with `NotKept` (`gone`) when it has made room. */
export function bringBackScenario(store: VersionStore, id: string): Promise<Shelf> {
	return changeEntries(store, (shelf) => {
		if (!shelf.entries.some((one) => one.id === id)) throw new NotKept("gone", id);
		const entries = shelf.entries.map((one) =>
			one.id === id ? { ...one, revision: one.revision + 1, removedAtMs: null } : one,
		);
		return { ...shelf, entries };
	});
}

async function changeEntries(store: VersionStore, change: (shelf: Shelf) => Shelf): Promise<Shelf> {
	let kept = EMPTY_SHELF;
	await changeShelf(store, (shelf) => {
		kept = change(shelf);
		return { shelf: kept, put: [], drop: [] };
	});
	return kept;
}

interface ShelfChange {
	readonly shelf: Shelf;
	readonly put: readonly (readonly [key: string, value: unknown])[];
	readonly drop: readonly string[];
}

function changeShelf(store: VersionStore, change: (shelf: Shelf) => ShelfChange): Promise<void> {
	return store.change(SHELF, (value) => {
		const { shelf, put, drop } = change((value as Shelf | undefined) ?? EMPTY_SHELF);
		return { put: [...put, [SHELF, shelf]], drop };
	});
}

/** One version of a scenario. Fails with `NotKept` (`gone`) when it has made room for newer ones. */
export async function readScenarioVersion(
	store: VersionStore,
	{ id, number }: { readonly id: string; readonly number: number },
	defaults: Scenario,
): Promise<ParsedScenario> {
	const body = await store.get(keyOf(id, number));
	if (body === undefined) throw new NotKept("gone", `${id} ${number}`);
	return parseScenario(body, defaults);
}

/** A scenario as opened: as it was last kept, or the newest earlier version that can be read, with what was wrong with the later ones. */
export interface OpenedScenario {
	readonly history: EditHistory;
	readonly revision: number;
	readonly problems: readonly ScenarioProblem[];
}

/** Opens a scenario of the shelf. Fails with `NotKept` (`gone`) when no version of it can be read. */
export async function openScenario(
	store: VersionStore,
	entry: ScenarioEntry,
	defaults: Scenario,
): Promise<OpenedScenario> {
	const problems: ScenarioProblem[] = [];
	for (const { number } of entry.versions) {
		const body = await store.get(keyOf(entry.id, number));
		const parsed = parseScenario(body, defaults);
		if ("problems" in parsed) {
			problems.push(...parsed.problems);
			continue;
		}
		const present = { ...parsed.scenario, id: entry.id };
		const steps = problems.length === 0 ? await store.get(stepsKey(entry.id)) : undefined;
		return { history: readSteps(steps, present, defaults), revision: entry.revision, problems };
	}
	throw new NotKept("gone", entry.id);
}

interface KeptSteps {
	readonly past: readonly (Omit<EditStep, "scenario"> & { readonly scenario: unknown })[];
	readonly future: KeptSteps["past"];
}

function wrapSteps(history: EditHistory): KeptSteps {
	const { past, future } = shortenHistory(history, KEPT_STEPS);
	const wrap = (steps: readonly EditStep[]) =>
		steps.map((step) => ({ ...step, scenario: wrapScenario(step.scenario) }));
	return { past: wrap(past), future: wrap(future) };
}

/** Steps are a convenience: when one of them cannot be read any more, the scenario begins without. */
function readSteps(kept: unknown, present: Scenario, defaults: Scenario): EditHistory {
	const { past, future } = (kept as KeptSteps | undefined) ?? { past: [], future: [] };
	const read = (steps: KeptSteps["past"]) =>
		steps.map((step): EditStep | null => {
			const parsed = parseScenario(step.scenario, defaults);
			// Over after a reload: an edit of the same word is a step of its own.
			return "scenario" in parsed ? { ...step, merge: null, scenario: parsed.scenario } : null;
		});
	const [back, forth] = [read(past), read(future)];
	const isWhole = (steps: readonly (EditStep | null)[]): steps is readonly EditStep[] =>
		!steps.includes(null);
	return isWhole(back) && isWhole(forth)
		? { present, past: back, future: forth }
		: { present, past: [], future: [] };
}
