import { expect, test } from "vitest";
import type { ServiceProgress } from "../../../src/domain/selection/equity/progress";
import { makeCourse } from "../../../src/panels/briefing/charts/course";

/*
 * Frozen on the last day of 2023; data to the end of April 2024, four months later; due at the end of 2025, after 24 months. Of ten compounds eight are wanted.
 */
const BEFORE = {
	served: 2,
	share: 0.2,
	reached: false,
	neededPerMonth: 0.3,
	forecast: "2025-04",
	inTime: true,
};
const SERVICE: ServiceProgress = {
	baseline: 10,
	goal: 8,
	dataDate: "2024-04-30",
	dueOn: "2025-12-31",
	monthsLeft: 20,
	pace: 0.5,
	before: BEFORE,
	after: BEFORE,
	unserved: [],
	unknown: [],
	missing: [],
	added: [],
};
const COURSE = [
	{ month: "2023-12", served: 0 },
	{ month: "2024-01", served: 0 },
	{ month: "2024-02", served: 1 },
	{ month: "2024-03", served: 1 },
	{ month: "2024-04", served: 2 },
];
const make = (changes: Partial<ServiceProgress> = {}) =>
	makeCourse({ course: COURSE, service: { ...SERVICE, ...changes }, frozenOn: "2023-12-31" });

test("the past goes in steps, each at the end of its month", () => {
	expect(make().past).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
		[2, 1],
		[3, 1],
		[4, 1],
		[4, 2],
		[4, 2],
	]);
});

test("half a compound a month brings the six that lack in twelve months", () => {
	const { forecast, arrives, required, endAt } = make();
	expect(forecast).toEqual([
		[4, 2],
		[16, 8],
	]);
	expect(arrives).toBe(true);
	expect(required).toEqual([
		[4, 2],
		[24, 8],
	]);
	expect(endAt).toBe(24);
});

test("a pace that leads nowhere runs to the edge of the picture, one that takes too long a year past the due day", () => {
	expect(make({ pace: 0 }).forecast).toEqual([
		[4, 2],
		[24, 2],
	]);
	const slow = make({ pace: 0.1 });
	expect(slow).toMatchObject({ arrives: false, endAt: 36 });
	expect(slow.forecast?.[1]?.[1]).toBeCloseTo(2 + 0.1 * 32, 9);
});

test("what is reached needs no line, and what is past due can no longer be reached in time", () => {
	const reached = make({ before: { ...BEFORE, reached: true } });
	expect([reached.forecast, reached.required]).toEqual([null, null]);
	expect(make({ dueOn: "2024-03-31" }).required).toBeNull();
	expect(make({ pace: null }).forecast).toBeNull();
});

test("every year within the picture begins where the last one ended", () => {
	expect(make().years).toEqual([
		{ year: 2024, at: 0 },
		{ year: 2025, at: 12 },
	]);
});
