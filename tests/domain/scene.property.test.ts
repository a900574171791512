import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { INDICATORS, type IndicatorId } from "../../src/domain/indicators";
import type { Compound } from "../../src/domain/records";
import { makeScene } from "../../src/domain/scene";
import { makeTown, type Town } from "../../src/domain/town";
import { DEFAULT_VIEW, FACETS, type Filters, type View } from "../../src/domain/view";
import { MANAGEMENT, RENOVATION } from "../../src/domain/vocabulary";
import { randomTown } from "../fixtures/random_town";

const some = <T>(values: readonly T[]) => fc.subarray([...values]);

const anyView: fc.Arbitrary<View> = fc
	.record({
		indicator: fc.constantFrom(...INDICATORS.map((one) => one.id)),
		filters: fc.record({
			management: some(MANAGEMENT),
			renovation: some(RENOVATION),
			subdistrict: some(["west", "east", "elsewhere"]),
			decade: some(["1950", "1980", "1990", "unknown"]),
			households: some(["0-19", "100-199", "unknown"]),
		}),
		placed: fc.constantFrom(true, false, null),
		distanceM: fc.integer({ min: 1, max: 300 }),
		spacesPerHousehold: fc.constantFrom(0, 0.5, 1, 2),
	})
	.map((chosen) => ({ ...DEFAULT_VIEW, ...chosen, filters: chosen.filters as Filters }));

test("sums over the sub-districts and the exceptions equal the whole", () => {
	fc.assert(
		fc.property(randomTown, anyView, (town, view) => {
			const scene = makeScene(town, { ...view, filters: { ...view.filters, subdistrict: [] } });
			const add = (pick: (sum: (typeof scene.sums)[number]) => number) =>
				scene.sums.reduce((sum, row) => sum + pick(row), 0);
			expect(add((row) => row.compounds)).toBe(scene.shown.length);
			expect(add((row) => row.measure.numerator)).toBeCloseTo(scene.total.numerator, 6);
			expect(add((row) => row.measure.denominator ?? 0)).toBeCloseTo(scene.total.denominator ?? 0, 6);
			expect(scene.sums.flatMap((row) => row.measure.leftOut).sort()).toEqual(
				[...scene.total.leftOut].sort(),
			);
			expect(scene.sums.flatMap((row) => row.measure.behind).sort()).toEqual([...scene.total.behind].sort());
		}),
		{ numRuns: 500 },
	);
});

test("every facet's counts sum to what passes the other facets, and 332 = placed + not placed", () => {
	fc.assert(
		fc.property(randomTown, anyView, (town, view) => {
			const scene = makeScene(town, view);
			const { total, placed, notPlaced } = scene.reconciliation;
			expect(placed + notPlaced).toBe(total);
			for (const facet of FACETS) {
				const open = makeScene(town, { ...view, filters: { ...view.filters, [facet]: [] } });
				const counted = scene.facets[facet].reduce((sum, one) => sum + one.count, 0);
				expect(counted).toBe(open.shown.length);
			}
		}),
		{ numRuns: 300 },
	);
});

test("the order of the rows changes nothing but the order", () => {
	const shuffled = randomTown.chain((town) =>
		fc
			.shuffledSubarray([...town.records.compounds], { minLength: town.records.compounds.length })
			.map((compounds) => ({
				town,
				again: makeTown({ ...town.records, compounds }),
			})),
	);
	fc.assert(
		fc.property(shuffled, anyView, ({ town, again }, view) => {
			const [one, other] = [makeScene(town, view), makeScene(again, view)];
			expect(other.shown.map((row) => row.id)).toEqual(one.shown.map((row) => row.id));
			expect(other.total.value ?? -1).toBeCloseTo(one.total.value ?? -1, 9);
			expect(other.facets).toEqual(one.facets);
		}),
		{ numRuns: 300 },
	);
});

test("every indicator agrees with a slow computation made independently, over 1 000 random towns", () => {
	fc.assert(
		fc.property(randomTown, fc.integer({ min: 1, max: 300 }), (town, reachM) => {
			const assumptions = { distanceM: reachM, spacesPerHousehold: 1.2 };
			for (const indicator of INDICATORS) {
				const fast = indicator.measure(town.records.compounds, town, assumptions).value;
				const slow = SLOW[indicator.id](town, reachM);
				if (slow === null) expect(fast, indicator.id).toBeNull();
				else expect(fast, indicator.id).toBeCloseTo(slow, 6);
			}
		}),
		{ numRuns: 1000 },
	);
});

