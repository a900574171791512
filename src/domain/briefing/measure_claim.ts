import type { Claim } from "./briefing";
import type { BriefingContext } from "./briefing_context";
import type { MeasuredClaim } from "./claim_value";
import { isDifferent } from "./compare_published";
import { measureFigure } from "./measures";

/** The number of a claim, computed from the records, with what stands behind it and what a document says. A document says nothing of a part somebody asked about. */
export function measureClaim(claim: Claim, context: BriefingContext): MeasuredClaim {
	const figure = measureFigure(claim.measure, context);
	const published = context.focus === null ? claim.published : null;
	return {
		claim,
		...figure,
		published: published && { ...published, differs: isDifferent(figure.value, published) },
	};
}
