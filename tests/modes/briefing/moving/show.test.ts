import { describe, expect, test } from "vitest";
import {
	beginShow,
	isRunning,
	leftMs,
	nextEventMs,
	type ShowEvent,
	type ShowRules,
	type ShowState,
	step,
} from "../../../../src/modes/briefing/moving/show";
import type { OpenedNumber } from "../../../../src/panels/briefing/briefing_props";

const SCENES = ["one", "two", "three"];
const SECONDS: Readonly<Record<string, number>> = { one: 20, two: 30, three: 10 };
const NUMBER: OpenedNumber = {
	title: "Cameras",
	figure: "4",
	opened: { how: "count", rows: [], denominator: null, leftOut: [] },
};

const rulesAt = (nowMs: number, scenes = SCENES): ShowRules => ({
	scenes,
	nowMs,
	secondsOf: (scene) => SECONDS[scene] ?? 20,
	resumeAfterMs: 60_000,
});

/** The state after events, each at its time. */
function play(state: ShowState, ...events: readonly [atMs: number, event: ShowEvent][]): ShowState {
	return events.reduce((before, [atMs, event]) => step(before, event, rulesAt(atMs)), state);
}

const still = (scene = "one") => beginShow(scene, false, rulesAt(0));
const touring = (scene = "one") => beginShow(scene, true, rulesAt(0));

describe("by hand", () => {
	test("the briefing begins with the scene of the link, and with the first where there is no such scene", () => {
		expect(still("two").at).toBe("two");
		expect(still("gone").at).toBe("one");
		expect(beginShow("one", false, rulesAt(0, [])).at).toBe("");
	});

	test("the last scene has no next one and the first none before it", () => {
		expect(play(still(), [1, { do: "next" }]).at).toBe("two");
		expect(play(still("three"), [1, { do: "next" }]).at).toBe("three");
		expect(play(still(), [1, { do: "previous" }]).at).toBe("one");
		expect(play(still("two"), [1, { do: "last" }], [2, { do: "first" }]).at).toBe("one");
	});

	test("a scene that does not exist is not gone to", () => {
		const before = still("two");
		expect(step(before, { do: "go", scene: "gone" }, rulesAt(5))).toBe(before);
	});

	test("another scene takes everything away that lay over the last one", () => {
		const full = play(
			still(),
			[1, { do: "focus", focus: { kind: "subdistrict", id: "west" } }],
			[2, { do: "open", number: NUMBER }],
			[3, { do: "question", open: true }],
		);
		expect(full).toMatchObject({ opened: NUMBER, focus: { id: "west" }, question: true });
		expect(play(full, [4, { do: "next" }])).toMatchObject({
			at: "two",
			sinceMs: 4,
			opened: null,
			focus: null,
			question: false,
		});
		expect(play(full, [4, { do: "go", scene: "one" }])).toMatchObject({
			at: "one",
			sinceMs: 0,
			opened: null,
		});
	});

	test("closing takes the question away first, then the opened number, then what was asked about", () => {
		const full = play(
			still(),
			[1, { do: "focus", focus: { kind: "compound", id: "A1" } }],
			[2, { do: "open", number: NUMBER }],
			[3, { do: "question", open: true }],
		);
		const once = play(full, [4, { do: "close" }]);
		expect(once).toMatchObject({ question: false, opened: NUMBER });
		const twice = play(once, [5, { do: "close" }]);
		expect(twice).toMatchObject({ opened: null, focus: { id: "A1" } });
		const thrice = play(twice, [6, { do: "close" }]);
		expect(thrice.focus).toBeNull();
		expect(play(thrice, [7, { do: "close" }])).toBe(thrice);
	});

	test("asking about another place closes the number that was open, for it is another number now", () => {
		const opened = play(still(), [1, { do: "open", number: NUMBER }]);
		const asked = play(opened, [2, { do: "focus", focus: { kind: "subdistrict", id: "east" } }]);
		expect(asked).toMatchObject({ opened: null, focus: { id: "east" } });
	});
});

