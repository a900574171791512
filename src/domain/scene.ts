import { type AreaIndex, type Extent, extentOfAreas, makeAreaIndex } from "./areas";
import { makeBreaks } from "./breaks";
import type { Columns } from "./columns";
import { extentOf } from "./extent";
import { countFacets, type FacetCounts, listFacetValues, passes } from "./facets";
import { groupBy } from "./group";
import { findIndicator } from "./indicators";
import type { Indicator, Measure } from "./indicators/indicator";
import type { Marks } from "./marks";
import { orderCompounds } from "./order";
import type { Camera, Compound, ParkingPlace, Project, Subdistrict } from "./records";
import { EMPTY_SHORTLIST, type Lister, type ShortlistAccount } from "./selection/shortlist/shortlist";
import type { Town } from "./town";
import { FACETS, type Filters, type View } from "./view";
import type { CameraWatch } from "./watch";

/** The chosen (or first) indicator over one sub-district. */
export interface AreaSum {
	/** `null` for compounds whose recorded sub-district the district does not know. */
	readonly subdistrict: Subdistrict | null;
	readonly compounds: number;
	readonly measure: Measure;
}

/** 332 = placed + not placed; shown are those that pass the filters. */
export interface Reconciliation {
	readonly expected: number;
	readonly total: number;
	readonly placed: number;
	readonly notPlaced: number;
	readonly shown: number;
	readonly shownPlaced: number;
}

/** A compound whose label point does not lie in the sub-district it names. Listed, not changed. */
export interface Disagreement {
	readonly compound: string;
	readonly recorded: string;
	readonly located: string | null;
}

/** The selected compound with all that belongs to it. */
export interface Selection {
	readonly compound: Compound;
	readonly cameras: readonly Camera[] | null;
	readonly parking: readonly ParkingPlace[] | null;
	readonly projects: readonly Project[] | null;
	readonly watch: CameraWatch | null;
	/** False when the filters hide it: it is still shown as a card, and the panel says so. */
	readonly shown: boolean;
}

/** Everything a screen shows and a report prints. The only place where anything is filtered or summed. */
export interface Scene {
	readonly town: Town;
	readonly view: View;
	/** Compounds that pass every filter, in the order of the table. */
	readonly shown: readonly Compound[];
	readonly facets: FacetCounts;
	readonly indicator: Indicator;
	/** One row a sub-district in the district's own order, under all filters but that of the sub-district; then the exceptions, if any. */
	readonly sums: readonly AreaSum[];
	/** The indicator over all shown compounds. */
	readonly total: Measure;
	/** Bounds between the shades of the choropleth, see `makeBreaks`. */
	readonly breaks: readonly number[];
	readonly reconciliation: Reconciliation;
	readonly disagreements: readonly Disagreement[];
	readonly selection: Selection | null;
	/** What the map frames first: the extent of the placed compounds, else the district's. `null` without both. */
	readonly home: Extent | null;
	/** What the choice of the next sites adds to the map; `null` outside it. */
	readonly marks: Marks | null;
	/** The indicator as columns on a map that can lean; `null`: as shades or numbers. */
	readonly columns: Columns | null;
	/** What became of every compound under the view's shortlist: `shown` are those it keeps in. `null` without a shortlist. */
	readonly shortlist: ShortlistAccount | null;
}

/** What depends on the records alone, measured once a load. */
interface Survey {
	readonly values: ReturnType<typeof listFacetValues>;
	readonly disagreements: readonly Disagreement[];
	readonly home: Extent | null;
	readonly placed: number;
}

const surveys = new WeakMap<Town, Survey>();

/**
 * The scene of some records under a view. Pure: the same records and view give the same scene. Unknown filter values are dropped.
 * `lister` judges a view's shortlist; it is handed in, because only who chooses sites has one. Throws for a shortlist without it.
 */
export function makeScene(town: Town, asked: View, lister: Lister | null = null): Scene {
	const survey = surveyOf(town);
	const view = dropUnknownValues(asked, town, survey);
	const { compounds } = town.records;
	const indicator = findIndicator(view.indicator) ?? firstIndicator();
	const asksFor = makeCandidateTest(town, view);
	const { listed, account } = readShortlist(town, view, lister);
	const candidates = compounds.filter((one) => asksFor(one) && listed(one));
	const shown = orderCompounds(
		candidates.filter((one) => passes(one, view.filters)),
		town,
		view.sort,
	);
	const sums = sumAreas(
		candidates.filter((one) => passes(one, view.filters, "subdistrict")),
		indicator,
		{ town, view },
	);
	return {
		town,
		view,
		shown,
		facets: countFacets(candidates, survey.values, view.filters),
		indicator,
		sums,
		total: indicator.measure(shown, town, view),
		breaks: makeBreaks(
			sums.map((sum) => sum.measure.value),
			view.breaks,
		),
		reconciliation: reconcile(town, survey, shown),
		disagreements: survey.disagreements,
		selection: select(town, view.sel, shown),
		home: survey.home,
		marks: null,
		columns: null,
		shortlist: account(asksFor),
	};
}

