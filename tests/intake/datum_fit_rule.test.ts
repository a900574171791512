import { describe, expect, test } from "vitest";
import type { Datum } from "../../src/domain/datum";
import { findAdvice } from "../../src/intake/datum_advice";
import type { DatumFit } from "../../src/intake/datum_evidence";

/** A fit of so many points, of which those with a true mark lie inside. */
function makeFit(datum: Datum, inside: readonly boolean[]): DatumFit {
	const marks = inside.map((one) => ({ position: null, evidence: { readable: true, inside: one } }));
	const count = inside.filter(Boolean).length;
	return { datum, points: [], inside: count, subdistrict: null, near: null, fitting: count, marks };
}

/** The advice on points of which so many lie inside only under the other datum, only as stated, and under both. */
function advise({ wins, losses, both }: { wins: number; losses: number; both: number }): Datum | null {
	const repeat = (times: number, one: boolean) => Array.from({ length: times }, () => one);
	const stated = [...repeat(wins, false), ...repeat(losses, true), ...repeat(both, true)];
	const other = [...repeat(wins, true), ...repeat(losses, false), ...repeat(both, true)];
	return findAdvice([makeFit("WGS84", stated), makeFit("GCJ-02", other)])?.datum ?? null;
}

describe("another datum fits clearly better", () => {
	test.each([
		// One sixty-fourth is rare enough when nothing speaks against it; one thirty-second is not.
		["six to none", { wins: 6, losses: 0, both: 100 }, "GCJ-02"],
		["five to none", { wins: 5, losses: 0, both: 100 }, null],
		// 12 to 1: 14/8192 = 0.0017; 9 to 1: 11/1024 = 0.011.
		["twelve to one", { wins: 12, losses: 1, both: 100 }, "GCJ-02"],
		["nine to one", { wins: 9, losses: 1, both: 100 }, null],
		// However rare by chance, borders drawn wrong do as much.
		["two hundred to a hundred", { wins: 200, losses: 100, both: 100 }, null],
		["three hundred to a hundred", { wins: 300, losses: 100, both: 400 }, "GCJ-02"],
		// Less than half as stated and nine tenths under the other.
		["five of five against none", { wins: 5, losses: 0, both: 0 }, "GCJ-02"],
		["four of four against none", { wins: 4, losses: 0, both: 0 }, null],
		["five of nine against four", { wins: 5, losses: 0, both: 4 }, "GCJ-02"],
		["five of ten against five", { wins: 5, losses: 0, both: 5 }, null],
	] as const)("%s", (_, counts, datum) => {
		expect(advise(counts)).toBe(datum);
	});
});
