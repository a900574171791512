import type { Camera, Compound, ParkingPlace, Project } from "../../src/domain/records";
import { makeCameras } from "./cameras";
import { makeCompounds, type SampleCompound } from "./compounds";
import { drawAll, nameAllDrawings } from "./drawings";
import { apartM, readLand } from "./land";
import { makeLedger } from "./ledger";
import { makeParking } from "./parking";
import { makeRandom, type Random } from "./random";
import { giveServiceDays } from "./service";
import { makeTargets } from "./targets";
import { writeCameras, writeCompounds, writeParking, writeProjects } from "./write";

/** The seed of the committed files. */
export const SEED = 20_190_617;
const WATCHED_WITHIN_M = 12;
/** What was added later draws from streams of its own: what stood before stays as it was. */
const SERVICE_STREAM = 1_000;
const DRAWING_STREAM = 2_000;

/** The generated files of the sample folder, by name. The same seed gives the same bytes. */
export function makeSample(seed: number): ReadonlyMap<string, string> {
	const random = makeRandom(seed);
	const land = readLand();
	const compounds = makeCompounds(random, land);
	const projects = nameAllDrawings(makeLedger(compounds, random));
	const cameras = makeCameras(compounds, projects, { random, land });
	const parking = makeParking(compounds, projects, { random, land });
	const drawn = compounds.map((one) => complete(one, { projects, cameras, parking }, random));
	const targets = makeTargets(compounds);
	const baseline = new Set(targets.baseline.compounds);
	const records = giveServiceDays(drawn, baseline, makeRandom(seed + SERVICE_STREAM));
	return new Map([
		["compounds.csv", writeCompounds(records)],
		["cameras.csv", writeCameras(cameras)],
		["parking.csv", writeParking(parking)],
		["renovations.csv", writeProjects(projects)],
		["targets.json", `${JSON.stringify(targets, null, "\t")}\n`],
		...drawAll(projects, records, seed + DRAWING_STREAM),
	]);
}

interface Parts {
	readonly projects: readonly Project[];
	readonly cameras: readonly Camera[];
	readonly parking: readonly ParkingPlace[];
}

function complete(
	{ record }: SampleCompound,
	{ projects, cameras, parking }: Parts,
	random: Random,
): Compound {
	const places = parking.filter((one) => one.compound === record.id);
	const counted = places.every((one) => one.spaces !== null) && !(places.length === 0 && random.chance(0.12));
	const project = projects.find((one) => one.compound === record.id && one.status === "done");
	return {
		...record,
		parkingSpaces: counted ? places.reduce((sum, one) => sum + (one.spaces ?? 0), 0) : null,
		renovatedYear: project?.year ?? null,
		entrancesVerified: random.chance(0.45) ? countWatched(record, cameras) : null,
	};
}

function countWatched(record: Compound, cameras: readonly Camera[]): number | null {
	if (record.entrancePositions.length === 0) return null;
	const working = cameras.filter((one) => one.compound === record.id && one.status === "working");
	return record.entrancePositions.filter((gate) =>
		working.some((one) => apartM(one.position, gate) <= WATCHED_WITHIN_M),
	).length;
}
