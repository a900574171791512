import { Evented } from "maplibre-gl";
import { expect, test } from "vitest";
import { countDrawn } from "../../../src/map/gl/count_drawn";

/** A map at rest, with answers to be given one after the other; an error is thrown. */
function makeMap(answers: readonly (readonly number[] | Error)[]) {
	const left = [...answers];
	const repaints: number[] = [];
	const map = Object.assign(new (class extends Evented {})(), {
		getLayer: () => ({}),
		triggerRepaint: () => repaints.push(left.length),
		queryRenderedFeatures() {
			const answer = left.shift() ?? [];
			if (answer instanceof Error) throw answer;
			return answer.map((id) => ({ id }));
		},
	});
	return { map, repaints, rest: () => map.fire("idle") };
}

const RACE = new Error("feature index out of bounds");

function watch(answers: readonly (readonly number[] | Error)[]) {
	const made = makeMap(answers);
	const element = { dataset: {} as { drawn?: string } };
	const stop = countDrawn(made.map as never, element as never);
	return { ...made, stop, drawn: () => element.dataset.drawn };
}

test("what is painted twice, across the edge of a tile, is one compound", () => {
	const { rest, drawn } = watch([[1, 2, 2, 3]]);
	rest();
	expect(drawn()).toBe("3");
});

test("a map that cannot say what it painted says nothing, lets others hear of its rest, and is asked again", () => {
	const { map, rest, drawn, repaints } = watch([[1], RACE, [1, 2]]);
	let heard = 0;
	void map.once("idle", () => heard++);
	rest();
	void map.once("idle", () => heard++);
	rest();
	expect(heard).toBe(2);
	expect(drawn()).toBeUndefined();
	expect(repaints).toHaveLength(1);
	rest();
	expect(drawn()).toBe("2");
});

test("one that never can say is let to rest", () => {
	const { rest, drawn, repaints } = watch(Array.from({ length: 20 }, () => RACE));
	for (let turn = 0; turn < 20; turn++) rest();
	expect(repaints.length).toBeLessThan(10);
	expect(drawn()).toBeUndefined();
});

test("with its graphics the count goes, and a map that is let go is not watched any more", () => {
	const { map, rest, stop, drawn } = watch([[1], [1, 2]]);
	rest();
	map.fire("webglcontextlost");
	expect(drawn()).toBeUndefined();
	stop();
	rest();
	expect(drawn()).toBeUndefined();
});
