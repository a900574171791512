import type { ClaimMeasure, SitesFigure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import type { ClaimUnit } from "../claim_value";
import { type ChosenSite, listSites } from "../list_sites";
import { openDerived, rowOfCompound } from "../open_rows";
import { countFigure, type Figure, missingFigure, sumFigure } from "./figure";

const UNITS: Readonly<Record<SitesFigure, ClaimUnit>> = {
	chosen: "compounds",
	households: "households",
	cost: "wan",
	subdistricts: "subdistricts",
};

/** A figure of the chosen next sites in the part spoken of. `null` while nothing was chosen. */
export function measureSites(
	{ figure }: Extract<ClaimMeasure, { readonly of: "sites" }>,
	context: BriefingContext,
): Figure {
	const sites = listSites(context);
	return sites === null ? missingFigure(UNITS[figure]) : FIGURES[figure](sites, context);
}

type Measure = (sites: readonly ChosenSite[], context: BriefingContext) => Figure;

const FIGURES: Readonly<Record<SitesFigure, Measure>> = {
	chosen: (sites, { town }) =>
		countFigure(
			sites.map(({ id }) => rowOfCompound(id, town)),
			UNITS.chosen,
		),
	households: (sites, { town }) =>
		sumFigure(
			sites.map(({ id }) => rowOfCompound(id, town, town.compoundById.get(id)?.households ?? null)),
			UNITS.households,
		),
	cost: (sites, { town }) =>
		sumFigure(
			sites.map(({ id, costWan }) => rowOfCompound(id, town, costWan)),
			UNITS.cost,
		),
	subdistricts: (sites, { town }) => ({
		value: new Set(sites.map(({ id }) => town.compoundById.get(id)?.subdistrict)).size,
		unit: UNITS.subdistricts,
		opened: openDerived(sites.map(({ id }) => rowOfCompound(id, town))),
	}),
};
