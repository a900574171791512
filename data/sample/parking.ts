import type { ParkingPlace, Project } from "../../src/domain/records";
import type { Management, ParkingKind } from "../../src/domain/vocabulary";
import type { SampleCompound } from "./compounds";
import { moveAlong, type SampleLand } from "./land";
import type { Random } from "./random";
import { divide } from "./shares";

const PLACES = 400;
const SPACES = 5_000;
// Places nobody has counted, in compounds whose total is unknown too.
const UNCOUNTED = 8;
const WITH_PARKING: Readonly<Record<Management, number>> = {
	commercial: 1,
	community: 1,
	work_unit: 0.76,
	owners: 0.6,
	unmanaged: 0.3,
	unknown: 0,
};

type Spot = Omit<ParkingPlace, "id">;

interface Tools {
	readonly random: Random;
	readonly land: SampleLand;
}

/** The parking places: 400 with 5 000 counted spaces, of which the projects added theirs. */
export function makeParking(
	compounds: readonly SampleCompound[],
	projects: readonly Project[],
	tools: Tools,
): ParkingPlace[] {
	const { random } = tools;
	const added = placeAdded(compounds, projects, tools);
	const addedSpaces = added.reduce((sum, { spaces }) => sum + (spaces ?? 0), 0);
	const yes: SampleCompound[] = [];
	const no: SampleCompound[] = [];
	for (const one of compounds) (random.chance(WITH_PARKING[one.record.management]) ? yes : no).push(one);
	const own = placeOwn(
		yes,
		{ places: PLACES - UNCOUNTED - added.length, spaces: SPACES - addedSpaces },
		tools,
	);
	const idle = no.filter(({ record }) => record.renovation !== "done").slice(0, UNCOUNTED);
	const uncounted = idle.map((compound) => stand(compound, { kind: "unknown", spaces: null }, tools));
	return [...added, ...own, ...uncounted].map((spot, at) => ({
		id: `P${String(at + 1).padStart(3, "0")}`,
		...spot,
	}));
}

function placeAdded(
	compounds: readonly SampleCompound[],
	projects: readonly Project[],
	tools: Tools,
): Spot[] {
	const byId = new Map(compounds.map((one) => [one.record.id, one]));
	return projects.flatMap((project) => {
		const compound = byId.get(project.compound);
		const total = project.quantities.parkingSpaces ?? 0;
		if (!compound || total === 0) return [];
		const parts = total > 24 ? divide(total, [3, 2], 4) : [total];
		return parts.map((spaces, at) => {
			const kind = at === 0 ? ("surface" as const) : ("shared" as const);
			return { ...stand(compound, { kind, spaces }, tools), project: project.id };
		});
	});
}

interface Amount {
	readonly places: number;
	readonly spaces: number;
}

function placeOwn(compounds: readonly SampleCompound[], { places, spaces }: Amount, tools: Tools): Spot[] {
	const { random } = tools;
	const sizes = compounds.map(({ likelyHouseholds }) => Math.sqrt(likelyHouseholds));
	const counts = divide(places, sizes, 1);
	const wants = compounds.map((one) => one.likelyHouseholds * random.between(0.5, 1.5));
	const totals = divide(
		spaces - 3 * places,
		wants.map((want, at) => want + (counts[at] ?? 1)),
	);
	return compounds.flatMap((compound, at) => {
		const count = counts[at] ?? 1;
		const weights = Array.from({ length: count }, () => random.between(0.5, 1.5));
		const parts = divide((totals[at] ?? 0) + 3 * count, weights, 3);
		return parts.map((part, order) =>
			stand(compound, { kind: choose(compound, order, random), spaces: part }, tools),
		);
	});
}

function choose({ record }: SampleCompound, order: number, random: Random): ParkingKind {
	const tall = record.builtYear !== null && record.builtYear >= 1994 && (record.storeys ?? 0) >= 8;
	if (order === 0 && tall && record.management === "commercial") return "underground";
	const luck = random.next();
	if (luck < 0.66) return "surface";
	if (luck < 0.88) return "kerb";
	return luck < 0.94 ? "shared" : "unknown";
}

const REACH_M: Readonly<Record<ParkingKind, readonly [least: number, most: number]>> = {
	surface: [8, 26],
	underground: [3, 12],
	kerb: [28, 44],
	shared: [36, 58],
	unknown: [10, 40],
};

function stand(
	{ record, streetAngle }: SampleCompound,
	{ kind, spaces }: Pick<ParkingPlace, "kind" | "spaces">,
	{ random, land }: Tools,
): Spot {
	const [least, most] = REACH_M[kind];
	for (;;) {
		if (!record.position) throw new Error(`Compound ${record.id} has no position.`);
		const side = streetAngle + random.whole(0, 3) * (Math.PI / 2) + random.between(-0.6, 0.6);
		const position = moveAlong(record.position, side, random.between(least, most));
		if (land.outline.find(position) !== null) {
			return { compound: record.id, kind, spaces, position, project: null };
		}
	}
}