/* The slow computations read the records alone: plain loops, no look-up tables, nothing shared with the code under test. */

const rowsOf = (town: Town) => [...town.records.compounds];
const known = (value: number | null): value is number => value !== null;
const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const ratio = (over: number, under: number, scale = 1) => (under === 0 ? null : (scale * over) / under);

function share(
	rows: readonly Compound[],
	applies: (row: Compound) => boolean,
	has: (row: Compound) => boolean,
) {
	const asked = rows.filter(applies);
	return ratio(asked.filter(has).length, asked.length);
}

function sum(rows: readonly Compound[], amount: (row: Compound) => number | null) {
	const amounts = rows.map(amount).filter(known);
	return amounts.length === 0 ? null : add(amounts);
}

function geodesicM(from: readonly [number, number], to: readonly [number, number]): number {
	return geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
}

function isNearWorking(town: Town, from: readonly [number, number], reachM: number) {
	return (town.records.cameras ?? []).some(
		(camera) => camera.status === "working" && geodesicM(from, camera.position) <= reachM,
	);
}

function watchedEntrances(town: Town, row: Compound): number | null {
	if (row.entrances === null) return null;
	const nobodyLooked = row.entrancesVerified === null && row.entrancePositions.length < row.entrances;
	if (nobodyLooked) return null;
	const seen = row.entrancePositions.filter((gate) => isNearWorking(town, gate, 15)).length;
	return Math.min(row.entrances, Math.max(seen, row.entrancesVerified ?? 0));
}

const SLOW: Readonly<Record<IndicatorId, (town: Town, reachM: number) => number | null>> = {
	compounds: (town) => rowsOf(town).length,
	households: (town) => sum(rowsOf(town), (row) => row.households),
	floor_area: (town) => sum(rowsOf(town), (row) => row.floorAreaSqm),
	unmanaged_share: (town) =>
		share(
			rowsOf(town),
			(row) => row.management !== "unknown",
			(row) => row.management === "unmanaged",
		),
	renovated_share: (town) =>
		share(
			rowsOf(town),
			(row) => row.renovation !== "unknown",
			(row) => row.renovation === "done",
		),
	property_service_share: (town) =>
		share(
			rowsOf(town),
			(row) => row.propertyService !== null,
			(row) => row.propertyService === true,
		),
	camera_coverage: (town, reachM) =>
		share(
			rowsOf(town),
			(row) => row.position !== null,
			(row) => row.position !== null && isNearWorking(town, row.position, reachM),
		),
	renovated_area: (town) => {
		const projectsOf = (row: Compound) =>
			(town.records.projects ?? []).filter((one) => one.compound === row.id);
		const rows = rowsOf(town).filter((row) => {
			const projects = projectsOf(row);
			const finished = projects.filter((one) => one.status === "done");
			const isSaid = row.renovation !== "done" && row.renovation !== "unknown";
			return (
				known(row.households) &&
				projects.every((one) => one.status !== "unknown") &&
				finished.every((one) => known(one.quantities.renovatedSqm)) &&
				(isSaid || finished.length > 0)
			);
		});
		const finishedSqm = rows.flatMap((row) =>
			projectsOf(row).flatMap((one) => (one.status === "done" ? (one.quantities.renovatedSqm ?? 0) : [])),
		);
		return ratio(add(finishedSqm), add(rows.map((row) => row.households ?? 0)), 100);
	},
	cameras_per_household: (town) => {
		const rows = rowsOf(town).filter((row) => known(row.households));
		const mine = (town.records.cameras ?? []).filter((camera) =>
			rows.some((row) => row.id === camera.compound),
		);
		return ratio(mine.length, add(rows.map((row) => row.households ?? 0)), 100);
	},
	entrance_coverage: (town) => {
		const rows = rowsOf(town).filter((row) => known(watchedEntrances(town, row)));
		const watched = add(rows.map((row) => watchedEntrances(town, row) ?? 0));
		return ratio(watched, add(rows.map((row) => row.entrances ?? 0)));
	},
	parking_per_household: (town) => {
		const rows = rowsOf(town).filter((row) => known(row.parkingSpaces) && known(row.households));
		return ratio(add(rows.map((row) => row.parkingSpaces ?? 0)), add(rows.map((row) => row.households ?? 0)));
	},
	parking_deficit: (town) =>
		sum(rowsOf(town), (row) => {
			if (!known(row.parkingSpaces) || !known(row.households)) return null;
			const missing = 1.2 * row.households - row.parkingSpaces;
			return Math.max(missing, 0);
		}),
};
