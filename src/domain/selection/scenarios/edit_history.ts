import type { Scenario } from "./scenario";

/** What an edit is called in the list of what can be undone; the phrases stand in `text/planner/scenarios.ts` under `scenarios.edit.`. */
export const EDIT_NAMES = [
	"shortlist",
	"weights",
	"anchors",
	"unknown",
	"pairwise",
	"gates",
	"method",
	"assumptions",
	"robustness",
	"portfolio",
	"coverage",
	"name",
	"author",
	"notes",
	"data",
	"restore",
] as const;
export type EditName = (typeof EDIT_NAMES)[number];

/**
 * The one way to change a scenario; every edit can be undone. `merge`: edits that follow each other with the same word are one step
 * (a slider under a hand).
 */
export type Edit = (name: EditName, change: (scenario: Scenario) => Scenario, merge?: string) => void;

/** One step that can be gone back or forth: the scenario on its other side. */
export interface EditStep {
	readonly name: EditName;
	/** `null`: it never joins with another. */
	readonly merge: string | null;
	/** When it was last added to. */
	readonly atMs: number;
	readonly scenario: Scenario;
}

/** A scenario with the way it came and the way that was gone back; values that never change. */
export interface EditHistory {
	readonly present: Scenario;
	/** Steps that can be undone, the latest last; each holds the scenario before it. */
	readonly past: readonly EditStep[];
	/** Steps that can be done again, the next last; each holds the scenario after it. */
	readonly future: readonly EditStep[];
}

/** So many steps can be undone; an older one is forgotten. A step shares what it did not change with its neighbours, so that it costs little. */
export const HISTORY_DEPTH = 200;

/** A hand that rests so long has let go: what follows is a step of its own. */
export const MERGE_WITHIN_MS = 1500;

/** A scenario nobody has changed yet. */
export function beginHistory(present: Scenario): EditHistory {
	return { present, past: [], future: [] };
}

/** One edit. */
export interface EditMade {
	readonly name: EditName;
	readonly merge?: string | undefined;
	readonly atMs: number;
	readonly next: Scenario;
}

/** The history after an edit. What had been undone before it is forgotten; an edit that changes nothing leaves the history as it is. */
export function addEdit(history: EditHistory, { name, merge, atMs, next }: EditMade): EditHistory {
	const { present, past, future } = history;
	if (isAlike(present, next)) return history;
	const last = past.at(-1);
	const joins =
		last !== undefined &&
		merge !== undefined &&
		future.length === 0 &&
		last.name === name &&
		last.merge === merge &&
		atMs - last.atMs <= MERGE_WITHIN_MS;
	if (!joins) {
		const step: EditStep = { name, merge: merge ?? null, atMs, scenario: present };
		return { present: next, past: [...past, step].slice(-HISTORY_DEPTH), future: [] };
	}
	const before = past.slice(0, -1);
	// Dragged back to where it was: there is nothing to undo.
	if (isAlike(last.scenario, next)) return { present: last.scenario, past: before, future: [] };
	return { present: next, past: [...before, { ...last, atMs }], future: [] };
}

/** The history with its latest step undone; the same one when there is none. */
export function undoEdit(history: EditHistory): EditHistory {
	const step = history.past.at(-1);
	if (!step) return history;
	return {
		present: step.scenario,
		past: history.past.slice(0, -1),
		future: [...history.future, turnStep(step, history.present)],
	};
}

/** The history with the step last undone done again; the same one when there is none. */
export function redoEdit(history: EditHistory): EditHistory {
	const step = history.future.at(-1);
	if (!step) return history;
	return {
		present: step.scenario,
		past: [...history.past, turnStep(step, history.present)],
		future: history.future.slice(0, -1),
	};
}

// A step that was undone and done again is over: a later edit of the same word does not join it.
function turnStep(step: EditStep, scenario: Scenario): EditStep {
	return { ...step, merge: null, scenario };
}

/** The history without its eldest steps, so that it can be kept. */
export function shortenHistory({ present, past, future }: EditHistory, steps: number): EditHistory {
	return { present, past: past.slice(-steps), future: future.slice(-steps) };
}

/** Whether two plain values say the same; shared parts are not looked into, so that neighbours in a history are compared quickly. */
export function isAlike(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [left, right] = [Object.entries(a), Object.keys(b)];
	if (left.length !== right.length) return false;
	return left.every(
		([key, value]) => Object.hasOwn(b, key) && isAlike(value, (b as Record<string, unknown>)[key]),
	);
}
