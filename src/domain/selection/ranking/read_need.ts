import type { Compound } from "../../records";
import type { Town } from "../../town";
import { CRITERIA } from "../criteria";
import { type Anchors, CRITERION_IDS, type CriterionId, type ReadContext } from "../criteria/criterion";
import type { Scenario } from "../scenarios/scenario";

/**
 * Need by one criterion, 0–1: 0 at the standard and on its good side, 1 at the worst acceptable and beyond, linear between. Runs either way:
 * `worst` below `standard` means that less is worse. Throws when the anchors are equal or not numbers, since nothing lies between them, and for
 * a raw value that is no finite number: what is unknown has to be asked for before.
 */
export function measureNeed(raw: number, { standard, worst }: Anchors): number {
	const span = worst - standard;
	if (span === 0 || !Number.isFinite(span)) {
		throw new Error(`Anchors must be two different numbers: standard ${standard}, worst ${worst}.`);
	}
	if (!Number.isFinite(raw)) throw new Error(`The raw value is ${raw}, not a number.`);
	return Math.min(1, Math.max(0, (raw - standard) / span));
}

/** What the criteria look at for a scenario over a town; the year is that of the data, never that of the clock. */
export function makeContext(town: Town, scenario: Pick<Scenario, "spacesPerHousehold">): ReadContext {
	const year = Number(town.records.district.dataDate.slice(0, 4));
	return { town, spacesPerHousehold: scenario.spacesPerHousehold, year };
}

type Raws = readonly (number | null)[];

/** Raw values of the compounds of a town as last asked for; a slider of a weight must not measure distances anew. */
const kept = new WeakMap<Town, { spacesPerHousehold: number; year: number; raws: Map<Compound, Raws> }>();

/** The raw values of a compound in the order of `CRITERION_IDS`, each in its criterion's unit; `null`: not recorded. Kept for the next time. */
export function readRaws(one: Compound, context: ReadContext): Raws {
	const { town, spacesPerHousehold, year } = context;
	let shelf = kept.get(town);
	if (!shelf || shelf.spacesPerHousehold !== spacesPerHousehold || shelf.year !== year) {
		shelf = { spacesPerHousehold, year, raws: new Map() };
		kept.set(town, shelf);
	}
	const known = shelf.raws.get(one);
	if (known) return known;
	const read = CRITERIA.map((criterion) => criterion.read(one, context));
	shelf.raws.set(one, read);
	return read;
}

const PLACES: ReadonlyMap<CriterionId, number> = new Map(CRITERION_IDS.map((id, at) => [id, at]));

/** Place of a criterion in the order of `CRITERION_IDS`, which is that of `readRaws`. */
export function placeOfCriterion(id: CriterionId): number {
	return PLACES.get(id) ?? -1;
}

/** One raw value of a compound, kept like all of them; `null`: not recorded. */
export function readRaw(one: Compound, id: CriterionId, context: ReadContext): number | null {
	return readRaws(one, context)[placeOfCriterion(id)] ?? null;
}
