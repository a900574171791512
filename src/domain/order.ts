import type { Compound } from "./records";
import type { Town } from "./town";
import type { SortKey, View } from "./view";
import { MANAGEMENT, RENOVATION } from "./vocabulary";

type Key = string | number | null;

/** What each column sorts by. Vocabularies sort in the order of the legend, sub-districts in the order of the district's own list. */
const SORT_VALUE: Readonly<Record<SortKey, (one: Compound, town: Town) => Key>> = {
	id: (one) => one.id,
	name: (one) => one.name,
	subdistrict: (one, town) => {
		const at = town.records.district.subdistricts.findIndex((sub) => sub.id === one.subdistrict);
		return at < 0 ? null : at;
	},
	management: (one) => (one.management === "unknown" ? null : MANAGEMENT.indexOf(one.management)),
	renovation: (one) => (one.renovation === "unknown" ? null : RENOVATION.indexOf(one.renovation)),
	builtYear: (one) => one.builtYear,
	households: (one) => one.households,
	floorAreaSqm: (one) => one.floorAreaSqm,
	parkingSpaces: (one) => one.parkingSpaces,
	cameraDistanceM: (one, town) => town.watch.get(one.id)?.nearest?.distanceM ?? null,
};

/** Chinese by pronunciation, whatever the machine's own language: two people with one link must see one order. */
const chinese = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** The compounds in the order a view asks for. Unknown values stand last in either direction; ties go by id. */
export function orderCompounds(
	compounds: readonly Compound[],
	town: Town,
	sort: View["sort"],
): readonly Compound[] {
	const keyOf = SORT_VALUE[sort.key];
	const sign = sort.descending ? -1 : 1;
	return compounds
		.map((one) => ({ one, key: keyOf(one, town) }))
		.sort((a, b) => {
			if (a.key === null || b.key === null) {
				return Number(a.key === null) - Number(b.key === null) || chinese.compare(a.one.id, b.one.id);
			}
			return sign * compareKeys(a.key, b.key) || chinese.compare(a.one.id, b.one.id);
		})
		.map(({ one }) => one);
}

function compareKeys(a: string | number, b: string | number): number {
	return typeof a === "number" && typeof b === "number" ? a - b : chinese.compare(String(a), String(b));
}
