import type { Focus } from "../../../domain/briefing/briefing_context";
import type { OpenedNumber } from "../../../panels/briefing/briefing_props";

/** The way through the scenes without a person. All times are of one clock that never goes back, in milliseconds. */
export interface Tour {
	readonly on: boolean;
	/** Stopped by hand until somebody goes on. */
	readonly paused: boolean;
	/** Stopped by a touch until then; `null`: by none. */
	readonly heldUntilMs: number | null;
	/** When the next scene comes; `null` while it stands still. */
	readonly sceneEndsAtMs: number | null;
	/** What the scene has left while the tour stands still; `null`: all of its time. */
	readonly leftMs: number | null;
}

/** Where the briefing is. */
export interface ShowState {
	/** Id of the scene; empty where there is none. */
	readonly at: string;
	/** Since when it stands there. */
	readonly sinceMs: number;
	/** The number somebody opened. */
	readonly opened: OpenedNumber | null;
	/** What somebody asked about. */
	readonly focus: Focus | null;
	/** Whether the question is being typed. */
	readonly question: boolean;
	/** Whether the wall is dark, so that all look at the one who talks. */
	readonly black: boolean;
	/** Whether columns lie flat, as shades of the map, for a district of which the front ones hide the others. */
	readonly flat: boolean;
	readonly tour: Tour;
}

export type ShowEvent =
	| { readonly do: "next" | "previous" | "first" | "last" }
	| { readonly do: "go"; readonly scene: string }
	| { readonly do: "open"; readonly number: OpenedNumber }
	| { readonly do: "focus"; readonly focus: Focus | null }
	| { readonly do: "question"; readonly open: boolean }
	/** Takes away what lies nearest: the question, then the opened number, then what was asked about. */
	| { readonly do: "close" }
	/** Takes away the opened number alone. */
	| { readonly do: "closeOpened" }
	| { readonly do: "black" | "light" }
	/** Lays the columns flat, or lets them stand again. */
	| { readonly do: "flat" }
	| { readonly do: "tourOn" | "tourOff" | "tourToggle" }
	/** Stops the tour by hand, or lets it go on at once. */
	| { readonly do: "pause" | "play" }
	/** Somebody is there: a pointer, a finger, a key. */
	| { readonly do: "touched" }
	/** Time has passed. */
	| { readonly do: "tick" }
	/** The address bar says another thing: somebody went back, or opened a link. */
	| { readonly do: "linked"; readonly scene: string; readonly tour: boolean };

/** What a step needs to know besides the state. */
export interface ShowRules {
	/** Ids in order. */
	readonly scenes: readonly string[];
	readonly nowMs: number;
	readonly secondsOf: (scene: string) => number;
	/** How long after a touch the tour goes on. */
	readonly resumeAfterMs: number;
}

/** How long nobody has to have touched anything before the tour goes on: long enough for an answer given standing before the wall. */
export const RESUME_AFTER_MS = 60_000;

/** Touches that follow each other faster than this tell nothing new. */
const SAME_TOUCH_MS = 500;

const STANDING: Tour = { on: false, paused: false, heldUntilMs: null, sceneEndsAtMs: null, leftMs: null };
const NOTHING_OPEN = { opened: null, focus: null, question: false } as const;

/** The briefing at a scene, nothing opened. */
export function beginShow(scene: string, tour: boolean, rules: ShowRules): ShowState {
	const at = findScene(scene, rules);
	const state = { at, sinceMs: rules.nowMs, ...NOTHING_OPEN, black: false, flat: false, tour: STANDING };
	return tour ? run(state, rules) : state;
}

/** The scene of that id; the first where there is none of it. */
function findScene(scene: string, { scenes }: ShowRules): string {
	return scenes.includes(scene) ? scene : (scenes[0] ?? "");
}

/** What becomes of the briefing. The same state where nothing does. */
export function step(state: ShowState, event: ShowEvent, rules: ShowRules): ShowState {
	switch (event.do) {
		case "tick":
			return tick(state, rules);
		case "touched":
			return hold(state, rules);
		case "linked":
			return follow(state, event, rules);
		case "tourOn":
			return run({ ...state, ...NOTHING_OPEN }, rules);
		case "tourOff":
			return { ...state, tour: STANDING };
		case "tourToggle":
			return step(state, { do: state.tour.on ? "tourOff" : "tourOn" }, rules);
		case "pause":
			return state.tour.on ? { ...state, tour: { ...stopTour(state.tour, rules), paused: true } } : state;
		case "play":
			return state.tour.on ? goOn(state, rules) : step(state, { do: "tourOn" }, rules);
		default:
			return hold(answer(state, event, rules), rules);
	}
}

type Act = Exclude<
	ShowEvent,
	{ readonly do: "tick" | "touched" | "linked" | "tourOn" | "tourOff" | "tourToggle" | "pause" | "play" }
>;