describe("by itself", () => {
	test("a scene stands for its own time, and after the last comes the first", () => {
		const begun = touring("two");
		expect(nextEventMs(begun)).toBe(30_000);
		expect(play(begun, [29_999, { do: "tick" }])).toBe(begun);
		const third = play(begun, [30_000, { do: "tick" }]);
		expect(third.at).toBe("three");
		const first = play(third, [40_000, { do: "tick" }]);
		expect(first.at).toBe("one");
		expect(nextEventMs(first)).toBe(60_000);
	});

	test("a machine that slept goes on by one scene, not by all it has missed", () => {
		const late = play(touring(), [3_600_000, { do: "tick" }]);
		expect(late.at).toBe("two");
		expect(nextEventMs(late)).toBe(3_630_000);
	});

	test("a touch holds the tour at once; a minute without one lets it go on with what the scene had left", () => {
		const held = play(touring(), [5_000, { do: "touched" }]);
		expect(isRunning(held)).toBe(false);
		expect(leftMs(held, rulesAt(50_000))).toBe(15_000);
		const longer = play(held, [30_000, { do: "touched" }]);
		expect(nextEventMs(longer)).toBe(90_000);
		expect(play(longer, [65_000, { do: "tick" }])).toBe(longer);
		const on = play(longer, [90_000, { do: "tick" }]);
		expect(isRunning(on)).toBe(true);
		expect(nextEventMs(on)).toBe(105_000);
	});

	test("touches that follow each other at once change nothing", () => {
		const held = play(touring(), [5_000, { do: "touched" }]);
		expect(play(held, [5_400, { do: "touched" }])).toBe(held);
	});

	test("opening a number holds the tour, and going on closes it", () => {
		const opened = play(touring(), [5_000, { do: "open", number: NUMBER }]);
		expect(opened).toMatchObject({ opened: NUMBER, tour: { on: true, heldUntilMs: 65_000 } });
		expect(play(opened, [65_000, { do: "tick" }])).toMatchObject({ at: "one", opened: null });
	});

	test("a scene gone to by hand has all of its time when the tour goes on", () => {
		const on = play(touring(), [5_000, { do: "go", scene: "three" }], [65_000, { do: "tick" }]);
		expect(nextEventMs(on)).toBe(75_000);
	});

	test("paused by hand it waits for a hand, however long", () => {
		const paused = play(touring(), [5_000, { do: "pause" }]);
		expect(nextEventMs(paused)).toBeNull();
		expect(play(paused, [9_000_000, { do: "tick" }])).toBe(paused);
		const on = play(paused, [9_000_000, { do: "play" }]);
		expect(nextEventMs(on)).toBe(9_015_000);
	});

	test("who has touched need not wait a minute: playing goes on at once", () => {
		const on = play(touring(), [5_000, { do: "touched" }], [8_000, { do: "play" }]);
		expect(isRunning(on)).toBe(true);
		expect(nextEventMs(on)).toBe(23_000);
	});

	test("a dark wall stays dark; after it the tour is held as after any touch", () => {
		const dark = play(touring(), [5_000, { do: "black" }]);
		expect(nextEventMs(dark)).toBeNull();
		expect(play(dark, [90_000, { do: "tick" }])).toBe(dark);
		const light = play(dark, [90_000, { do: "light" }]);
		expect(light.black).toBe(false);
		expect(nextEventMs(light)).toBe(150_000);
	});

	test("columns laid flat stay so from scene to scene, until they are stood up again", () => {
		const flat = play(still("two"), [1_000, { do: "flat" }], [2_000, { do: "next" }]);
		expect(flat.flat).toBe(true);
		expect(play(flat, [3_000, { do: "flat" }]).flat).toBe(false);
	});

	test("the tour can be begun and ended anywhere, and playing where there is none begins it", () => {
		expect(nextEventMs(play(still("two"), [1_000, { do: "tourToggle" }]))).toBe(31_000);
		expect(nextEventMs(play(still("two"), [1_000, { do: "play" }]))).toBe(31_000);
		expect(play(touring(), [1_000, { do: "tourOff" }]).tour.on).toBe(false);
		const off = still();
		expect(play(off, [1_000, { do: "pause" }])).toBe(off);
	});

	test("a tour of a single scene goes on with it", () => {
		const rules = (nowMs: number) => rulesAt(nowMs, ["one"]);
		const again = step(beginShow("one", true, rules(0)), { do: "tick" }, rules(20_000));
		expect(again.at).toBe("one");
		expect(nextEventMs(again)).toBe(40_000);
	});
});

describe("by the link", () => {
	test("what the link says already changes nothing", () => {
		const before = touring("two");
		expect(play(before, [1, { do: "linked", scene: "two", tour: true }])).toBe(before);
	});

	test("who goes back to another scene finds it, and the tour held", () => {
		const back = play(touring("two"), [1_000, { do: "linked", scene: "one", tour: true }]);
		expect(back.at).toBe("one");
		expect(nextEventMs(back)).toBe(61_000);
	});

	test("a link without the tour ends it, one with it begins it", () => {
		expect(play(touring(), [1, { do: "linked", scene: "one", tour: false }]).tour.on).toBe(false);
		expect(nextEventMs(play(still(), [1_000, { do: "linked", scene: "one", tour: true }]))).toBe(21_000);
	});

	test("a scene that is no more leads to the first", () => {
		const gone = step(
			still("two"),
			{ do: "linked", scene: "two", tour: false },
			rulesAt(1, ["one", "three"]),
		);
		expect(gone.at).toBe("one");
	});
});
