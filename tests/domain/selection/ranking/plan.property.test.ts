import fc from "fast-check";
import { expect, test } from "vitest";
import type { Compound } from "../../../../src/domain/records";
import { explainScore } from "../../../../src/domain/selection/ranking/explain";
import { makePlan, type Plan } from "../../../../src/domain/selection/ranking/plan";
import { measureNeed } from "../../../../src/domain/selection/ranking/read_need";
import type { Scenario } from "../../../../src/domain/selection/scenarios/scenario";
import { topsis } from "../../../../src/domain/selection/weights/topsis";
import { toyScenario } from "../../../fixtures/toy_plan";
import { compound, toyTown } from "../../../fixtures/toy_town";

const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null, freq: 4 });
const severity = fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3);

const anyCompound = fc
	.record({
		builtYear: orUnknown(fc.integer({ min: 1949, max: 1999 })),
		households: orUnknown(fc.integer({ min: 0, max: 900 })),
		parkingSpaces: orUnknown(fc.integer({ min: 0, max: 400 })),
		fireLaneWidthM: orUnknown(fc.double({ min: 0, max: 8, noNaN: true })),
		roof: orUnknown(severity),
		drains: orUnknown(severity),
		management: fc.constantFrom("unmanaged", "owners", "unknown"),
		structureGrade: orUnknown(fc.constantFrom("A", "D")),
	})
	.map((known): Partial<Compound> => known as Partial<Compound>);

const anyTown = fc
	.array(anyCompound, { minLength: 1, maxLength: 20 })
	.map((rows) => toyTown({ compounds: rows.map((known, n) => compound(`K${n}`, "west", known)) }));

const base = toyScenario();
const anyScenario = fc
	.record({
		weights: fc.array(fc.nat({ max: 20 }), {
			minLength: base.criteria.length,
			maxLength: base.criteria.length,
		}),
		low: fc.double({ min: 0, max: 1, noNaN: true }),
		high: fc.double({ min: 0, max: 1, noNaN: true }),
		method: fc.constantFrom<Scenario["method"]>("sum", "topsis"),
	})
	.map(({ weights, low, high, method }): Scenario => {
		const unknown = [Math.min(low, high), Math.max(low, high)] as const;
		const criteria = base.criteria.map((one, at) => ({ ...one, weight: weights[at] ?? 0, unknown }));
		return { ...base, criteria, method };
	});

const ranksOf = ({ appraisals }: Plan) =>
	appraisals.map(({ compound: { id }, rank, otherRank }) => `${id} ${rank} ${otherRank}`).sort();
const check = (law: (town: ReturnType<typeof toyTown>, scenario: Scenario) => void) =>
	fc.assert(fc.property(anyTown, anyScenario, law), { numRuns: 60 });
const planOf = (town: ReturnType<typeof toyTown>, scenario: Scenario) =>
	makePlan(town, scenario, town.records.compounds);

test("parts add up to the score, which lies within its interval and between 0 and 1", () => {
	check((town, scenario) => {
		for (const one of planOf(town, scenario).appraisals) {
			if (one.score === null) continue;
			const sum = one.readings.reduce((total, { part }) => total + part, 0);
			expect(Math.abs(sum - one.score)).toBeLessThan(1e-9);
			expect(one.interval[0]).toBeLessThanOrEqual(one.score + 1e-12);
			expect(one.interval[1]).toBeGreaterThanOrEqual(one.score - 1e-12);
			expect(one.interval[0]).toBeGreaterThanOrEqual(0);
			expect(one.interval[1]).toBeLessThanOrEqual(1 + 1e-12);
		}
	});
});

test("the steps of a waterfall begin at nothing, follow each other and end at the score", () => {
	check((town, scenario) => {
		for (const one of planOf(town, scenario).appraisals) {
			const steps = explainScore(one);
			let from = 0;
			for (const step of steps) {
				expect(step.from).toBe(from);
				from = step.to;
			}
			expect(Math.abs(from - (one.score ?? 0))).toBeLessThan(1e-9);
			expect(steps.every(({ raw, observed }) => observed === (raw !== null))).toBe(true);
		}
	});
});

