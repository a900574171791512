import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClaimMeasure, TARGET_FIGURES } from "../../../src/domain/briefing/briefing";
import type { Focus } from "../../../src/domain/briefing/briefing_context";
import type { MeasuredClaim } from "../../../src/domain/briefing/claim_value";
import { measureClaim } from "../../../src/domain/briefing/measure_claim";
import { measureSide } from "../../../src/domain/briefing/measure_side";
import { findIndicator, INDICATORS } from "../../../src/domain/indicators";
import { QUANTITIES } from "../../../src/domain/records";
import { CRITERIA } from "../../../src/domain/selection/criteria";
import { makeTown, type Town } from "../../../src/domain/town";
import { FACETS, type Filters } from "../../../src/domain/view";
import {
	CAMERA_PLACE,
	CAMERA_STATUS,
	MANAGEMENT,
	PARKING_KIND,
	RENOVATION,
} from "../../../src/domain/vocabulary";
import { randomTown } from "../../fixtures/random_town";
import { at } from "../../fixtures/toy_town";
import { claimOf, onlyThose, TOY_TARGETS, toyContext } from "./toy_context";

const year = fc.integer({ min: 2017, max: 2020 });
const years = fc.option(
	fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
	{ nil: null },
);

const anyPlace = fc.record({
	owner: fc.integer({ min: -1, max: 20 }),
	kind: fc.constantFrom(...PARKING_KIND),
	spaces: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null, freq: 4 }),
	project: fc.option(fc.constantFrom("p0", "p1", "p2", "gone"), { nil: null }),
});

/** Random towns with parking, and with projects of several years that brought some of the cameras and places. */
const anyTown: fc.Arbitrary<Town> = fc
	.record({
		town: randomTown,
		places: fc.array(anyPlace, { maxLength: 15 }),
		brought: fc.array(anyPlace, { minLength: 30, maxLength: 30 }),
		begun: fc.array(year, { minLength: 12, maxLength: 12 }),
	})
	.map(({ town: { records }, places, brought, begun }) =>
		makeTown({
			...records,
			cameras: (records.cameras ?? []).map((one, n) => ({ ...one, project: brought[n]?.project ?? null })),
			parking: places.map(({ owner, ...one }, n) => ({
				...one,
				id: `q${n}`,
				compound: records.compounds[owner]?.id ?? null,
				position: at(n, n),
			})),
			projects: (records.projects ?? []).map((one, n) => ({ ...one, year: begun[n] ?? 2018 })),
		}),
	);

const filters: fc.Arbitrary<Filters> = fc
	.record({
		management: fc.oneof(fc.constant([]), fc.subarray([...MANAGEMENT])),
		renovation: fc.oneof(fc.constant([]), fc.subarray([...RENOVATION])),
	})
	.map(onlyThose);

const criterion = fc.constantFrom(
	...CRITERIA.map(({ id, anchors }) => ({ criterion: id, bound: anchors.worst })),
);

const anyMeasure: fc.Arbitrary<ClaimMeasure> = fc.oneof(
	fc.record({
		of: fc.constant("indicator" as const),
		indicator: fc.constantFrom(...INDICATORS.map(({ id }) => id)),
		side: fc.constantFrom("value" as const, "leftOut" as const),
		filters,
	}),
	fc
		.record({ own: criterion, filters })
		.map(({ own, ...rest }): ClaimMeasure => ({ of: "criterion", ...own, ...rest })),
	fc.record({
		of: fc.constant("projects" as const),
		quantity: fc.option(fc.constantFrom(...QUANTITIES)),
		years,
		status: fc.subarray([...RENOVATION]),
	}),
	fc.record({
		of: fc.constant("cameras" as const),
		status: fc.subarray([...CAMERA_STATUS]),
		place: fc.subarray([...CAMERA_PLACE]),
		years,
	}),
	fc.record({ of: fc.constant("parking" as const), kind: fc.subarray([...PARKING_KIND]), years }),
	fc.record({ of: fc.constant("target" as const), figure: fc.constantFrom(...TARGET_FIGURES) }),
);

const targets = {
	...TOY_TARGETS,
	baseline: { frozenOn: "2023-12-31", compounds: ["K0", "K1", "K2", "K5", "K9", "K20"] },
};

function measure(asked: ClaimMeasure, town: Town, focus: Focus | null = null): MeasuredClaim {
	return measureClaim(claimOf(asked), toyContext({ town, focus, targets }));
}

