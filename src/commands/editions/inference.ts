import type { PublicCompound, PublicSum } from "../../domain/public_records";
import type { Compound } from "../../domain/records";
import { findPinned } from "./attack";

/** The published records that say something about numbers of people, parsed. */
export interface PublishedNumbers {
	readonly compounds: readonly PublicCompound[];
	readonly sums: readonly PublicSum[];
}

// Written again, and not taken from the edition: a slip there must not excuse itself here.
const LEAST_ROUND = 50;
const LEAST_BAND = 20;
const STEP = 10;

function judgeHouseholds({ households }: PublicCompound, recorded: number | null): boolean {
	if (recorded === null || households === null) return recorded === households;
	if (recorded < LEAST_BAND) return households === "under-20";
	if (recorded < LEAST_ROUND) return households === "20-49";
	return (
		typeof households === "number" && households % STEP === 0 && Math.abs(households - recorded) <= STEP / 2
	);
}

function findBadHouseholds(
	published: readonly PublicCompound[],
	recorded: ReadonlyMap<string, Compound>,
): string[] {
	return published
		.filter((one) => !judgeHouseholds(one, recorded.get(one.id)?.households ?? null))
		.map(({ id, households }) => `compounds.json: ${id} tells households as ${JSON.stringify(households)}`);
}

const nameSum = ({ subdistrict }: PublicSum) => `sums.json, ${subdistrict ?? "whole district"}`;

/** Every number of the sums that cannot be worked out from the published compounds alone. */
function findNewNumbers({ compounds, sums }: PublishedNumbers): string[] {
	return sums.flatMap((sum) => {
		const inside = compounds.filter((one) => sum.subdistrict === null || one.subdistrict === sum.subdistrict);
		const round = inside.flatMap(({ households }) => (typeof households === "number" ? households : []));
		const areas = inside.flatMap(({ floorAreaSqm }) => floorAreaSqm ?? []);
		const add = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
		const pairs: readonly (readonly [string, number, number])[] = [
			["compounds", sum.compounds, inside.length],
			["placed", sum.placed, inside.filter(({ position }) => position !== null).length],
			["households.rounded", sum.households.rounded, add(round)],
			["households.of", sum.households.of, round.length],
			["floorAreaSqm.sum", sum.floorAreaSqm.sum, add(areas)],
		];
		return pairs
			.filter(([, told, follows]) => Math.abs(told - follows) > 1e-6 * Math.max(1, follows))
			.map(
				([name, told, follows]) => `${nameSum(sum)}: ${name} is ${told}, the published lines give ${follows}`,
			);
	});
}

type Part = "elderly" | "lowIncomeHouseholds";
type Whole = "residents" | "households";
const SHARES = [
	{ as: "elderlyPercent", part: "elderly", whole: "residents" },
	{ as: "lowIncomePercent", part: "lowIncomeHouseholds", whole: "households" },
] as const;
const LEAST = { whole: 100, each: 20, compounds: 3 } as const;

function countPeople(compounds: readonly Compound[], part: Part, whole: Whole) {
	const known = compounds.filter((one) => one[part] !== null && one[whole] !== null);
	const add = (field: Part | Whole) => known.reduce((all, one) => all + (one[field] ?? 0), 0);
	return { compounds: known.length, part: add(part), whole: add(whole) };
}

function isLarge({ compounds, part, whole }: ReturnType<typeof countPeople>): boolean {
	const enough = compounds >= LEAST.compounds && whole >= LEAST.whole;
	return enough && part >= LEAST.each && whole - part >= LEAST.each;
}

/** Every share of people that is told although too few stand behind it, or from which a withheld one would follow. */
function findBadShares(sums: readonly PublicSum[], recorded: readonly Compound[]): string[] {
	return SHARES.flatMap(({ as, part, whole }) => {
		const parts = sums.filter((one) => one.subdistrict !== null);
		const membersOf = (sum: PublicSum) => recorded.filter((one) => one.subdistrict === sum.subdistrict);
		const bad = sums.filter((sum) => {
			const members = sum.subdistrict === null ? recorded : membersOf(sum);
			return sum[as] !== null && (!isLarge(countPeople(members, part, whole)) || !Number.isInteger(sum[as]));
		});
		const withheld = parts.filter(
			(sum) => countPeople(membersOf(sum), part, whole).compounds > 0 && sum[as] === null,
		);
		const hidden = countPeople(withheld.flatMap(membersOf), part, whole);
		const follows = withheld.length === 1 || (withheld.length > 1 && !isLarge(hidden));
		const wholes = sums.filter((sum) => sum.subdistrict === null && sum[as] !== null && follows);
		return [
			...bad.map((sum) => `${nameSum(sum)}: ${as} rests on too few`),
			...wholes.map((sum) => `${nameSum(sum)}: a withheld ${as} follows from it`),
		];
	});
}

/** Everything the published numbers say about people that they may not, in a sentence each; none when all is well. */
export function findInferences(published: PublishedNumbers, recorded: readonly Compound[]): string[] {
	const { compounds, sums } = published;
	const byId = new Map(recorded.map((one) => [one.id, one]));
	return [
		...findBadHouseholds(compounds, byId),
		...findNewNumbers(published),
		...findBadShares(sums, recorded),
		...findPinned(compounds, sums).map((id) => `sums.json: narrows down the households of ${id}`),
	];
}