test("the share of the weight that is observed is the confidence", () => {
	check((town, scenario) => {
		for (const { readings, confidence, interval } of planOf(town, scenario).appraisals) {
			const observed = readings.filter(({ raw }) => raw !== null);
			expect(confidence).toBeCloseTo(
				observed.reduce((sum, { weight }) => sum + weight, 0),
				12,
			);
			if (observed.length === readings.length) expect(interval[0]).toBe(interval[1]);
		}
	});
});

test("the order of compounds and of criteria leaves every rank as it is", () => {
	check((town, scenario) => {
		const ranks = ranksOf(planOf(town, scenario));
		const turned = { ...scenario, criteria: scenario.criteria.toReversed() };
		expect(ranksOf(makePlan(town, scenario, town.records.compounds.toReversed()))).toEqual(ranks);
		expect(ranksOf(planOf(town, turned))).toEqual(ranks);
	});
});

test("a criterion in another unit, its anchors with it, asks for the same need", () => {
	const anchor = fc.double({ min: -1000, max: 1000, noNaN: true });
	fc.assert(
		fc.property(anchor, anchor, anchor, (raw, standard, worst) => {
			fc.pre(Math.abs(standard - worst) > 1e-3);
			const inThousands = { standard: standard * 1000, worst: worst * 1000 };
			expect(measureNeed(raw * 1000, inThousands)).toBeCloseTo(measureNeed(raw, { standard, worst }), 9);
		}),
		{ numRuns: 200 },
	);
});

test("a fire lane recorded in millimetres, its anchors too, leaves every score and rank", () => {
	check((town, scenario) => {
		const inMm = toyTown({
			compounds: town.records.compounds.map((one) => ({
				...one,
				fireLaneWidthM: one.fireLaneWidthM === null ? null : one.fireLaneWidthM * 1000,
			})),
		});
		const criteria = scenario.criteria.map((one) =>
			one.id === "fire_lane"
				? { ...one, anchors: { standard: one.anchors.standard * 1000, worst: one.anchors.worst * 1000 } }
				: one,
		);
		expect(ranksOf(planOf(inMm, { ...scenario, criteria }))).toEqual(ranksOf(planOf(town, scenario)));
	});
});

test("who is worse off in nothing never ranks before who is better off in nothing", () => {
	check((town, scenario) => {
		const { appraisals } = planOf(town, scenario);
		for (const a of appraisals) {
			for (const b of appraisals) {
				const dominated = a.readings.every(({ need }, at) => need <= (b.readings[at]?.need ?? 0));
				if (!dominated || a.rank === null || b.rank === null) continue;
				expect(a.rank).toBeGreaterThanOrEqual(b.rank);
				expect(a.otherRank ?? 0).toBeGreaterThanOrEqual(b.otherRank ?? 0);
			}
		}
	});
});

test("a criterion without weight has no effect, whatever its anchors and unknowns", () => {
	check((town, scenario) => {
		const silent = scenario.criteria.map((one) => (one.id === "roof" ? { ...one, weight: 0 } : one));
		const odd = silent.map((one) =>
			one.id === "roof" ? { ...one, anchors: { standard: 3, worst: 0 }, unknown: [1, 1] as const } : one,
		);
		const plans = [silent, odd].map((criteria) => planOf(town, { ...scenario, criteria }));
		const [before, after] = plans.map((plan) =>
			plan.appraisals.map(({ score, closeness, interval, rank, confidence }) => ({
				score,
				closeness,
				interval,
				rank,
				confidence,
			})),
		);
		expect(after).toEqual(before);
	});
});

test("closeness is that of the general method with the needs as rows and the ideals 1 and 0", () => {
	check((town, scenario) => {
		const { appraisals } = planOf(town, scenario);
		const ones = scenario.criteria.map(() => 1);
		const general = topsis({
			rows: appraisals.map(({ readings }) => readings.map(({ need }) => need)),
			weights: scenario.criteria.map(({ weight }) => weight),
			directions: scenario.criteria.map(() => "benefit"),
			ideals: { best: ones, worst: ones.map(() => 0) },
		});
		appraisals.forEach(({ closeness }, at) => {
			if (closeness === null) expect(general).toBeNull();
			else expect(general?.[at]).toBeCloseTo(closeness, 12);
		});
	});
});