const sumOf = ({ opened }: MeasuredClaim) =>
	opened.rows.reduce((all, one) => all + (one.amount ?? Number.NaN), 0);

/** What the rows behind a number come to by themselves. */
function recount(figure: MeasuredClaim): number {
	const { opened, claim } = figure;
	if (opened.how === "count") return opened.rows.length;
	if (opened.how === "sum") return sumOf(figure);
	const ratio = sumOf(figure) / (opened.denominator ?? Number.NaN);
	const isPer100 = claim.measure.of === "indicator" && figure.unit.includes("100");
	return isPer100 ? ratio * 100 : ratio;
}

describe("what is opened", () => {
	test("comes to exactly the number that was tapped", () => {
		fc.assert(
			fc.property(anyTown, anyMeasure, (town, asked) => {
				const figure = measure(asked, town);
				const { opened, value } = figure;
				if (value === null) {
					expect(opened.how === "count" || sumOf(figure) === 0).toBe(true);
					return;
				}
				// Paces and what lacks to a goal come from days and goals as well.
				if (opened.how === "derived" && opened.denominator === null) return;
				expect(recount(figure)).toBeCloseTo(value, 9);
			}),
			{ numRuns: 150 },
		);
	});

	test("names each thing once, and nothing that was left out", () => {
		fc.assert(
			fc.property(anyTown, anyMeasure, (town, asked) => {
				const { rows, leftOut, how } = measure(asked, town).opened;
				const ids = new Set(rows.map(({ id }) => id));
				expect(ids.size).toBe(rows.length);
				expect(new Set(leftOut).size).toBe(leftOut.length);
				if (how !== "derived") expect(leftOut.filter((id) => ids.has(id))).toEqual([]);
			}),
			{ numRuns: 80 },
		);
	});

	test("under a question is what the whole has there, so that the parts add up to the whole", () => {
		fc.assert(
			fc.property(anyTown, anyMeasure, (town, asked) => {
				const whole = measure(asked, town).opened;
				for (const { id } of town.records.district.subdistricts) {
					const part = measure(asked, town, { kind: "subdistrict", id }).opened;
					const there = whole.rows.filter(
						({ compound }) => compound !== null && town.compoundById.get(compound)?.subdistrict === id,
					);
					expect(part.rows).toEqual(there);
				}
				for (const { id } of town.records.compounds.slice(0, 5)) {
					const part = measure(asked, town, { kind: "compound", id }).opened;
					expect(part.rows).toEqual(whole.rows.filter(({ compound }) => compound === id));
				}
			}),
			{ numRuns: 60 },
		);
	});
});

describe("what stands beside the map", () => {
	test("has bars that add up to the compounds of the scene, each one as long as its list", () => {
		fc.assert(
			fc.property(anyTown, fc.constantFrom(...FACETS), filters, (town, by, asked) => {
				fc.pre(town.records.compounds.length > 0);
				const context = toyContext({ town, filters: asked });
				const side = measureSide({ kind: "bars", by }, context);
				const all = measureClaim(
					claimOf({ of: "indicator", indicator: "compounds", side: "value", filters: onlyThose() }),
					context,
				);
				const bars = side.kind === "bars" ? side.bars : [];
				expect(bars.reduce((sum, one) => sum + one.value, 0)).toBe(all.value);
				for (const one of bars) expect(one.opened.rows).toHaveLength(one.value);
			}),
			{ numRuns: 50 },
		);
	});

	test("has league cells that say what the map says of a sub-district", () => {
		fc.assert(
			fc.property(anyTown, fc.constantFrom(...INDICATORS), (town, { id }) => {
				fc.pre(town.records.compounds.length > 0);
				const context = toyContext({ town });
				const side = measureSide({ kind: "league", indicators: [id] }, context);
				if (side.kind !== "league") throw new Error(side.kind);
				side.rows.forEach((row, place) => {
					const group = town.records.compounds.filter((one) => one.subdistrict === row.id);
					const measured = findIndicator(id)?.measure(group, town, context.assumptions);
					expect(side.columns[0]?.cells[place]?.value).toBe(measured?.value);
				});
				const values = side.columns[0]?.cells.map(({ value }) => value ?? Number.NEGATIVE_INFINITY) ?? [];
				expect(values).toEqual([...values].sort((a, b) => b - a));
			}),
			{ numRuns: 50 },
		);
	});
});
