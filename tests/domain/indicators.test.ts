import { describe, expect, test } from "vitest";
import { findIndicator, INDICATORS, type IndicatorId } from "../../src/domain/indicators";
import { DEFAULT_VIEW } from "../../src/domain/view";
import { at, compound, TOY_RECORDS, toyTown } from "../fixtures/toy_town";

/** Measures the whole toy town; the answers are worked out beside the fixture. */
function measure(id: IndicatorId, assumptions = {}, town = toyTown()) {
	const indicator = findIndicator(id);
	if (!indicator) throw new Error(`There is no indicator ${id}.`);
	return indicator.measure(town.records.compounds, town, { ...DEFAULT_VIEW, ...assumptions });
}

const ANSWERS: readonly (readonly [IndicatorId, number, readonly string[]])[] = [
	["compounds", 6, []],
	["households", 210, ["B2"]],
	["floor_area", 18_000, ["A3"]],
	["unmanaged_share", 2 / 5, ["B3"]],
	["renovated_share", 1 / 5, ["B2"]],
	["property_service_share", 2 / 5, ["B2"]],
	["renovated_area", (5000 / 210) * 100, ["B2"]],
	["cameras_per_household", (3 / 210) * 100, ["B2"]],
	["camera_coverage", 1 / 5, ["B3"]],
	["entrance_coverage", 2 / 4, ["B1", "B2", "B3"]],
	["parking_per_household", 75 / 180, ["B1", "B2"]],
	["parking_deficit", 105, ["B1", "B2"]],
];

test.each(ANSWERS)(
	"%s of the toy town is the number worked out by hand, and says what it left out",
	(id, value, leftOut) => {
		const found = measure(id);
		expect(found.value).toBeCloseTo(value, 9);
		expect(found.leftOut).toEqual(leftOut);
	},
);

test("every indicator has a worked answer", () => {
	expect(ANSWERS.map(([id]) => id).sort()).toEqual(INDICATORS.map((one) => one.id).sort());
});

test.each(INDICATORS.filter((one) => one.id !== "compounds"))(
	"$id of nothing has no value, not zero",
	(indicator) => {
		expect(indicator.measure([], toyTown(), DEFAULT_VIEW).value).toBeNull();
	},
);

test.each(INDICATORS.filter((one) => one.id !== "compounds"))(
	"$id where nothing is recorded has no value, not zero",
	(indicator) => {
		const town = toyTown({ compounds: [compound("Z", "west")] });
		const found = indicator.measure(town.records.compounds, town, DEFAULT_VIEW);
		expect(found).toMatchObject({ value: null, leftOut: ["Z"] });
	},
);

test("the number of no compounds is known to be zero", () => {
	expect(findIndicator("compounds")?.measure([], toyTown(), DEFAULT_VIEW).value).toBe(0);
});

describe("cameras", () => {
	test("within 59.9 m of a working camera stands one compound, within 60.1 m two", () => {
		expect(measure("camera_coverage", { distanceM: 59.9 }).behind).toEqual(["A1"]);
		expect(measure("camera_coverage", { distanceM: 60.1 }).behind).toEqual(["A1", "B1"]);
	});

	test("a broken or unrecorded camera watches nothing", () => {
		expect(measure("camera_coverage", { distanceM: 20 }).behind).toEqual([]);
	});

	test("that could not be loaded leave every compound out", () => {
		const town = toyTown({ cameras: null });
		for (const id of ["camera_coverage", "entrance_coverage", "cameras_per_household"] as const) {
			expect(measure(id, {}, town)).toMatchObject({ value: null, behind: [] });
		}
	});

	test("none of which works cover nothing, which is known", () => {
		const town = toyTown({ cameras: [] });
		expect(measure("camera_coverage", {}, town).value).toBe(0);
	});
});

test("more entrances verified than there are count only once each", () => {
	const town = toyTown({
		compounds: [compound("Z", "west", { entrances: 1, entrancesVerified: 3, position: at(1, 1) })],
	});
	expect(measure("entrance_coverage", {}, town).value).toBe(1);
});

test("a finished project whose area is not recorded leaves its compound out", () => {
	const [project] = TOY_RECORDS.projects ?? [];
	if (!project) throw new Error("The toy town lost its project.");
	const town = toyTown({
		projects: [{ ...project, quantities: { ...project.quantities, renovatedSqm: null } }],
	});
	expect(measure("renovated_area", {}, town)).toMatchObject({ value: 0, leftOut: ["A1", "B2"] });
});

test("half the wanted spaces leave less than half the deficit, compound by compound", () => {
	expect(measure("parking_deficit", { spacesPerHousehold: 0.5 }).value).toBe(15 + 10);
});

test("entrances nobody looked at are not unwatched: a survey of one of three leaves the compound out", () => {
	const known = { position: at(220, 200), entrances: 3, entrancePositions: [at(230, 210)] };
	const town = toyTown({ compounds: [compound("Z", "west", known)] });
	expect(measure("entrance_coverage", {}, town)).toMatchObject({ value: null, leftOut: ["Z"] });
	const verified = toyTown({ compounds: [compound("Z", "west", { ...known, entrancesVerified: 2 })] });
	expect(measure("entrance_coverage", {}, verified).value).toBeCloseTo(2 / 3, 9);
});

test("a compound said to be renovated that the ledger does not know has no known area, not none", () => {
	const town = toyTown({
		compounds: [compound("Z", "west", { renovation: "done", households: 10 })],
		projects: [],
	});
	expect(measure("renovated_area", {}, town)).toMatchObject({ value: null, leftOut: ["Z"] });
});

test("a project whose state is not recorded leaves its compound out", () => {
	const [project] = TOY_RECORDS.projects ?? [];
	if (!project) throw new Error("The toy town lost its project.");
	const town = toyTown({ projects: [project, { ...project, id: "P2", compound: "A2", status: "unknown" }] });
	expect(measure("renovated_area", {}, town).leftOut).toEqual(["A2", "B2"]);
});
