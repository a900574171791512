import { describe, expect, test, vi } from "vitest";
import { type AttemptEvent, type Attempts, attempt, begin, chooseViews } from "../../src/map/attempts";

const following = (start: Attempts, ...events: readonly AttemptEvent[]) =>
	events.reduce<Attempts>((state, event) => attempt(state, event), start);
const GL = { gl: true, svg: false, failure: null };
const SVG = { gl: false, svg: true, failure: null };
const BOTH = { gl: true, svg: true, failure: null };

describe("at first", () => {
	test("the graphics card paints where there is one", () => {
		expect(chooseViews(begin(null, true))).toEqual(GL);
		expect(begin(null, true).note).toBeNull();
	});

	test("SVG paints where there is none, and that is said", () => {
		expect(chooseViews(begin(null, false))).toEqual(SVG);
		expect(begin(null, false).note).toBe("no-webgl");
		expect(begin("gl", false)).toMatchObject({ painter: "svg", note: "no-webgl" });
	});

	test("who asks for SVG gets it without a complaint", () => {
		expect(chooseViews(begin("svg", true))).toEqual(SVG);
		expect(begin("svg", true).note).toBeNull();
		expect(begin("svg", false).note).toBeNull();
	});

	test("a browser that promised WebGL and then has none gets SVG at once", () => {
		const state = following(begin(null, true), "not-started");
		expect(chooseViews(state)).toEqual(SVG);
		expect(state.note).toBe("no-webgl");
		expect(chooseViews(following(state, "retry"))).toEqual(SVG);
	});
});

describe("lost graphics", () => {
	const lost = following(begin(null, true), "painted", "interrupted");

	test("have SVG stand in from the moment of the loss until they have painted again", () => {
		expect(chooseViews(lost)).toEqual(BOTH);
		expect(lost.mount).toBe(0);
		expect(chooseViews(following(lost, "painted"))).toEqual(GL);
		expect(following(lost, "painted").note).toBeNull();
	});

	test("that stay away are tried again on a new canvas, SVG standing in meanwhile", () => {
		const again = following(lost, "lost");
		expect(again.mount).toBe(1);
		expect(chooseViews(again)).toEqual(BOTH);
		expect(chooseViews(following(again, "painted"))).toEqual(GL);
	});

	test("are given up after the third time, with a word", () => {
		const second = following(lost, "lost", "painted", "interrupted", "lost");
		expect(second.painter).toBe("gl");
		const third = following(second, "painted", "interrupted", "lost");
		expect(chooseViews(third)).toEqual(SVG);
		expect(third.note).toBe("gave-up");
	});

	test("are forgotten after ten minutes, however many there were in the days before", () => {
		const clock = vi.spyOn(performance, "now");
		const failEvery = (minutes: number, times: number) => {
			let state = begin(null, true);
			for (let nth = 0; nth < times; nth++) {
				clock.mockReturnValue(nth * minutes * 60_000);
				state = following(state, "painted", "interrupted", "lost");
			}
			return state;
		};
		expect(failEvery(6, 500)).toMatchObject({ painter: "gl", standIn: true });
		expect(failEvery(4, 3)).toMatchObject({ painter: "svg", note: "gave-up" });
		clock.mockRestore();
	});

	test("that cannot even begin again count as failures, too", () => {
		expect(following(lost, "lost", "not-started").painter).toBe("gl");
		expect(following(lost, "lost", "not-started", "not-started")).toMatchObject({
			painter: "svg",
			note: "gave-up",
		});
	});

	test("that always came back in time are never given up", () => {
		const flickering = Array.from({ length: 20 }, () => ["interrupted", "painted"] as const).flat();
		expect(chooseViews(following(begin(null, true), ...flickering))).toEqual(GL);
	});

	test("another try begins with a clean slate, and SVG stays until it has painted", () => {
		const gaveUp = following(lost, "lost", "lost", "lost");
		const again = following(gaveUp, "retry");
		expect(chooseViews(again)).toEqual(BOTH);
		expect(again).toMatchObject({ failedMs: [], note: null });
		expect(again.mount).not.toBe(gaveUp.mount);
		expect(chooseViews(following(again, "painted"))).toEqual(GL);
	});
});

describe("code that cannot be fetched", () => {
	test("of the graphics card's painter leaves SVG and another try", () => {
		const state = following(begin(null, true), "gl-not-loaded");
		expect(chooseViews(state)).toEqual(SVG);
		expect(state.note).toBe("not-loaded");
		expect(chooseViews(following(state, "retry"))).toEqual(BOTH);
	});

	test("of both leaves a sentence and another try", () => {
		const state = following(begin(null, true), "gl-not-loaded", "svg-not-loaded");
		expect(chooseViews(state)).toEqual({ gl: false, svg: false, failure: "not-loaded" });
		expect(chooseViews(following(state, "retry", "painted"))).toEqual(GL);
	});

	test("of a stand-in is said only as long as nothing is painted", () => {
		const state = following(begin(null, true), "painted", "interrupted", "svg-not-loaded");
		expect(chooseViews(state)).toEqual({ gl: true, svg: false, failure: "lost" });
		expect(chooseViews(following(state, "painted"))).toEqual(GL);
	});

	test("of SVG alone is no reason to fetch the other", () => {
		const state = following(begin("svg", true), "svg-not-loaded");
		expect(chooseViews(state)).toEqual({ gl: false, svg: false, failure: "not-loaded" });
		expect(chooseViews(following(state, "retry"))).toEqual(SVG);
	});
});

test("whatever happens, something is shown or said, and SVG that was asked for never needs the graphics card", () => {
	const EVENTS: readonly AttemptEvent[] = [
		"painted",
		"interrupted",
		"lost",
		"not-started",
		"gl-not-loaded",
		"svg-not-loaded",
		"retry",
		"note-closed",
	];
	for (const asked of [null, "gl", "svg"] as const) {
		for (const webgl of [true, false]) {
			let states = [begin(asked, webgl)];
			for (let step = 0; step < 4; step++) {
				for (const { gl, svg, failure } of states.map(chooseViews)) {
					expect(gl || svg || failure !== null).toBe(true);
					if (asked === "svg" || !webgl) expect(gl).toBe(false);
				}
				states = states.flatMap((state) => EVENTS.map((event) => attempt(state, event)));
			}
		}
	}
});

describe("another painter asked for while the map is open", () => {
	const shown = following(begin(null, true), "painted");

	test("SVG takes over without a complaint, and stays", () => {
		const state = following(shown, { asked: "svg", webgl: true });
		expect(chooseViews(state)).toEqual(SVG);
		expect(state.note).toBeNull();
		expect(chooseViews(following(state, { asked: null, webgl: true }))).toEqual(BOTH);
	});

	test("the graphics card takes over once it has painted", () => {
		const state = following(begin("svg", true), { asked: "gl", webgl: true });
		expect(chooseViews(state)).toEqual(BOTH);
		expect(chooseViews(following(state, "painted"))).toEqual(GL);
	});

	test("a graphics card that is asked for by name and is there goes on painting on its canvas", () => {
		const state = following(shown, { asked: "gl", webgl: true });
		expect(chooseViews(state)).toEqual(GL);
		expect(state.mount).toBe(shown.mount);
	});

	test("a graphics card that is not there is said to be missing", () => {
		const state = following(begin("svg", true), { asked: "gl", webgl: false });
		expect(chooseViews(state)).toEqual(SVG);
		expect(state.note).toBe("no-webgl");
	});
});
