import { orderCompounds } from "../../order";
import type { Compound } from "../../records";
import type { Town } from "../../town";
import { findCriterion } from "../criteria";
import type { Anchors, CriterionId, ReadContext } from "../criteria/criterion";
import { checkGates } from "../gates";
import type { GateVerdict } from "../gates/gate";
import type { CriterionChoice, GateSettings, Scenario } from "../scenarios/scenario";
import { makeContext, measureNeed, placeOfCriterion, readRaws } from "./read_need";

/** One compound under one criterion. */
export interface Reading {
	readonly criterion: CriterionId;
	/** Share of the whole weight, 0–1. */
	readonly weight: number;
	/** In the criterion's unit; `null`: not recorded. */
	readonly raw: number | null;
	/** Where need begins and where it is complete, as the scenario has them. */
	readonly anchors: Anchors;
	/** Need, 0–1; of an unrecorded value the middle of what it may be. */
	readonly need: number;
	/** Least and greatest need it may have; equal when the value is recorded. */
	readonly range: readonly [low: number, high: number];
	/** weight × need: its part of the score. The parts of a compound sum to its score within 1e-9. */
	readonly part: number;
	/** Day of the survey or the file the value comes from; `null`: not recorded. */
	readonly date: string | null;
}

/** What a scenario says of one compound. */
export interface Appraisal {
	readonly compound: Compound;
	/** One a criterion, in the order of the scenario. */
	readonly readings: readonly Reading[];
	/** Weighted sum of needs, 0–1; `null` when nothing has weight. */
	readonly score: number | null;
	/** The score were every unrecorded value at its least and at its greatest. */
	readonly interval: readonly [low: number, high: number];
	/** Relative closeness to the worst acceptable (TOPSIS with fixed ideals), 0–1. */
	readonly closeness: number | null;
	/** Share of the weight that rests on recorded values, 0–1. */
	readonly confidence: number;
	/** One a gate that is switched on. */
	readonly gates: readonly GateVerdict[];
	/** True when every gate that is switched on was passed: only then it can be selected. */
	readonly open: boolean;
	/** 1 is the most needy by the scenario's method; those of equal score share the better rank. `null` without a score. */
	readonly rank: number | null;
	/** Rank by the other of the two methods. */
	readonly otherRank: number | null;
}

/** The ranking of a shortlist under a scenario. */
export interface Plan {
	readonly town: Town;
	readonly scenario: Scenario;
	/** Those of the criteria that have weight, with weights that sum to 1. */
	readonly counted: readonly CriterionChoice[];
	/** Most needy first; equal ones by id. */
	readonly appraisals: readonly Appraisal[];
	readonly byId: ReadonlyMap<string, Appraisal>;
}

/** An appraisal while it is being made; ranks come last, and copying hundreds of objects to add them would cost more than the sums. */
type Draft = { -readonly [Key in keyof Appraisal]: Appraisal[Key] };

/**
 * A shortlist appraised and ranked by the scenario's method, with the rank by the other one beside it. Ranks run over the shortlist alone, those a gate
 * keeps out among them. Pure: the same town, scenario and shortlist give the same plan. Throws for a weight that is no number or below 0.
 */
export function makePlan(town: Town, scenario: Scenario, shortlisted: readonly Compound[]): Plan {
	const context = makeContext(town, scenario);
	const choices = shareWeights(scenario.criteria);
	const setup = prepare(choices, scenario, context);
	const drafts = orderById(town, shortlisted).map((one) => appraiseBy(one, setup));
	const bySum = rank(drafts.map(({ score }) => score));
	const byCloseness = rank(drafts.map(({ closeness }) => closeness));
	const [mine, other] = scenario.method === "sum" ? [bySum, byCloseness] : [byCloseness, bySum];
	drafts.forEach((draft, at) => {
		draft.rank = mine.ranks[at] ?? null;
		draft.otherRank = other.ranks[at] ?? null;
	});
	const appraisals = mine.order.flatMap((at): Appraisal | [] => drafts[at] ?? []);
	return {
		town,
		scenario,
		counted: choices.filter(({ weight }) => weight > 0),
		appraisals,
		byId: new Map(appraisals.map((one) => [one.compound.id, one])),
	};
}

/** One compound under a scenario, alone: without ranks. `context`: see `makeContext`. Throws like `makePlan`. */
export function appraise(one: Compound, scenario: Scenario, context: ReadContext): Appraisal {
	const setup = prepare(shareWeights(scenario.criteria), scenario, context);
	return appraiseBy(one, setup);
}

/** The choices with weights that sum to 1; all 0 where none has weight. Throws for a weight that is no number or below 0. */
function shareWeights(choices: readonly CriterionChoice[]): readonly CriterionChoice[] {
	let sum = 0;
	for (const { id, weight } of choices) {
		if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
			throw new Error(`The weight of ${id} must be a number of 0 or more, not ${weight}.`);
		sum += weight;
	}
	return sum === 0 ? choices : choices.map((choice) => ({ ...choice, weight: choice.weight / sum }));
}

/** A choice with all that is the same for every compound. */
interface Yardstick extends CriterionChoice {
	readonly place: number;
	readonly surveyed: boolean;
	readonly fileDate: string | null;
}

