import { passes } from "../../facets";
import type { Compound } from "../../records";
import type { Readings } from "../../search/readings";
import { searchCompounds } from "../../search/search_compounds";
import type { Town } from "../../town";
import { FACETS, type Filters } from "../../view";
import { findCriterion } from "../criteria";
import type { CriterionId, ReadContext } from "../criteria/criterion";
import { judgeAreas } from "./drawn_area";
import { type Distribution, distribute, judgeRange } from "./range";
import type {
	Condition,
	Lister,
	Shortlist,
	ShortlistAccount,
	ShortlistParts,
	ShortlistVerdict,
} from "./shortlist";

/** What raw values and searches rest on beside the records. */
export interface JudgeContext {
	/** Parking spaces wanted a household. */
	readonly spacesPerHousehold: number;
	/** `null`: not there yet; what is searched is then found as it is written. */
	readonly readings: Readings | null;
}

/** Judges shortlists with the readings at hand; `null`: names are searched as they are written. */
export function makeLister(readings: Readings | null): Lister {
	return {
		judge: (town, shortlist, { spacesPerHousehold }) =>
			judgeShortlist(town, shortlist, { spacesPerHousehold, readings }),
		account: (town, shortlist, { spacesPerHousehold, also }) =>
			accountShortlist(town, shortlist, { spacesPerHousehold, readings, also }),
	};
}

type Judge = (one: Compound) => ShortlistVerdict;

interface Test {
	readonly condition: Condition;
	readonly judge: Judge;
}

/**
 * What a shortlist says of every compound. `out` as soon as any condition rules it out; `unknown` when none does, but one cannot be
 * decided; else `in`. Filters know `unknown` as a value of its own and always decide.
 */
export function judgeShortlist(
	town: Town,
	shortlist: Shortlist,
	context: JudgeContext,
): ReadonlyMap<string, ShortlistVerdict> {
	const tests = listTests(town, shortlist, context);
	return new Map(town.records.compounds.map((one) => [one.id, judgeAll(tests, one)]));
}

/** The account of a shortlist. `also`: what else a compound must be, or it is out. */
export function accountShortlist(
	town: Town,
	shortlist: Shortlist,
	context: JudgeContext & { readonly also?: (one: Compound) => boolean },
): ShortlistAccount {
	const { compounds } = town.records;
	const { also = () => true } = context;
	const tests = listTests(town, shortlist, context);
	return {
		total: compounds.length,
		...divide(compounds, (one) => (also(one) ? judgeAll(tests, one) : "out")),
		byCondition: tests.map(({ condition, judge }) => ({ condition, ...divide(compounds, judge) })),
	};
}

/** How the raw values under a criterion lie among the compounds that meet every other condition: what a range can still choose from. */
export function surveyRange(
	town: Town,
	{ shortlist, criterion }: { readonly shortlist: Shortlist; readonly criterion: CriterionId },
	context: JudgeContext,
): Distribution {
	const others = shortlist.ranges.filter((one) => one.criterion !== criterion);
	const verdicts = judgeShortlist(town, { ...shortlist, ranges: others }, context);
	const left = town.records.compounds.filter((one) => verdicts.get(one.id) === "in");
	const { digits, unit } = findCriterion(criterion);
	// Shares are printed in percent, and so are their digits.
	const leastStep = 10 ** -digits / (unit === "share" ? 100 : 1);
	return distribute(left, makeReader(town, criterion, context), leastStep);
}

/** Reads the raw values of a criterion. */
function makeReader(town: Town, id: CriterionId, { spacesPerHousehold }: JudgeContext) {
	const criterion = findCriterion(id);
	const year = Number(town.records.district.dataDate.slice(0, 4));
	const context: ReadContext = { town, spacesPerHousehold, year };
	return (one: Compound) => criterion.read(one, context);
}

function judgeAll(tests: readonly Test[], one: Compound): ShortlistVerdict {
	let verdict: ShortlistVerdict = "in";
	for (const { judge } of tests) {
		const said = judge(one);
		if (said === "out") return "out";
		if (said === "unknown") verdict = "unknown";
	}
	return verdict;
}

function divide(compounds: readonly Compound[], judge: Judge): ShortlistParts {
	const parts = { in: [] as string[], out: [] as string[], unknown: [] as string[] };
	for (const one of compounds) parts[judge(one)].push(one.id);
	return parts;
}

/** Only the conditions that ask something. */
function listTests(
	town: Town,
	{ filters, ranges, areas, search }: Shortlist,
	context: JudgeContext,
): readonly Test[] {
	const tests: Test[] = [];
	if (FACETS.some((facet) => filters[facet].length > 0))
		tests.push({ condition: { kind: "filters" }, judge: judgeFilters(filters) });
	for (const range of ranges) {
		if (range.from === null && range.to === null) continue;
		const read = makeReader(town, range.criterion, context);
		const condition = { kind: "range", criterion: range.criterion } as const;
		tests.push({ condition, judge: (one) => judgeRange(range, read(one)) });
	}
	if (areas.length > 0) tests.push({ condition: { kind: "areas" }, judge: (one) => judgeAreas(areas, one) });
	if (search.trim() !== "") {
		const found = new Set(
			searchCompounds(town, context.readings)
				.find(search)
				.map(({ id }) => id),
		);
		tests.push({ condition: { kind: "search" }, judge: (one) => (found.has(one.id) ? "in" : "out") });
	}
	return tests;
}

function judgeFilters(filters: Filters): Judge {
	return (one) => (passes(one, filters) ? "in" : "out");
}