function firstIndicator(): Indicator {
	const first = findIndicator("compounds");
	if (!first) throw new Error("The indicator “compounds” is missing from the list of indicators.");
	return first;
}

function surveyOf(town: Town): Survey {
	const known = surveys.get(town);
	if (known) return known;
	const { compounds, district, ground } = town.records;
	const positions = compounds.flatMap((one) => (one.position ? [one.position] : []));
	const made: Survey = {
		values: listFacetValues(compounds, district),
		disagreements: ground ? findDisagreements(compounds, makeAreaIndex(ground.subdistricts)) : [],
		home: extentOf(positions) ?? (ground && extentOfAreas(ground.outline)),
		placed: positions.length,
	};
	surveys.set(town, made);
	return made;
}

function findDisagreements(compounds: readonly Compound[], areas: AreaIndex): Disagreement[] {
	return compounds.flatMap((one) =>
		one.position && areas.covers(one.subdistrict, one.position) === false
			? [{ compound: one.id, recorded: one.subdistrict, located: areas.find(one.position) }]
			: [],
	);
}

function dropUnknownValues(view: View, town: Town, survey: Survey): View {
	const keep = (facet: (typeof FACETS)[number]) =>
		(view.filters[facet] as readonly string[]).filter((value) => survey.values[facet].includes(value));
	const filters = Object.fromEntries(FACETS.map((facet) => [facet, keep(facet)])) as unknown as Filters;
	return {
		...view,
		filters,
		// The facets of the screen are those of the shortlist: one account holds both.
		shortlist: view.shortlist && { ...view.shortlist, filters },
		sel: view.sel !== null && town.compoundById.has(view.sel) ? view.sel : null,
		// Without compounds there is nothing to measure, and areas must not be labelled with noughts.
		indicator: town.records.compounds.length === 0 ? null : (findIndicator(view.indicator)?.id ?? null),
		parts: view.parts.filter((part) => findIndicator(part.indicator)),
	};
}

/** Whether a compound is placed or not as asked, and stands behind every opened number. */
function makeCandidateTest(town: Town, view: View): (one: Compound) => boolean {
	const inParts = makePartTest(town.records.compounds, town, view);
	return (one) => (view.placed === null || (one.position !== null) === view.placed) && inParts(one);
}

interface ListWork {
	/** Whether a compound meets what a shortlist asks beside the filters, which the facets count under. */
	listed(one: Compound): boolean;
	account(also: (one: Compound) => boolean): ShortlistAccount | null;
}

function readShortlist(town: Town, view: View, lister: Lister | null): ListWork {
	const { shortlist } = view;
	if (shortlist === null) return { listed: () => true, account: () => null };
	if (lister === null) throw new Error("A view has a shortlist, but nothing to judge it by was given.");
	const verdicts = lister.judge(town, { ...shortlist, filters: EMPTY_SHORTLIST.filters }, view);
	return {
		listed: (one) => verdicts.get(one.id) === "in",
		account: (also) => lister.account(town, shortlist, { ...view, also }),
	};
}

/** Whether a compound stands on the asked side of every opened number, each taken over all records. */
function makePartTest(compounds: readonly Compound[], town: Town, view: View): (one: Compound) => boolean {
	const sets = view.parts.flatMap(({ indicator, side }) => {
		const found = findIndicator(indicator);
		return found ? [new Set(found.measure(compounds, town, view)[side])] : [];
	});
	return (one) => sets.every((ids) => ids.has(one.id));
}

function sumAreas(
	compounds: readonly Compound[],
	indicator: Indicator,
	{ town, view }: { readonly town: Town; readonly view: View },
): AreaSum[] {
	const groups = groupBy(compounds, (one) => one.subdistrict);
	const sumOne = (subdistrict: Subdistrict | null, group: readonly Compound[]): AreaSum => ({
		subdistrict,
		compounds: group.length,
		measure: indicator.measure(group, town, view),
	});
	const known = town.records.district.subdistricts;
	const rows = known.map((sub) => sumOne(sub, groups.get(sub.id) ?? []));
	const strays = compounds.filter((one) => !known.some((sub) => sub.id === one.subdistrict));
	return strays.length > 0 ? [...rows, sumOne(null, strays)] : rows;
}

function reconcile(town: Town, survey: Survey, shown: readonly Compound[]): Reconciliation {
	const total = town.records.compounds.length;
	return {
		expected: town.records.district.expectedTotal,
		total,
		placed: survey.placed,
		notPlaced: total - survey.placed,
		shown: shown.length,
		shownPlaced: shown.filter((one) => one.position !== null).length,
	};
}

function select(town: Town, id: string | null, shown: readonly Compound[]): Selection | null {
	const compound = id === null ? undefined : town.compoundById.get(id);
	if (!compound) return null;
	const { cameras, parking, projects } = town.records;
	return {
		compound,
		cameras: cameras && (town.camerasOf.get(compound.id) ?? []),
		parking: parking && (town.parkingOf.get(compound.id) ?? []),
		projects: projects && (town.projectsOf.get(compound.id) ?? []),
		watch: town.watch.get(compound.id) ?? null,
		shown: shown.includes(compound),
	};
}
