import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/domain/datum";
import {
	addPoint,
	beginDraft,
	dropPoint,
	isLastPoint,
	moveHand,
	shapeOf,
	stepM,
} from "../../../src/map/draw_area/draft";
import { DRAW_KINDS, type DrawKind } from "../../../src/map/draw_area/draw_kind";
import { at } from "../../fixtures/toy_town";

const draw = (kind: DrawKind, ...points: Position<"WGS84">[]) => points.reduce(addPoint, beginDraft(kind));

describe("a drawing under way", () => {
	test("of any kind is no shape before it has begun", () => {
		for (const kind of DRAW_KINDS) expect(shapeOf(beginDraft(kind), true)).toEqual({ refused: "points" });
	});

	test("shows the shape it would have with the hand as its next point", () => {
		const two = moveHand(draw("polygon", at(0, 0), at(100, 0)), at(100, 100));
		expect(shapeOf(two, false)).toEqual({ refused: "points" });
		expect(shapeOf(two, true)).toMatchObject({ shape: { kind: "polygon" } });
		expect(stepM(two)).toBeCloseTo(100, 3);
	});

	test("of a circle has the radius from its centre to the hand", () => {
		const begun = moveHand(draw("circle", at(500, 500)), at(800, 900));
		expect(isLastPoint(begun)).toBe(true);
		expect(shapeOf(begun, true)).toMatchObject({ shape: { kind: "circle", radiusM: 500, around: null } });
		expect(shapeOf(draw("circle", at(5, 5), at(5, 5)), false)).toEqual({ refused: "flat" });
	});

	test("of a rectangle ends with the opposite corner", () => {
		expect([draw("rectangle"), draw("rectangle", at(0, 0))].map(isLastPoint)).toEqual([false, true]);
		expect(shapeOf(draw("rectangle", at(0, 0), at(200, 100)), false)).toMatchObject({
			shape: { kind: "rectangle", ring: { length: 5 } },
		});
	});

	test("of a lasso follows the hand once it has begun, and is taken back whole", () => {
		expect(moveHand(beginDraft("lasso"), at(9, 9)).points).toEqual([]);
		const traced = [at(50, 0), at(50, 50)].reduce(moveHand, draw("lasso", at(0, 0)));
		expect(traced.points).toHaveLength(3);
		expect(dropPoint(traced)).toMatchObject({ points: [], tracing: false });
	});

	test("gives up its last point only", () => {
		expect(dropPoint(draw("polygon", at(0, 0), at(9, 0))).points).toEqual([at(0, 0)]);
		expect(dropPoint(beginDraft("polygon")).points).toEqual([]);
	});
});
