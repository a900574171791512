import type { Compound, Place } from "../../src/domain/records";
import type { Management, Renovation } from "../../src/domain/vocabulary";
import { makeCondition, makeVotes } from "./condition";
import { moveAlong, type SampleLand } from "./land";
import { makeNamer, type SampleName } from "./names";
import { type Lot, placeLots } from "./placing";
import type { Random } from "./random";
import { assignManagement, assignRenovation } from "./roles";
import { makeSizes, type Size } from "./sizes";

/** A compound of the sample with what its ledger row does not tell. */
export interface SampleCompound {
	readonly record: Compound;
	readonly likelyHouseholds: number;
	readonly streetAngle: number;
}

interface Draft {
	readonly id: string;
	readonly lot: Lot;
	readonly management: Management;
	readonly renovation: Renovation;
	readonly size: Size;
	readonly naming: SampleName;
	readonly builtYear: number;
}

/** The 332 compounds. Parking totals and verified entrances are filled in once their parts stand. */
export function makeCompounds(random: Random, land: SampleLand): SampleCompound[] {
	const order = new Map<string, number>();
	const lots = placeLots(random, land);
	const kinds = assignManagement(lots, random);
	const sizes = makeSizes(kinds, random);
	const statuses = assignRenovation(kinds, sizes, random);
	const name = makeNamer(random);
	return lots.map((lot, at) => {
		const management = kinds[at] ?? "unknown";
		const size = sizes[at];
		if (!size) throw new Error(`No size for lot ${at}.`);
		order.set(lot.subdistrict, (order.get(lot.subdistrict) ?? 0) + 1);
		const draft: Draft = {
			id: `C${String(at + 1).padStart(3, "0")}`,
			lot,
			management,
			renovation: statuses[at] ?? "none",
			size,
			naming: name(lot.subdistrict, management),
			builtYear: buildIn(management, random),
		};
		return {
			record: makeRecord(draft, land.places, random),
			likelyHouseholds: size.likely,
			streetAngle: lot.streetAngle,
		};
	});
}

function buildIn(management: Management, random: Random): number {
	if (management === "commercial") return random.whole(1991, 1999);
	if (management === "unmanaged") return random.whole(1953, 1989);
	if (management === "work_unit") return random.whole(1958, 1996);
	return random.whole(1975, 1998);
}

function countStoreys({ management, builtYear }: Draft, random: Random): number {
	if (builtYear < 1978) return random.whole(2, 5);
	if (management === "commercial" && random.chance(0.4)) return random.whole(8, 18);
	return random.chance(0.12) ? 7 : random.whole(4, 6);
}

function makeBuildings(draft: Draft, random: Random) {
	const storeys = countStoreys(draft, random);
	const { likely } = draft.size;
	const buildings = Math.max(1, Math.round(likely / (storeys * random.whole(5, 9))));
	const lifts = storeys >= 8 ? buildings * random.whole(1, 2) : 0;
	const known = random.chance(0.93);
	return {
		builtYear: random.chance(0.045) ? null : draft.builtYear,
		buildings: random.chance(0.04) ? null : buildings,
		storeys: known ? storeys : null,
		lifts: known ? lifts : null,
	};
}

const MANAGERS: Readonly<Record<Management, string | null>> = {
	commercial: "物业服务公司",
	work_unit: "原单位后勤科",
	owners: "业主自管小组",
	community: "社区居民委员会",
	unmanaged: null,
	unknown: null,
};
// Chance that the ledger answers yes to: is there a property service, is there an owners' committee.
const SERVICE: Readonly<Record<Management, readonly [service: number, committee: number]>> = {
	commercial: [1, 0.55],
	work_unit: [0.1, 0.08],
	owners: [0.16, 0.4],
	community: [0.6, 0.15],
	unmanaged: [0, 0.02],
	unknown: [0, 0],
};

function makeManaging({ management }: Draft, random: Random) {
	const [service, committee] = SERVICE[management];
	const manager = MANAGERS[management];
	return {
		management,
		manager: random.chance(0.1) ? null : manager,
		propertyService: random.chance(0.07) ? null : random.chance(service),
		serviceSince: null,
		ownersCommittee: random.chance(0.1) ? null : random.chance(committee),
	};
}

function makePeople({ size }: Draft, random: Random) {
	const residents = Math.round(size.likely * random.between(2.2, 2.9));
	const counted = random.chance(0.85);
	const asked = counted && size.households !== null && random.chance(0.8);
	return {
		residents: counted ? residents : null,
		elderly: counted ? Math.round(residents * random.between(0.17, 0.37)) : null,
		lowIncomeHouseholds: asked ? Math.round(size.likely * random.between(0.01, 0.12)) : null,
	};
}

function makeEntrances({ lot, management, size }: Draft, random: Random) {
	const entrances = Math.min(4, 1 + Math.floor(size.likely / 130) + (random.chance(0.3) ? 1 : 0));
	const surveyed = random.chance(management === "unmanaged" ? 0.68 : 0.86);
	const first = random.whole(0, 3);
	const entrancePositions = Array.from({ length: surveyed ? entrances : 0 }, (_, at) => {
		const side = lot.streetAngle + ((first + at) % 4) * (Math.PI / 2);
		return moveAlong(lot.position, side + random.between(-0.3, 0.3), random.between(17, 24));
	});
	return { entrances: surveyed || random.chance(0.55) ? entrances : null, entrancePositions };
}

function makeProspects({ renovation, size }: Draft, random: Random) {
	const chosen = renovation === "done" || renovation === "underway" || renovation === "planned";
	const cost = Math.round((size.floorAreaSqm ?? 3_000) * random.between(0.018, 0.05));
	const demolition = renovation === "none" && random.chance(0.02);
	return {
		renovation,
		renovationClass: chosen ? random.pick(["basic", "basic", "improve", "improve", "uplift"] as const) : null,
		renovatedYear: null,
		costWan: chosen || random.chance(0.2) ? cost : null,
		demolition: random.chance(0.08) && !chosen ? null : demolition,
		note: demolition ? "列入片区拆迁，暂缓改造" : null,
	};
}

function makeRecord(draft: Draft, places: readonly Place[], random: Random): Compound {
	const { id, lot, naming, size, management, renovation, builtYear } = draft;
	const communities = places.filter((one) => one.subdistrict === lot.subdistrict && one.kind === "community");
	const subject = { management, renovation, age: 2019 - builtYear };
	return {
		id,
		name: naming.name,
		alias: naming.alias,
		address: random.chance(0.05) ? null : naming.address,
		subdistrict: lot.subdistrict,
		community: communities.length === 0 || random.chance(0.08) ? null : random.pick(communities).name,
		position: lot.position,
		notPlacedWhy: null,
		households: size.households,
		floorAreaSqm: size.floorAreaSqm,
		...makeBuildings(draft, random),
		...makeManaging(draft, random),
		...makeProspects(draft, random),
		...makeEntrances(draft, random),
		entrancesVerified: null,
		parkingSpaces: null,
		...makeCondition(subject, random),
		...makePeople(draft, random),
		...makeVotes(subject, random),
	};
}
