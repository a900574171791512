import { groupBy } from "../../domain/group";
import type { Compound, District } from "../../domain/records";
import { findSubdistrict } from "../names";
import type { References } from "../points";
import type { Known } from "./request";

/** What is loaded already, by id; `null` where nothing is known. */
export function indexKnown({ compounds, projects }: Known): References {
	return {
		compounds: compounds && new Map(compounds.map((one) => [one.id, one])),
		projects: projects && new Map(projects.map((one) => [one.id, one])),
	};
}

/** Looks a compound up by its name, in its sub-district when the row says one. `null` when none or more than one has it. */
export function makeIdOfName(compounds: readonly Compound[] | null, district: District) {
	const byName = groupBy(compounds ?? [], (one) => one.name);
	if (byName.size === 0) return () => null;
	return (name: string, subdistrictName: string | null): string | null => {
		const subdistrict = findSubdistrict(district, subdistrictName);
		const named = byName.get(name) ?? [];
		const matching = subdistrict ? named.filter((one) => one.subdistrict === subdistrict.id) : named;
		const [only] = matching;
		return matching.length === 1 && only ? only.id : null;
	};
}
