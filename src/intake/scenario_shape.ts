import * as v from "valibot";
import type { Position } from "../domain/datum";
import { CRITERION_IDS } from "../domain/selection/criteria/criterion";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import { MANAGEMENT, RENOVATION } from "../domain/vocabulary";

/*
 * What a scenario has to look like to be let in, from whatever file, link or browser. The bounds keep nonsense and floods out; they are
 * wider than those of the panels, because what a panel allowed must never be refused when it is opened again.
 */

/** Goes up with every change of a scenario's shape. */
export const SCENARIO_VERSION = 1;
const SHORT = 1_000;
const LONG = 100_000;
const MANY = 5_000;

/** Reasons of our own, beside those of a wrong type or range. */
const word = v.pipe(v.string(), v.maxLength(SHORT));
const id = v.pipe(word, v.nonEmpty());
const flag = v.boolean();
const number = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const whole = (low: number, high: number) => v.pipe(number(low, high), v.integer());
// Counted before it is read: of a flood one reason is enough.
const list = <T extends v.GenericSchema>(item: T) =>
	v.pipe(v.array(v.unknown()), v.maxLength(MANY), v.array(item));
const share = number(0, 1);
const raw = number(-1e9, 1e9);
const criterionId = v.picklist(CRITERION_IDS);
const position = v.pipe(
	v.strictTuple([number(-180, 180), number(-90, 90)]),
	v.transform((pair): Position<"WGS84"> => pair),
);

const ring = v.pipe(
	list(position),
	v.check((all) => {
		const [first, last] = [all[0], all.at(-1)];
		return all.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
	}, "ring"),
);

const area = v.strictObject({
	id,
	use: v.picklist(["in", "out"]),
	shape: v.variant("kind", [
		v.strictObject({ kind: v.picklist(["polygon", "rectangle", "lasso"]), ring }),
		v.strictObject({
			kind: v.literal("circle"),
			centre: position,
			radiusM: number(0, 1e6),
			around: v.nullable(id),
		}),
	]),
});

const shortlist = v.strictObject({
	filters: v.strictObject({
		management: list(v.picklist(MANAGEMENT)),
		renovation: list(v.picklist(RENOVATION)),
		subdistrict: list(id),
		decade: list(id),
		households: list(id),
	}),
	ranges: list(
		v.strictObject({
			criterion: criterionId,
			from: v.nullable(raw),
			to: v.nullable(raw),
			keepUnknown: flag,
		}),
	),
	areas: list(area),
	search: word,
});

const criterion = v.strictObject({
	id: criterionId,
	weight: share,
	locked: flag,
	anchors: v.pipe(
		v.strictObject({ standard: raw, worst: raw }),
		v.check(({ standard, worst }) => standard !== worst, "equal"),
	),
	unknown: v.pipe(
		v.strictTuple([share, share]),
		v.check(([low, high]) => low <= high, "order"),
	),
});

/** Weights are percents people typed and programs rescaled; they need not sum to the last digit. */
const SUM_WITHIN = 1e-3;

const criteria = v.pipe(
	list(criterion),
	v.check((all) => new Set(all.map((one) => one.id)).size === all.length, "twice"),
	v.check((all) => {
		const sum = all.reduce((total, { weight }) => total + weight, 0);
		return sum === 0 || Math.abs(sum - 1) <= SUM_WITHIN;
	}, "sum"),
);

const pairwise = v.strictObject({
	criteria: list(criterionId),
	judges: list(
		v.strictObject({
			id,
			name: word,
			judgements: list(
				// Saaty's scale ends at 9; judgements joined from several people may lie a little beyond.
				v.strictObject({ of: criterionId, than: criterionId, ratio: number(0.01, 100) }),
			),
		}),
	),
});

const gates = v.strictObject({
	consent: v.strictObject({ on: flag, matter: v.picklist(["ordinary", "major"]) }),
	structure: v.strictObject({ on: flag, refused: list(v.picklist(["A", "B", "C", "D"])) }),
	demolition: v.strictObject({ on: flag }),
	recent: v.strictObject({ on: flag, years: number(0, 1_000) }),
	funding: v.strictObject({ on: flag, latestBuiltYear: whole(0, 9_999) }),
});

const robustness = v.strictObject({
	draws: whole(0, 1e8),
	seed: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
	spread: v.picklist(["uniform", "around"]),
	concentration: number(0, 1e9),
	first: whole(0, 1e6),
});

const portfolio = v.strictObject({
	budgetWan: number(0, 1e12),
	years: whole(0, 1_000),
	atLeast: number(0, 1e6),
	atMostPerSubdistrict: v.nullable(number(0, 1e6)),
	unmanagedAtLeast: number(0, 1e6),
	forcedIn: list(id),
	forcedOut: list(id),
	exclusive: list(
		v.pipe(
			v.strictTuple([id, id]),
			v.check(([one, other]) => one !== other, "self"),
		),
	),
	objective: v.picklist(["people", "score"]),
	unknownCost: v.picklist(["leave-out", "median"]),
});

const coverage = v.strictObject({
	what: v.picklist(["cameras", "parking"]),
	sites: v.picklist(["entrances", "grid"]),
	gridM: number(0, 1e6),
	count: whole(0, 1e6),
	reachM: number(0, 1e6),
	weigh: v.picklist(["entrances", "households"]),
	capacity: number(0, 1e9),
});

/** The shape of a scenario: closed vocabularies, finite numbers, no field more and none less. */
export const scenarioShape = v.strictObject({
	id,
	name: word,
	author: word,
	data: v.strictObject({ dataDate: word, fingerprint: word, compounds: whole(0, 1e9) }),
	shortlist,
	criteria,
	pairwise,
	gates,
	method: v.picklist(["sum", "topsis"]),
	spacesPerHousehold: number(0, 1_000),
	robustness,
	portfolio,
	coverage,
	notes: v.pipe(v.string(), v.maxLength(LONG)),
}) satisfies v.GenericSchema<unknown, Scenario>;
