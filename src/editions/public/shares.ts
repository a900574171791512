import type { Compound } from "../../domain/records";
import type { ShareRule } from "./rules";

interface People {
	readonly part: number;
	readonly whole: number;
	readonly compounds: number;
}

const NOBODY: People = { part: 0, whole: 0, compounds: 0 };

function countPeople(compounds: readonly Compound[], { part, whole }: ShareRule): People {
	return compounds.reduce((sum, compound) => {
		const [few, all] = [compound[part], compound[whole]];
		if (few === null || all === null) return sum;
		return { part: sum.part + few, whole: sum.whole + all, compounds: sum.compounds + 1 };
	}, NOBODY);
}

function maySay({ part, whole, compounds }: People, rule: ShareRule): boolean {
	return (
		whole >= rule.leastWhole &&
		part >= rule.leastEach &&
		whole - part >= rule.leastEach &&
		compounds >= rule.leastCompounds
	);
}

const toPercent = ({ part, whole }: People) => (whole > 0 ? Math.round((part / whole) * 100) : null);

/** A share in whole percent by sub-district, and for the district as a whole; `null` is unknown or withheld. */
export interface Shares {
	readonly bySubdistrict: ReadonlyMap<string, number | null>;
	readonly whole: number | null;
}

/**
 * The share of some people among all, by sub-district. Compounds where either number is unknown take no part. A sub-district is
 * withheld below the least numbers of its rule. The district is withheld, too, when a withheld sub-district would follow from it:
 * unless none is withheld, or at least two are and these together would pass the rule as if they were one.
 */
export function measureShares(groups: ReadonlyMap<string, readonly Compound[]>, rule: ShareRule): Shares {
	const counted = [...groups].map(([id, compounds]) => ({ id, people: countPeople(compounds, rule) }));
	const withheld = counted.filter(({ people }) => people.compounds > 0 && !maySay(people, rule));
	const all = addUp(counted.map(({ people }) => people));
	const hidden = addUp(withheld.map(({ people }) => people));
	// A single withheld one is too small by itself, so that it never passes here.
	const isGuarded = withheld.length === 0 || maySay(hidden, rule);
	return {
		bySubdistrict: new Map(
			counted.map(({ id, people }) => [id, maySay(people, rule) ? toPercent(people) : null]),
		),
		whole: maySay(all, rule) && (isGuarded || !rule.guardsWhole) ? toPercent(all) : null,
	};
}

function addUp(people: readonly People[]): People {
	return people.reduce((sum, one) => {
		return {
			part: sum.part + one.part,
			whole: sum.whole + one.whole,
			compounds: sum.compounds + one.compounds,
		};
	}, NOBODY);
}