/** What a person's own act changes, apart from the tour. */
function answer(state: ShowState, event: Act, rules: ShowRules): ShowState {
	switch (event.do) {
		case "open":
			return { ...state, opened: event.number, question: false };
		case "focus":
			return { ...state, ...NOTHING_OPEN, focus: event.focus };
		case "question":
			return state.question === event.open ? state : { ...state, question: event.open };
		case "close":
			return close(state);
		case "closeOpened":
			return state.opened ? { ...state, opened: null } : state;
		case "black":
		case "light":
			return { ...state, black: event.do === "black" };
		case "flat":
			return { ...state, flat: !state.flat };
		case "go":
			return rules.scenes.includes(event.scene) ? arrive(state, event.scene, rules) : state;
		default:
			return arrive(state, findTarget(state.at, event.do, rules.scenes), rules);
	}
}

function close(state: ShowState): ShowState {
	if (state.question) return { ...state, question: false };
	if (state.opened) return { ...state, opened: null };
	return state.focus ? { ...state, focus: null } : state;
}

/** Where a step leads; the last scene has no next one and the first none before it. */
function findTarget(
	at: string,
	to: "next" | "previous" | "first" | "last",
	scenes: readonly string[],
): string {
	const here = scenes.indexOf(at);
	const last = scenes.length - 1;
	const places = { next: Math.min(here + 1, last), previous: Math.max(here - 1, 0), first: 0, last };
	return scenes[places[to]] ?? at;
}

/** At a scene as it begins. Going to the present one is going back to it, and its time begins anew only for another. */
function arrive(state: ShowState, scene: string, { nowMs }: ShowRules): ShowState {
	if (scene === state.at) return { ...state, ...NOTHING_OPEN };
	const tour = { ...state.tour, sceneEndsAtMs: null, leftMs: null };
	return { ...state, ...NOTHING_OPEN, at: scene, sinceMs: nowMs, tour };
}

/** Somebody is there: a tour that runs stands still for a while, one that stands does so longer. */
function hold(state: ShowState, rules: ShowRules): ShowState {
	const { tour } = state;
	const until = rules.nowMs + rules.resumeAfterMs;
	if (!tour.on) return state;
	if (tour.heldUntilMs !== null && until - tour.heldUntilMs < SAME_TOUCH_MS) return state;
	return { ...state, tour: { ...stopTour(tour, rules), heldUntilMs: until } };
}

function stopTour(tour: Tour, { nowMs }: ShowRules): Tour {
	if (tour.sceneEndsAtMs === null) return tour;
	return { ...tour, sceneEndsAtMs: null, leftMs: Math.max(0, tour.sceneEndsAtMs - nowMs) };
}

/** The tour begins, or begins anew, with all of the scene's time. */
function run(state: ShowState, rules: ShowRules): ShowState {
	const sceneEndsAtMs = rules.nowMs + rules.secondsOf(state.at) * 1000;
	return { ...state, tour: { ...STANDING, on: true, sceneEndsAtMs } };
}

/** The tour goes on with the scene as it stands, for what is left of its time. */
function goOn(state: ShowState, rules: ShowRules): ShowState {
	const { leftMs } = state.tour;
	const running = run({ ...state, ...NOTHING_OPEN, black: false }, rules);
	if (leftMs === null) return running;
	return { ...running, tour: { ...running.tour, sceneEndsAtMs: rules.nowMs + leftMs } };
}

function tick(state: ShowState, rules: ShowRules): ShowState {
	const dueMs = nextEventMs(state);
	if (dueMs === null || rules.nowMs < dueMs) return state;
	if (state.tour.heldUntilMs !== null) return goOn(state, rules);
	const { scenes } = rules;
	const next = scenes[(scenes.indexOf(state.at) + 1) % scenes.length] ?? state.at;
	return run(arrive(state, next, rules), rules);
}

/** What the address bar says wins. Whoever went back to another scene is there, so that a tour stands still. */
function follow(
	state: ShowState,
	{ scene, tour }: Extract<ShowEvent, { do: "linked" }>,
	rules: ShowRules,
): ShowState {
	const at = findScene(scene, rules);
	if (at === state.at && tour === state.tour.on) return state;
	const there = at === state.at ? state : arrive(state, at, rules);
	if (!tour) return { ...there, tour: STANDING };
	return state.tour.on ? hold(there, rules) : run(there, rules);
}

/** Whether the tour moves. */
export function isRunning({ tour, black }: ShowState): boolean {
	return tour.on && !tour.paused && !black && tour.heldUntilMs === null;
}

/** When time alone changes something next; `null`: never. */
export function nextEventMs({ tour, black }: ShowState): number | null {
	if (!tour.on || tour.paused || black) return null;
	return tour.heldUntilMs ?? tour.sceneEndsAtMs;
}

/** What the present scene has left, of a clock that shows `nowMs`; `null` without a tour. */
export function leftMs(state: ShowState, { nowMs, secondsOf }: ShowRules): number | null {
	if (!state.tour.on) return null;
	if (state.tour.sceneEndsAtMs !== null) return Math.max(0, state.tour.sceneEndsAtMs - nowMs);
	return state.tour.leftMs ?? secondsOf(state.at) * 1000;
}