interface Setup {
	readonly yardsticks: readonly Yardstick[];
	readonly scenario: Scenario;
	readonly context: ReadContext;
}

function prepare(choices: readonly CriterionChoice[], scenario: Scenario, context: ReadContext): Setup {
	const { files } = context.town.records.district;
	const yardsticks = choices.map((choice): Yardstick => {
		const { file } = findCriterion(choice.id);
		return {
			...choice,
			place: placeOfCriterion(choice.id),
			surveyed: file === "compounds",
			fileDate: files[file]?.date ?? null,
		};
	});
	return { yardsticks, scenario, context };
}

function appraiseBy(one: Compound, { yardsticks, scenario, context }: Setup): Draft {
	const raws = readRaws(one, context);
	const readings = yardsticks.map((by) => readOne(one, raws[by.place] ?? null, by));
	let [weight, score, low, high, confidence] = [0, 0, 0, 0, 0];
	for (const reading of readings) {
		weight += reading.weight;
		score += reading.part;
		low += reading.weight * reading.range[0];
		high += reading.weight * reading.range[1];
		if (reading.raw !== null) confidence += reading.weight;
	}
	const gates = judge(one, scenario.gates, context.year);
	return {
		compound: one,
		readings,
		score: weight > 0 ? score : null,
		interval: [low, high],
		closeness: measureCloseness(readings),
		confidence,
		gates,
		open: gates.every(({ state }) => state === "passed"),
		rank: null,
		otherRank: null,
	};
}

function readOne(one: Compound, raw: number | null, by: Yardstick): Reading {
	const { id: criterion, weight, anchors, unknown } = by;
	if (raw === null) {
		const need = (unknown[0] + unknown[1]) / 2;
		return { criterion, weight, raw, anchors, need, range: unknown, part: weight * need, date: null };
	}
	const need = measureNeed(raw, anchors);
	const date = (by.surveyed ? one.surveyedOn : null) ?? by.fileDate;
	return { criterion, weight, raw, anchors, need, range: [need, need], part: weight * need, date };
}

type Verdicts = readonly GateVerdict[];
const judged = new WeakMap<GateSettings, { year: number; verdicts: WeakMap<Compound, Verdicts> }>();

/** The verdicts on a compound, kept while the settings stay: a slider of a weight moves no gate. */
function judge(one: Compound, settings: GateSettings, year: number): Verdicts {
	let shelf = judged.get(settings);
	if (shelf?.year !== year) {
		shelf = { year, verdicts: new WeakMap() };
		judged.set(settings, shelf);
	}
	const known = shelf.verdicts.get(one);
	if (known) return known;
	const verdicts = checkGates(one, settings, year);
	shelf.verdicts.set(one, verdicts);
	return verdicts;
}

/**
 * Relative closeness of TOPSIS with fixed ideals, d⁻ ÷ (d⁺ + d⁻): d⁻ is the weighted distance from no need in anything, d⁺ that from complete need in
 * everything. The same as `topsis` with the needs as rows and the ideals 1 and 0, without its tables. `null` when nothing has weight.
 */
function measureCloseness(readings: readonly Reading[]): number | null {
	let [toWorst, toStandard] = [0, 0];
	for (const { weight, need } of readings) {
		toWorst += (weight * (1 - need)) ** 2;
		toStandard += (weight * need) ** 2;
	}
	const [plus, minus] = [Math.sqrt(toWorst), Math.sqrt(toStandard)];
	return plus + minus === 0 ? null : minus / (plus + minus);
}

/** Scores that differ by less are equal: sums of the same parts in another order differ in their last binary digits. */
const RESOLUTION = 1e12;

interface Ranking {
	/** 1 for the greatest score; equal ones share the better rank, those without a score have none. In the order of the scores given. */
	readonly ranks: readonly (number | null)[];
	/** Places of the scores given, greatest first, equal ones as they were given, those without a score last. */
	readonly order: readonly number[];
}

function rank(scores: readonly (number | null)[]): Ranking {
	const keys = scores.map((score) => (score === null ? -1 : Math.round(score * RESOLUTION)));
	const order = keys.map((_, at) => at).sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b);
	const ranks: (number | null)[] = keys.map(() => null);
	let [place, last] = [0, -1];
	order.forEach((at, n) => {
		const key = keys[at] ?? -1;
		if (key < 0) return;
		if (key !== last) [place, last] = [n + 1, key];
		ranks[at] = place;
	});
	return { ranks, order };
}

const orders = new WeakMap<Town, ReadonlyMap<string, number>>();

/** The compounds by id. Comparing ids as people do at every step of a slider would be the slowest part of it, so that is done once a load. */
function orderById(town: Town, compounds: readonly Compound[]): readonly Compound[] {
	let places = orders.get(town);
	if (!places) {
		const all = orderCompounds(town.records.compounds, town, { key: "id", descending: false });
		places = new Map(all.map((one, at) => [one.id, at]));
		orders.set(town, places);
	}
	const placed = compounds.map((one) => ({ one, place: places.get(one.id) ?? places.size }));
	return placed.sort((a, b) => a.place - b.place).map(({ one }) => one);
}
