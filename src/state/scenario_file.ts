import * as v from "valibot";
import { CRITERION_IDS, type CriterionId } from "../domain/selection/criteria/criterion";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import { scenarioShape, SCENARIO_VERSION as VERSION } from "../intake/scenario_shape";

const FORMAT = "one-map-scenario";
/** Beyond this a file is no scenario: a large one has some tens of thousands of characters. */
const MOST_CHARACTERS = 5_000_000;
const MOST_PROBLEMS = 20;
const MOST_VALUE_CHARACTERS = 60;

/** A kept scenario of an elder version as the next version has it; the first turns version 1 into 2. */
const MIGRATIONS: readonly ((scenario: unknown) => unknown)[] = [];

/** What can be wrong with a scenario from outside. */
export const SCENARIO_FAULTS = [
	"unreadable",
	"empty",
	"large",
	"truncated",
	"damaged",
	"json",
	"foreign",
	"newer",
	"missing",
	"unexpected",
	"choice",
	"type",
	"range",
	"long",
	"ring",
	"equal",
	"order",
	"twice",
	"sum",
	"self",
] as const;
export type ScenarioFault = (typeof SCENARIO_FAULTS)[number];

/** One reason why a scenario was not let in. */
export interface ScenarioProblem {
	/** Where it stands, as `criteria[3].weight`; empty: the whole. */
	readonly field: string;
	/** What stands there, shortened. */
	readonly value: string;
	readonly what: ScenarioFault;
	/** What was expected there; empty when the fault says it. */
	readonly expected: string;
}

/** A scenario, with the criteria it did not know (they are in it with weight 0), or every reason why there is none; never half of one. */
export type ParsedScenario =
	| { readonly scenario: Scenario; readonly added: readonly CriterionId[] }
	| { readonly problems: readonly ScenarioProblem[] };

/** A scenario as it is kept and sent: plain data with the name and number of its shape. */
export function wrapScenario(scenario: Scenario): unknown {
	return { format: FORMAT, version: VERSION, scenario };
}

/** The text of a scenario's file. */
export function writeScenarioFile(scenario: Scenario): string {
	return `${JSON.stringify(wrapScenario(scenario), null, "\t")}\n`;
}

/** Reads the text of a scenario's file. `defaults` supplies anchors of criteria the file does not know. */
export function readScenarioFile(text: string, defaults: Scenario): ParsedScenario {
	const json = text.replace(/^\uFEFF/, "").trim();
	if (json === "") return refuse("empty", "");
	if (json.length > MOST_CHARACTERS) return refuse("large", String(json.length), String(MOST_CHARACTERS));
	const read = parseJson(json);
	if (read === undefined) return refuse(/[}]$/.test(json) ? "json" : "truncated", json.slice(-40));
	return parseScenario(read, defaults);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Lets a scenario in that was wrapped by whatever version up to this one. */
export function parseScenario(value: unknown, defaults: Scenario): ParsedScenario {
	const wrapped = v.safeParse(
		v.object({
			format: v.literal(FORMAT),
			version: v.pipe(v.number(), v.integer(), v.minValue(1)),
			scenario: v.unknown(),
		}),
		value,
	);
	if (!wrapped.success) return refuse("foreign", show(value), FORMAT);
	const { version, scenario } = wrapped.output;
	if (version > VERSION) return refuse("newer", String(version), String(VERSION));
	const present = MIGRATIONS.slice(version - 1).reduce((kept, migrate) => migrate(kept), scenario);
	const result = v.safeParse(scenarioShape, present);
	if (!result.success) return { problems: result.issues.slice(0, MOST_PROBLEMS).map(nameIssue) };
	return completeCriteria(result.output, defaults);
}

// A scenario made before a criterion existed did not weigh it.
function completeCriteria(scenario: Scenario, defaults: Scenario): ParsedScenario {
	const known = new Map(scenario.criteria.map((one) => [one.id, one]));
	const spare = new Map(defaults.criteria.map((one) => [one.id, { ...one, weight: 0, locked: false }]));
	const criteria = CRITERION_IDS.flatMap((id) => known.get(id) ?? spare.get(id) ?? []);
	return { scenario: { ...scenario, criteria }, added: CRITERION_IDS.filter((id) => !known.has(id)) };
}

function refuse(what: ScenarioFault, value: string, expected = ""): ParsedScenario {
	return { problems: [{ field: "", value, what, expected }] };
}

type Issue = v.BaseIssue<unknown>;

function nameIssue(issue: Issue): ScenarioProblem {
	const what = nameFault(issue);
	// A list of all the criteria helps nobody.
	const expected = issue.expected && issue.expected.length <= 120 && what !== "missing" ? issue.expected : "";
	return { field: writePath(issue), value: show(issue.input), what, expected };
}

const FAULTS: Readonly<Record<string, ScenarioFault>> = {
	picklist: "choice",
	literal: "choice",
	variant: "choice",
	min_value: "range",
	max_value: "range",
	integer: "range",
	max_length: "long",
	non_empty: "missing",
};

function nameFault(issue: Issue): ScenarioFault {
	if (issue.type === "check") return SCENARIO_FAULTS.find((one) => one === issue.message) ?? "type";
	if (issue.received === "undefined") return "missing";
	if (issue.expected === "never") return "unexpected";
	return FAULTS[issue.type] ?? "type";
}

function writePath(issue: Issue): string {
	return (issue.path ?? [])
		.map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
		.join("")
		.replace(/^\./, "");
}

function show(value: unknown): string {
	// Not written out: it may be nested deeper than a program can follow.
	if (Array.isArray(value)) return `[… ${value.length}]`;
	if (typeof value === "object" && value !== null) return "{…}";
	const text = String(value);
	return text.length > MOST_VALUE_CHARACTERS ? `${text.slice(0, MOST_VALUE_CHARACTERS)}…` : text;
}
