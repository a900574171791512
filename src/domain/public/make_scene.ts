import { extentOf } from "../extent";
import type { PublicCompound, PublicProject, PublicRecords } from "../public_records";
import { countPublicFacets, listPublicValues, passesPublic, tidyPublicView } from "./facets";
import type { PublicScene, PublicSelection } from "./scene";
import { findSimilar } from "./similar";
import type { PublicView } from "./view";

/**
 * Everything the public page shows, from the records, the reader's choices and, while somebody searches, the ids found in the
 * search's order (`null`: nobody searches). Without a search the order is the district's own of its sub-districts, then by name.
 * What a view names and the records do not know is left out of the scene's own view. Pure; unknown values are values like any other.
 */
export function makePublicScene(
	records: PublicRecords,
	view: PublicView,
	found: readonly string[] | null,
): PublicScene {
	const tidy = tidyPublicView(view, records);
	const { ordered, byId, home } = prepare(records);
	const asked = found === null ? ordered : pick(byId, found);
	const shown = asked.filter((one) => passesPublic(one, tidy.filters));
	const selected = tidy.sel === null ? undefined : byId.get(tidy.sel);
	return {
		records,
		view: tidy,
		shown,
		shownPlaced: shown.filter(({ position }) => position !== null).length,
		total: records.compounds.length,
		counts: countPublicFacets(asked, listPublicValues(records), tidy.filters),
		selection: selected ? openCard(selected, records, shown) : null,
		home,
	};
}

interface Prepared {
	readonly ordered: readonly PublicCompound[];
	readonly byId: ReadonlyMap<string, PublicCompound>;
	readonly home: PublicScene["home"];
}

const prepared = new WeakMap<PublicRecords, Prepared>();

/** What stays the same whatever a reader chooses. */
function prepare(records: PublicRecords): Prepared {
	const { compounds } = records;
	const made = prepared.get(records) ?? {
		ordered: orderPublicCompounds(records),
		byId: new Map(compounds.map((one) => [one.id, one])),
		home: extentOf(compounds.flatMap(({ position }) => (position ? [position] : []))),
	};
	prepared.set(records, made);
	return made;
}

/** Chinese by pronunciation, house numbers as numbers, whatever the machine's own language: the page in the HTML and the page in the browser have one order. */
const chinese = new Intl.Collator("zh-Hans-CN", { numeric: true });

/** The compounds in the order of the public list: sub-districts in the district's order (those it does not list last), then by name, then by id. */
function orderPublicCompounds(records: PublicRecords): readonly PublicCompound[] {
	const places = new Map(listPublicValues(records).subdistrict.map((id, at) => [id, at]));
	const placeOf = (one: PublicCompound) => places.get(one.subdistrict) ?? places.size;
	return [...records.compounds].sort(
		(a, b) =>
			placeOf(a) - placeOf(b) ||
			chinese.compare(a.name, b.name) ||
			compareText(a.name, b.name) ||
			compareText(a.id, b.id),
	);
}

function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

/** The compounds of some ids in their order, each once; ids nobody knows are left out. */
function pick(byId: ReadonlyMap<string, PublicCompound>, ids: readonly string[]): readonly PublicCompound[] {
	return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function openCard(
	compound: PublicCompound,
	records: PublicRecords,
	shown: readonly PublicCompound[],
): PublicSelection {
	return {
		compound,
		projects: listProjects(compound.id, records.projects),
		similar: findSimilar(compound, records.compounds),
		shown: shown.includes(compound),
	};
}

/** The projects of a compound, the latest first, those of an unknown year last, else in the ledger's order; `null`: the ledger is not published. */
function listProjects(
	id: string,
	projects: readonly PublicProject[] | null,
): readonly PublicProject[] | null {
	if (projects === null) return null;
	const yearOf = ({ finishedYear, year }: PublicProject) => finishedYear ?? year ?? -Infinity;
	return projects
		.filter(({ compound }) => compound === id)
		.sort((a, b) => {
			const [yearA, yearB] = [yearOf(a), yearOf(b)];
			return yearA === yearB ? 0 : yearB - yearA;
		});
}
