import fc from "fast-check";
import { expect, test } from "vitest";
import {
	beginShow,
	isRunning,
	nextEventMs,
	type ShowEvent,
	type ShowRules,
	step,
} from "../../../../src/modes/briefing/moving/show";

const NUMBER = {
	title: "n",
	figure: null,
	opened: { how: "count", rows: [], denominator: null, leftOut: [] },
} as const;

const SCENES = ["a", "b", "c", "d"];

const event: fc.Arbitrary<ShowEvent> = fc.oneof(
	fc
		.constantFrom(
			"next",
			"previous",
			"first",
			"last",
			"close",
			"closeOpened",
			"black",
			"light",
			"flat",
			"tourOn",
			"tourOff",
			"tourToggle",
			"pause",
			"play",
			"touched",
			"tick",
		)
		.map((what): ShowEvent => ({ do: what }) as ShowEvent),
	fc.constantFrom(...SCENES, "gone").map((scene): ShowEvent => ({ do: "go", scene })),
	fc.constant<ShowEvent>({ do: "open", number: NUMBER }),
	fc.constant<ShowEvent>({ do: "focus", focus: { kind: "subdistrict", id: "west" } }),
	fc.boolean().map((open): ShowEvent => ({ do: "question", open })),
	fc.record({
		do: fc.constant("linked" as const),
		scene: fc.constantFrom(...SCENES, ""),
		tour: fc.boolean(),
	}),
);
const course = fc.array(fc.tuple(event, fc.integer({ min: 0, max: 70_000 })), { maxLength: 60 });

const rulesAt = (nowMs: number): ShowRules => ({
	scenes: SCENES,
	nowMs,
	secondsOf: () => 20,
	resumeAfterMs: 60_000,
});

test("whatever happens, the wall stands at a scene that exists, and a tour waits for one thing or for a hand", () => {
	fc.assert(
		fc.property(course, fc.boolean(), (events, tour) => {
			let nowMs = 0;
			let state = beginShow("b", tour, rulesAt(nowMs));
			for (const [one, passedMs] of events) {
				nowMs += passedMs;
				const before = state;
				state = step(state, one, rulesAt(nowMs));
				expect(SCENES).toContain(state.at);
				expect(state.sinceMs).toBeLessThanOrEqual(nowMs);
				expect(isRunning(state)).toBe(state.tour.on && state.tour.sceneEndsAtMs !== null && !state.black);
				expect(nextEventMs(state) !== null).toBe(state.tour.on && !state.tour.paused && !state.black);
				if (state.at !== before.at)
					expect(state).toMatchObject({ opened: null, focus: null, question: false });
			}
		}),
	);
});

test("wherever a tour was left, two minutes without a hand lead to another scene unless a hand has stopped it", () => {
	fc.assert(
		fc.property(course, (events) => {
			let nowMs = 0;
			let state = beginShow("a", true, rulesAt(nowMs));
			for (const [one, passedMs] of events) {
				nowMs += passedMs;
				state = step(state, one, rulesAt(nowMs));
			}
			const left = state.at;
			const seen = new Set<string>();
			for (let ms = 0; ms < 120_000; ms += 1_000) {
				state = step(state, { do: "tick" }, rulesAt(nowMs + ms));
				seen.add(state.at);
			}
			const isStopped = !state.tour.on || state.tour.paused || state.black;
			expect(seen.size > 1).toBe(!isStopped);
			if (isStopped) expect(state.at).toBe(left);
		}),
	);
});

test("nothing but time moves a tour on: a touch never changes the scene", () => {
	fc.assert(
		fc.property(course, (events) => {
			let nowMs = 0;
			let state = beginShow("c", true, rulesAt(nowMs));
			for (const [one, passedMs] of events) {
				nowMs += passedMs;
				state = step(state, one, rulesAt(nowMs));
				expect(step(state, { do: "touched" }, rulesAt(nowMs)).at).toBe(state.at);
			}
		}),
	);
});
