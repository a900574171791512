import { groupBy } from "../../domain/group";
import type { PublicCompound, PublicSum } from "../../domain/public_records";
import type { Compound } from "../../domain/records";
import { MANAGEMENT, RENOVATION } from "../../domain/vocabulary";
import type { PublicSchema } from "./rules";
import { measureShares } from "./shares";

/** The compounds as recorded and as published, and the ids of the sub-districts in their order. */
export interface SumInput {
	readonly recorded: readonly Compound[];
	readonly published: readonly PublicCompound[];
	readonly subdistricts: readonly string[];
}

/**
 * What the compounds of each sub-district add up to, and last those of the whole district. Counts, households and floor area are
 * added up from the published compounds alone: whoever has these can work the sums out, so no sum says more about a compound than
 * its own published line, neither by itself nor by subtracting sums from each other or from the district. Households of a band are
 * counted as compounds and never added. Only the two shares of people rest on recorded numbers; `measureShares` says when.
 */
export function makePublicSums(input: SumInput, schema: PublicSchema): PublicSum[] {
	const recorded = new Map(input.recorded.map((one) => [one.id, one]));
	const groups = groupBy(input.published, (one) => one.subdistrict);
	const members = new Map<string, readonly Compound[]>();
	for (const [id, group] of groups)
		members.set(
			id,
			group.flatMap(({ id: one }) => recorded.get(one) ?? []),
		);
	const shares = schema.shares.map((rule) => ({ rule, shares: measureShares(members, rule) }));
	const make = (subdistrict: string | null, compounds: readonly PublicCompound[]): PublicSum => {
		const told = shares.map(({ rule, shares: { bySubdistrict, whole } }) => [
			rule.as,
			subdistrict === null ? whole : (bySubdistrict.get(subdistrict) ?? null),
		]);
		return {
			subdistrict,
			...countCompounds(compounds),
			households: addHouseholds(compounds, schema.households.from === "recorded" ? recorded : null),
			floorAreaSqm: addFloorArea(compounds),
			...({ elderlyPercent: null, lowIncomePercent: null, ...Object.fromEntries(told) } as Shares),
		};
	};
	// A sub-district a compound names stands in the sums even when the district does not list it.
	const ids = new Set([...input.subdistricts, ...groups.keys()]);
	return [...[...ids].map((id) => make(id, groups.get(id) ?? [])), make(null, input.published)];
}

type Shares = Pick<PublicSum, "elderlyPercent" | "lowIncomePercent">;

function countCompounds(compounds: readonly PublicCompound[]) {
	const count = (holds: (one: PublicCompound) => boolean) => compounds.filter(holds).length;
	const tally = <W extends string>(words: readonly W[], of: (one: PublicCompound) => W) =>
		Object.fromEntries(words.map((word) => [word, count((one) => of(one) === word)])) as Record<W, number>;
	return {
		compounds: compounds.length,
		placed: count(({ position }) => position !== null),
		management: tally(MANAGEMENT, (one) => one.management),
		renovation: tally(RENOVATION, (one) => one.renovation),
	};
}

function addHouseholds(
	compounds: readonly PublicCompound[],
	recorded: ReadonlyMap<string, Compound> | null,
): PublicSum["households"] {
	const numbers = compounds.flatMap(({ id, households }) => {
		const told = recorded ? recorded.get(id)?.households : households;
		return typeof told === "number" ? [told] : [];
	});
	const count = (told: PublicCompound["households"]) =>
		compounds.filter(({ households }) => households === told).length;
	return {
		rounded: numbers.reduce((sum, one) => sum + one, 0),
		of: numbers.length,
		from20to49: count("20-49"),
		under20: count("under-20"),
		unknown: count(null),
	};
}

function addFloorArea(compounds: readonly PublicCompound[]): PublicSum["floorAreaSqm"] {
	const known = compounds.flatMap(({ floorAreaSqm }) => floorAreaSqm ?? []);
	const sum = known.reduce((all, one) => all + one, 0);
	return { sum, of: known.length, unknown: compounds.length - known.length };
}
