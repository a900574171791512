import { findCriterion } from "../../../domain/selection/criteria";
import type { CriterionId } from "../../../domain/selection/criteria/criterion";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import type { ReportSpeech } from "../../../text/planner/report_text";
import type { ReportFacts } from "./report_facts";

/** Digits of scores and needs, 0–1. */
const SCORE_DIGITS = 3;

/** A score or a need, 0–1; unknown is “—”. */
export function sayScore(score: number | null): string {
	return formatNumber(score, SCORE_DIGITS);
}

/** A share in percent, its unit with it; unknown is “—”. */
export function sayShare(share: number | null, digits = 1): string {
	return share === null ? "—" : `${formatNumber(share * 100, digits)}\u202F%`;
}

/** Money in units of 10 000 yuan, without the unit; unknown is “—”. */
export function sayWan(wan: number | null): string {
	return formatNumber(wan, wan !== null && Number.isInteger(wan) ? 0 : 1);
}

/** A raw value of a criterion with its unit; yes and no in words; unknown is “—”. */
export function sayRaw(id: CriterionId, raw: number | null, { text }: ReportSpeech): string {
	const { unit, digits } = findCriterion(id);
	if (raw === null) return "—";
	if (unit === "yesNo") return text(raw > 0 ? "criteria.yes" : "criteria.no");
	const figure =
		unit === "share" ? formatNumber(raw * 100, Math.max(0, digits - 2)) : formatNumber(raw, digits);
	const word = text(`criteria.unit.${unit}`);
	return word === "" ? figure : `${figure}\u2009${word}`;
}

/** The name of a compound; its bare id when the records have it no more. */
export function nameCompound({ plan }: Pick<ReportFacts, "plan">, id: string): string {
	return plan.town.compoundById.get(id)?.name ?? id;
}

/** Names of compounds one after the other; “—” for none. */
export function listNames(facts: Pick<ReportFacts, "plan" | "speech">, ids: readonly string[]): string {
	return ids.map((id) => nameCompound(facts, id)).join(facts.speech.text("print.and")) || "—";
}

/** The recorded sub-district of a compound; “—” for an id the records do not have. */
export function sayPlace({ plan, speech }: Pick<ReportFacts, "plan" | "speech">, id: string): string {
	const one = plan.town.compoundById.get(id);
	return one ? nameSubdistrict(one.subdistrict, speech) : "—";
}
