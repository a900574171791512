import type { Position } from "../../src/domain/datum";
import type { Camera, Project } from "../../src/domain/records";
import type { CameraStatus, Management } from "../../src/domain/vocabulary";
import type { SampleCompound } from "./compounds";
import { moveAlong, type SampleLand } from "./land";
import type { Random } from "./random";

const TOTAL = 600;
// Chance that a compound has any camera at all, and how many it then has for every hundred households.
const EQUIPPED: Readonly<Record<Management, readonly [chance: number, perHundred: number]>> = {
	commercial: [0.97, 1.2],
	community: [0.85, 0.9],
	work_unit: [0.58, 1.3],
	owners: [0.36, 2],
	unmanaged: [0.09, 2.5],
	unknown: [0, 0],
};

type Spot = Omit<Camera, "id">;

/** The cameras: those of the projects, those compounds have of their own, and road cameras for the rest of the number. */
export function makeCameras(
	compounds: readonly SampleCompound[],
	projects: readonly Project[],
	{ random, land }: { random: Random; land: SampleLand },
): Camera[] {
	const byId = new Map(compounds.map((one) => [one.record.id, one]));
	const ofProjects = projects.flatMap((project) => {
		const compound = byId.get(project.compound);
		if (!compound) return [];
		return fill(compound, project.quantities.cameras ?? 0, random).map((spot) => ({
			...spot,
			status: random.chance(0.96) ? ("working" as const) : ("broken" as const),
			installedYear: project.year,
			project: project.id,
		}));
	});
	const ofCompounds = compounds.flatMap((compound) => fill(compound, countOwn(compound, random), random));
	const left = TOTAL - ofProjects.length - ofCompounds.length;
	if (left < 20) throw new Error(`Too many cameras in compounds: ${left} left for the roads.`);
	const roads = Array.from({ length: left }, () => standOnRoad(compounds, random, land));
	return [...ofProjects, ...ofCompounds, ...roads].map((spot, at) => ({
		id: `K${String(at + 1).padStart(4, "0")}`,
		...spot,
	}));
}

function countOwn({ record, likelyHouseholds }: SampleCompound, random: Random): number {
	const [chance, perHundred] = EQUIPPED[record.management];
	if (record.renovation === "done" || !random.chance(chance)) return 0;
	return Math.max(
		1,
		Math.min(12, Math.round((likelyHouseholds / 100) * perHundred * random.between(0.6, 1.5))),
	);
}

function status(random: Random): CameraStatus {
	const luck = random.next();
	if (luck < 0.8) return "working";
	return luck < 0.93 ? "broken" : "unknown";
}

function fill({ record }: SampleCompound, count: number, random: Random): Spot[] {
	const { position, entrancePositions } = record;
	if (!position) return [];
	return Array.from({ length: count }, (_, at): Spot => {
		const gate = entrancePositions[at];
		const place = gate ? "entrance" : random.chance(0.06) ? "unknown" : "inside";
		const where = gate
			? moveAlong(gate, random.between(0, 2 * Math.PI), random.between(2, 8))
			: moveAlong(position, random.between(0, 2 * Math.PI), random.between(4, 20));
		const installedYear = random.chance(0.14) ? null : random.whole(2009, 2018);
		return {
			compound: record.id,
			place,
			status: status(random),
			position: where,
			installedYear,
			project: null,
		};
	});
}

function standOnRoad(compounds: readonly SampleCompound[], random: Random, land: SampleLand): Spot {
	for (;;) {
		const { record, streetAngle } = random.pick(compounds);
		const near: Position<"WGS84"> | null = record.position;
		if (!near) continue;
		const side = streetAngle + random.whole(0, 3) * (Math.PI / 2);
		const position = moveAlong(near, side + random.between(-0.5, 0.5), random.between(34, 75));
		if (land.outline.find(position) === null) continue;
		const installedYear = random.chance(0.2) ? null : random.whole(2011, 2018);
		return { compound: null, place: "road", status: status(random), position, installedYear, project: null };
	}
}
