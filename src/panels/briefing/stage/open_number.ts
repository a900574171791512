import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatClaim } from "../../../text/briefing/format_claim";
import { pick } from "../../../text/text";
import type { OpenedNumber } from "../briefing_props";
import type { FigureParts } from "./Figure";

/** A claim as the number somebody opens. */
export function openClaim(measured: MeasuredClaim, speech: BriefingSpeech): OpenedNumber {
	const { claim, value, unit, opened, published } = measured;
	return {
		claim: claim.id,
		title: pick(claim.label, speech.lang),
		figure: value === null ? null : joinFigure(formatClaim(value, unit, speech)),
		opened,
		unit,
		published,
	};
}

/** Figure and unit in one line. */
export function joinFigure({ figure, unit }: FigureParts): string {
	return unit === "" ? figure : `${figure}\u2009${unit}`;
}
