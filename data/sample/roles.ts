import type { Management, Renovation } from "../../src/domain/vocabulary";
import { PUBLISHED_RESULTS, RESULT_NAMES, SPLIT } from "./facts";
import type { Lot } from "./placing";
import type { Random } from "./random";
import type { Size } from "./sizes";

// Old town yards are the unmanaged ones, blocks with a property company stand further out. A sample's assumption.
const OLD_TOWN = new Set(["huashan", "huguo", "daguan", "longxiang"]);
const LEANING: Readonly<Record<Management, number>> = {
	commercial: 0.35,
	community: 0.1,
	unmanaged: -0.3,
	owners: -0.05,
	work_unit: 0,
	unknown: 0,
};

/** Who manages each compound, in the numbers of the split. */
export function assignManagement(lots: readonly Lot[], random: Random): Management[] {
	const kinds: (Management | undefined)[] = lots.map(() => undefined);
	for (const [kind, count] of SPLIT.toReversed()) {
		const free = kinds
			.flatMap((taken, at) => (taken === undefined ? [at] : []))
			.map((at) => {
				const leaning = OLD_TOWN.has(lots[at]?.subdistrict ?? "") ? LEANING[kind] : 0;
				return { at, key: random.next() + leaning };
			})
			.sort((a, b) => a.key - b.key);
		for (const { at } of free.slice(0, count)) kinds[at] = kind;
	}
	return kinds.map((kind) => kind ?? "unknown");
}

const DONE: readonly (readonly [Management, number])[] = [
	["work_unit", 6],
	["unmanaged", 2],
	["owners", 1],
	["community", 1],
];
const OTHERS: readonly (readonly [Renovation, number])[] = [
	["underway", 4],
	["planned", 14],
	["unknown", 12],
];

/** How far the renovation of each compound is: ten done, large enough together for the floor area published as renovated. */
export function assignRenovation(
	kinds: readonly Management[],
	sizes: readonly Size[],
	random: Random,
): Renovation[] {
	const status: Renovation[] = kinds.map(() => "none");
	for (const [kind, count] of DONE) {
		const candidates = kinds.flatMap((one, at) => (one === kind ? [at] : []));
		const roomy = candidates
			.filter((at) => sizes[at]?.households !== null && (sizes[at]?.floorAreaSqm ?? 0) > 0)
			.sort((a, b) => (sizes[b]?.floorAreaSqm ?? 0) - (sizes[a]?.floorAreaSqm ?? 0));
		// From the larger third: a street begins where one site serves many.
		const larger = roomy.slice(0, Math.max(count, Math.ceil(roomy.length / 3)));
		for (const at of random.shuffle(larger).slice(0, count)) status[at] = "done";
	}
	const done = status.flatMap((one, at) => (one === "done" ? [sizes[at]?.floorAreaSqm ?? 0] : []));
	const room = done.reduce((a, b) => a + b, 0);
	if (room < PUBLISHED_RESULTS[RESULT_NAMES[0]])
		throw new Error(`The finished compounds hold only ${room} m².`);
	const rest = random.shuffle(status.flatMap((one, at) => (one === "none" ? [at] : [])));
	for (const [kind, count] of OTHERS) for (const at of rest.splice(0, count)) status[at] = kind;
	return status;
}
