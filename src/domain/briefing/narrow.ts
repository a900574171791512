import { passes } from "../facets";
import type { Compound } from "../records";
import type { Filters } from "../view";
import type { BriefingContext } from "./briefing_context";

/** The compounds a number is about: those the scene's filters let through, the claim's own too, and of a question about a single one only that. */
export function listCompounds(context: BriefingContext, own: Filters | null = null): readonly Compound[] {
	const { town, filters, compound } = context;
	return town.records.compounds.filter(
		(one) =>
			(compound === null || one.id === compound) &&
			passes(one, filters) &&
			(own === null || passes(one, own)),
	);
}

/** Whether a project, a camera or a parking place belongs to the compounds a number is about. Where nothing narrows them, all do, also those of no compound. */
export function makeOwnerTest(
	context: BriefingContext,
): (row: { readonly compound: string | null }) => boolean {
	const isNarrow = context.compound !== null || Object.values(context.filters).some((one) => one.length > 0);
	if (!isNarrow) return () => true;
	const ids = new Set(listCompounds(context).map((one) => one.id));
	return ({ compound }) => compound !== null && ids.has(compound);
}

/**
 * Whether a compound lies in the part a question is about. Commitments and plans have members of their own: what a scene shows of the records does not narrow
 * them. One that is no longer recorded lies in no part.
 */
export function makePartTest({ town, focus }: BriefingContext): (id: string) => boolean {
	if (focus === null) return () => true;
	if (focus.kind === "compound") return (id) => id === focus.id;
	return (id) => town.compoundById.get(id)?.subdistrict === focus.id;
}
