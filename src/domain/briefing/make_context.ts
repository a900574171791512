import { listFacetValues } from "../facets";
import type { Town } from "../town";
import { FACETS, type Filters, type View } from "../view";
import type { Briefing } from "./briefing";
import type { BriefingContext, Focus, PrintedQuantity } from "./briefing_context";

interface ContextParts extends Pick<BriefingContext, "town" | "targets" | "choice"> {
	/** The scene's own, see `makeSceneView`. */
	readonly view: View;
	readonly focus: Focus | null;
	/** Its claims say what documents print of the ledger; left out: nothing is printed beside it. */
	readonly briefing?: Briefing | null;
}

/** What the numbers of a scene are computed from. A focus and filter values that do not exist are dropped, as `makeScene` drops them. */
export function makeContext({ town, view, focus, targets, choice, briefing }: ContextParts): BriefingContext {
	const asked = focus && exists(focus, town) ? focus : null;
	return {
		town,
		filters: dropUnknown(
			asked?.kind === "subdistrict" ? { ...view.filters, subdistrict: [asked.id] } : view.filters,
			town,
		),
		assumptions: { distanceM: view.distanceM, spacesPerHousehold: view.spacesPerHousehold },
		focus: asked,
		compound: asked?.kind === "compound" ? asked.id : null,
		targets,
		choice,
		printed: briefing ? listPrinted(briefing) : [],
	};
}

function exists({ kind, id }: Focus, town: Town): boolean {
	if (kind === "compound") return town.compoundById.has(id);
	return town.records.district.subdistricts.some((one) => one.id === id);
}

function dropUnknown(filters: Filters, { records }: Town): Filters {
	const known = listFacetValues(records.compounds, records.district);
	const keep = FACETS.map((facet) => {
		const chosen: readonly string[] = filters[facet];
		return [facet, chosen.filter((value) => known[facet].includes(value))];
	});
	return Object.fromEntries(keep) as unknown as Filters;
}

/** The published figures of claims on finished projects. */
function listPrinted({ scenes }: Briefing): readonly PrintedQuantity[] {
	return scenes
		.flatMap((scene) => scene.claims)
		.flatMap(({ measure, published }) => {
			if (measure.of !== "projects" || measure.quantity === null || measure.years === null) return [];
			const { quantity, years, status } = measure;
			const isOfFinished = status.every((one) => one === "done");
			return published && isOfFinished ? [{ quantity, years, asPrinted: published.asPrinted }] : [];
		});
}
