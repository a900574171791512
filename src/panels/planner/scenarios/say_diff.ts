import { findCriterion } from "../../../domain/selection/criteria";
import type { Anchors, CriterionId } from "../../../domain/selection/criteria/criterion";
import type { GateId } from "../../../domain/selection/gates/gate";
import type { DataStamp, GateSettings, Judge } from "../../../domain/selection/scenarios/scenario";
import type { DiffItem } from "../../../domain/selection/scenarios/scenario_diff";
import type { DrawnArea, Range } from "../../../domain/selection/shortlist/shortlist";
import type { Town } from "../../../domain/town";
import type { FacetId } from "../../../domain/view";
import { formatNumber } from "../../../text/format";
import { nameFacet, nameFacetValue } from "../../../text/labels";
import { formatRaw } from "../../../text/planner/format_raw";
import type { PlannerSpeech, PlannerTable, PlannerText } from "../../../text/planner/planner_text";

/** What a difference is said with. */
export interface DiffSpeech {
	readonly speech: PlannerSpeech;
	readonly town: Town;
}

const JOINED = "、";
const NOTHING = "—";

/** The decision a difference is about, in words. */
export function sayItem({ part, of, before, after }: DiffItem, { speech }: DiffSpeech): string {
	const { text } = speech;
	const kind = text(`scenarios.part.${part}`);
	if (part === "weight" || part === "anchors" || part === "unknown" || part === "locked" || part === "range")
		return `${kind} · ${text(`criteria.name.${of as CriterionId}`)}`;
	if (part === "gate") return `${kind} · ${text(`gates.name.${of as GateId}`)}`;
	if (part === "filter") return `${kind} · ${nameFacet(of as FacetId, text)}`;
	if (part === "robustness" || part === "portfolio" || part === "coverage")
		return `${kind} · ${text(`scenarios.setting.${of}` as keyof PlannerTable)}`;
	if (part === "judge") return `${kind} · ${((after ?? before) as Judge).name}`;
	return kind;
}

/** One side of a difference in words; “—” where that scenario has none. */
export function sayValue(item: DiffItem, side: "before" | "after", say: DiffSpeech): string {
	const value = item[side];
	if (value === null && item.of !== "atMostPerSubdistrict") return NOTHING;
	const words = SAY[item.part](value, item.of, say);
	return words === "" ? NOTHING : words;
}

type Say = (value: unknown, of: string, say: DiffSpeech) => string;

const SAY: Readonly<Record<DiffItem["part"], Say>> = {
	weight: (value) => `${formatNumber((value as number) * 100, 1)}\u2009%`,
	anchors: (value, of, { speech: { text } }) => {
		const { standard, worst } = value as Anchors;
		const write = (raw: number) => formatRaw(raw, findCriterion(of as CriterionId), text);
		return text("scenarios.word.anchors", { standard: write(standard), worst: write(worst) });
	},
	unknown: (value) => (value as readonly number[]).map((one) => formatNumber(one, 2)).join("–"),
	locked: (value, _of, { speech: { text } }) => text(value ? "scenarios.word.yes" : "scenarios.word.no"),
	gate: sayGate,
	filter: (value, of, { speech }) => {
		const chosen = value as readonly string[];
		if (chosen.length === 0) return speech.text("scenarios.word.all");
		return chosen.map((one) => nameFacetValue(of as FacetId, one, speech)).join(JOINED);
	},
	range: sayRange,
	area: sayArea,
	search: (value) => value as string,
	method: sayWord,
	spaces: (value) => formatNumber(value as number, 1),
	compared: (value, _of, { speech: { text } }) =>
		(value as readonly CriterionId[]).map((id) => text(`criteria.name.${id}`)).join(JOINED),
	judge: (value, _of, { speech: { text } }) => {
		const { name, judgements } = value as Judge;
		return text("scenarios.word.judgements", { name, n: judgements.length });
	},
	robustness: saySetting,
	portfolio: saySetting,
	coverage: saySetting,
	name: (value) => value as string,
	author: (value) => value as string,
	notes: (value, _of, { speech: { text } }) =>
		value === "" ? "" : text("scenarios.word.characters", { n: formatNumber((value as string).length) }),
	data: (value, _of, { speech: { text } }) => {
		const { dataDate, fingerprint, compounds } = value as DataStamp;
		return text("scenarios.word.stamp", { date: dataDate, n: formatNumber(compounds), fingerprint });
	},
};

function sayWord(value: unknown, _of: string, { speech: { text } }: DiffSpeech): string {
	return text(`scenarios.word.${value}` as keyof PlannerTable);
}

function sayGate(value: unknown, of: string, { speech: { text } }: DiffSpeech): string {
	const settings = value as GateSettings[GateId];
	const details = sayGateDetails({ [of]: value } as Partial<GateSettings>, text);
	return [text(settings.on ? "scenarios.word.on" : "scenarios.word.off"), ...details].join(" · ");
}

function sayGateDetails({ consent, structure, recent, funding }: Partial<GateSettings>, text: PlannerText) {
	return [
		...(consent ? [text(`scenarios.word.${consent.matter}`)] : []),
		...(structure ? [structure.refused.join(JOINED) || text("scenarios.word.none")] : []),
		...(recent ? [text("scenarios.word.years", { n: recent.years })] : []),
		...(funding ? [text("scenarios.word.latest", { year: funding.latestBuiltYear })] : []),
	];
}

function sayRange(value: unknown, _of: string, { speech: { text } }: DiffSpeech): string {
	const { criterion, from, to, keepUnknown } = value as Range;
	const write = (raw: number) => formatRaw(raw, findCriterion(criterion), text);
	return [
		...(from === null ? [] : [`≥ ${write(from)}`]),
		...(to === null ? [] : [`≤ ${write(to)}`]),
		...(keepUnknown ? [text("scenarios.word.withUnknown")] : []),
	].join(" · ");
}

function sayArea(value: unknown, _of: string, { speech: { text }, town }: DiffSpeech): string {
	const { use, shape } = value as DrawnArea;
	return text(`scenarios.word.${use}`, { shape: sayShape() });

	function sayShape(): string {
		if (shape.kind !== "circle") return text(`scenarios.word.${shape.kind}`);
		const m = formatNumber(shape.radiusM);
		if (shape.around === null) return text("scenarios.word.circle", { m });
		return text("scenarios.word.around-one", { m, name: nameCompound(shape.around, town) });
	}
}

/** The name of a compound; its bare id when it is no longer there. */
export function nameCompound(id: string, town: Town): string {
	return town.compoundById.get(id)?.name ?? id;
}

function saySetting(value: unknown, of: string, say: DiffSpeech): string {
	if (of === "atMostPerSubdistrict" && value === null) return say.speech.text("scenarios.word.noLimit");
	if (typeof value === "number") return formatNumber(value, Number.isInteger(value) ? 0 : 2);
	if (typeof value === "string") return sayWord(value, of, say);
	const names = (one: unknown) =>
		(Array.isArray(one) ? one : [one]).map((id) => nameCompound(String(id), say.town));
	const all = (value as readonly unknown[]).map((one) => names(one).join("／"));
	return all.length === 0 ? say.speech.text("scenarios.word.none") : all.join(JOINED);
}
