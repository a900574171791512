import { groupBy } from "./group";
import { households } from "./indicators/households";
import type { Measure } from "./indicators/indicator";
import { unmanagedShare } from "./indicators/unmanaged_share";
import type { Compound, Subdistrict } from "./records";
import type { Scene } from "./scene";
import { MANAGEMENT, type Management, RENOVATION, type Renovation } from "./vocabulary";

/** How many of some compounds have each value of a vocabulary. The counts add up to all of them, `unknown` included. */
type Counts<T extends string> = Readonly<Record<T, number>>;

/** What the shown compounds of one sub-district, or of all, come to. */
export interface Tabulated {
	readonly compounds: number;
	readonly management: Counts<Management>;
	readonly renovation: Counts<Renovation>;
	readonly unmanagedShare: Measure;
	readonly households: Measure;
}

/** One row of the table by sub-district. */
export interface AreaRow extends Tabulated {
	/** `null` for compounds whose recorded sub-district the district does not know. */
	readonly subdistrict: Subdistrict | null;
}

/**
 * The shown compounds by their recorded sub-district, in the district's own order, and all of them together. Under a filter by
 * sub-district only the chosen ones have a row; otherwise each has one, those without a compound too.
 */
export function tabulateAreas(scene: Scene): {
	readonly rows: readonly AreaRow[];
	readonly total: Tabulated;
} {
	const { shown, town, view } = scene;
	const chosen = view.filters.subdistrict;
	const known = town.records.district.subdistricts;
	const groups = groupBy(shown, (one) => one.subdistrict);
	const tabulateOne = (one: Subdistrict | null, group: readonly Compound[]): AreaRow => ({
		subdistrict: one,
		...tabulate(group),
	});
	const rows = known
		.filter(({ id }) => chosen.length === 0 || chosen.includes(id))
		.map((one) => tabulateOne(one, groups.get(one.id) ?? []));
	const strays = shown.filter((one) => !known.some(({ id }) => id === one.subdistrict));
	return {
		rows: strays.length > 0 ? [...rows, tabulateOne(null, strays)] : rows,
		total: tabulate(shown),
	};
}

function tabulate(group: readonly Compound[]): Tabulated {
	return {
		compounds: group.length,
		management: countBy(group, MANAGEMENT, (one) => one.management),
		renovation: countBy(group, RENOVATION, (one) => one.renovation),
		unmanagedShare: unmanagedShare.measure(group),
		households: households.measure(group),
	};
}

/** The shown compounds by management and, within it, by renovation, in the order of the vocabularies. */
export function tabulateKinds({ shown }: Scene): readonly {
	readonly management: Management;
	readonly compounds: number;
	readonly renovation: Counts<Renovation>;
}[] {
	return MANAGEMENT.map((management) => {
		const group = shown.filter((one) => one.management === management);
		const renovation = countBy(group, RENOVATION, (one) => one.renovation);
		return { management, compounds: group.length, renovation };
	});
}

function countBy<T extends string>(
	group: readonly Compound[],
	values: readonly T[],
	kindOf: (one: Compound) => T,
): Counts<T> {
	const counts = values.map((value) => [value, group.filter((one) => kindOf(one) === value).length]);
	return Object.fromEntries(counts) as Counts<T>;
}
