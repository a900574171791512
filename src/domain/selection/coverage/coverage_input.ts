import { makeNearestIndex } from "../../nearest";
import type { Compound } from "../../records";
import type { Town } from "../../town";
import { countWatchedEntrances, ENTRANCE_REACH_M } from "../../watch";
import type { CoverageSettings, Scenario } from "../scenarios/scenario";
import type { CoverageInput, Demand, Site, WhyLeftOut } from "./coverage";
import { makeSiteGrid } from "./site_grid";

type Asked = Pick<Scenario, "coverage" | "spacesPerHousehold">;

/** What is wanted of one compound. */
interface Want {
	readonly demands: readonly Demand[];
	/** Weight already covered by what exists, and with it all there is to cover. */
	readonly before: number;
	readonly total: number;
}

/** Says what a compound wants, or why nothing can be said. */
type ReadWant = (one: Compound) => Want | WhyLeftOut;

/**
 * What new cameras or parking sites should cover in the compounds of a shortlist, and where they may be put. Cameras, weighed by entrances: surveyed entrances without a working
 * camera within 15 m; weighed by households: compounds without a working camera within reach of their label point. Parking: missing spaces, r · households −
 * spaces, at the label point. Sites are the surveyed entrances of the placed compounds (their label points where no entrance was surveyed), or a grid inside the district.
 */
export function makeCoverageInput(
	town: Town,
	scenario: Asked,
	shortlisted: readonly Compound[],
): CoverageInput {
	const { coverage } = scenario;
	const readWant = makeReader(town, scenario);
	const told = shortlisted.map((one) => ({ one, want: readWant(one) }));
	const wants = told.flatMap(({ want }) => (typeof want === "string" ? [] : [want]));
	const demands = wants.flatMap((want) => want.demands);
	return {
		what: coverage.what,
		unit: coverage.what === "parking" ? "spaces" : coverage.weigh,
		demands,
		...placeSites(town, coverage, { demands, shortlisted }),
		reachM: coverage.reachM,
		count: coverage.count,
		capacity: coverage.what === "parking" ? coverage.capacity : null,
		leftOut: told.flatMap(({ one, want }) => (typeof want === "string" ? [{ id: one.id, why: want }] : [])),
		compounds: shortlisted.length,
		coveredBefore: sum(wants.map(({ before }) => before)),
		total: sum(wants.map(({ total }) => total)),
	};
}

function makeReader(town: Town, { coverage, spacesPerHousehold }: Asked): ReadWant {
	if (coverage.what === "parking") return makeParkingReader(spacesPerHousehold);
	const { cameras } = town.records;
	if (cameras === null) return () => "cameras";
	const working = makeNearestIndex(cameras.filter(({ status }) => status === "working"));
	return coverage.weigh === "entrances"
		? makeEntranceReader(town, working)
		: makeHouseholdReader(working, coverage.reachM);
}

type CameraIndex = ReturnType<typeof makeNearestIndex>;

function makeEntranceReader(town: Town, working: CameraIndex): ReadWant {
	const isSeen = (at: Compound["entrancePositions"][number]) =>
		(working.find(at)?.distanceM ?? Number.POSITIVE_INFINITY) <= ENTRANCE_REACH_M;
	return (one) => {
		const surveyed = one.entrancePositions.length;
		if (surveyed === 0) return "entrances";
		const unseen = one.entrancePositions.filter((at) => !isSeen(at));
		const watched = countWatchedEntrances(one, town.watch.get(one.id));
		// All are watched, though perhaps by cameras that are not in the file.
		if (watched !== null && watched >= surveyed) return { demands: [], before: surveyed, total: surveyed };
		// Some that no camera of the file sees were verified to be watched; which of them is not recorded.
		if (watched !== null && watched > surveyed - unseen.length) return "entrances";
		const demands = unseen.map((position) => ({ compound: one.id, position, weight: 1 }));
		return { demands, before: surveyed - unseen.length, total: surveyed };
	};
}

function makeHouseholdReader(working: CameraIndex, reachM: number): ReadWant {
	return (one) => {
		if (one.position === null) return "position";
		if (one.households === null) return "households";
		const nearest = working.find(one.position);
		if (one.households === 0 || (nearest !== null && nearest.distanceM <= reachM))
			return { demands: [], before: one.households, total: one.households };
		const demand = { compound: one.id, position: one.position, weight: one.households };
		return { demands: [demand], before: 0, total: one.households };
	};
}

function makeParkingReader(spacesPerHousehold: number): ReadWant {
	return (one) => {
		if (one.position === null) return "position";
		if (one.households === null) return "households";
		if (one.parkingSpaces === null) return "deficit";
		const total = spacesPerHousehold * one.households;
		const weight = Math.max(0, total - one.parkingSpaces);
		const demands = weight > 0 ? [{ compound: one.id, position: one.position, weight }] : [];
		return { demands, before: total - weight, total };
	};
}

function placeSites(
	{ records }: Town,
	{ sites, gridM, reachM }: CoverageSettings,
	{
		demands,
		shortlisted,
	}: { readonly demands: readonly Demand[]; readonly shortlisted: readonly Compound[] },
): Pick<CoverageInput, "sites" | "meshM"> {
	if (sites === "entrances") return { sites: shortlisted.flatMap(listEntrances), meshM: null };
	const outline = records.ground?.outline ?? null;
	const { positions, meshM } = makeSiteGrid(demands, { reachM, meshM: gridM, outline });
	const points = positions.map(
		(position, nth): Site => ({ id: `grid-${nth + 1}`, position, compound: null, at: "grid" }),
	);
	return { sites: points, meshM };
}

function listEntrances(one: Compound): readonly Site[] {
	const { id, entrancePositions, position } = one;
	if (entrancePositions.length === 0)
		return position ? [{ id: `${id}-0`, position, compound: id, at: "label" }] : [];
	return entrancePositions.map((at, nth) => ({
		id: `${id}-${nth + 1}`,
		position: at,
		compound: id,
		at: "entrance",
	}));
}

function sum(list: readonly number[]): number {
	return list.reduce((total, one) => total + one, 0);
}
