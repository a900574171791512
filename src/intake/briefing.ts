import * as v from "valibot";
import type { Briefing, BriefingScene } from "../domain/briefing/briefing";
import { findDoubledKeys } from "./briefing_doubled_keys";
import { nameIssue, quote, writePath } from "./briefing_faults";
import { checkReferences, type Known } from "./briefing_references";
import { nameScenarioFault } from "./briefing_scenario_faults";
import { briefingSchema, MOST_SCENES, sceneShape, wholeShape } from "./briefing_shape";
import { parseText } from "./formats/bytes";
import { parseJson } from "./geojson";
import type { Fault } from "./rules";
import { SCENARIO_VERSION, scenarioShape } from "./scenario_shape";

/** A fault, and the scene it lies in; `null`: the file as a whole. */
export interface BriefingFault {
	readonly scene: string | null;
	readonly fault: Fault;
}

/** The scenes that can be shown, and everything that is wrong with the file; `null` when none can. */
export interface ParsedBriefing {
	readonly briefing: Briefing | null;
	readonly faults: readonly BriefingFault[];
}

/** More reasons than these for one scene help nobody. */
const MOST_REASONS = 20;

/**
 * The briefing a file holds. A scene with a fault is left out and every reason said, the others stand; of the whole, what is wrong and can be
 * done without is. Fails when the bytes are no JSON. Source: `briefing.json` of the folder.
 */
export function parseBriefing(bytes: Uint8Array, known: Known): ParsedBriefing {
	const read = parseJson(bytes);
	if (!isObject(read)) return refuse("", read, "{ title, scenes }");
	if (!v.is(wholeShape.title, read.title)) return refuse("title", read.title, '{ "zh": "…", "en": "…" }');
	if (!Array.isArray(read.scenes)) return refuse("scenes", read.scenes, "[ { … } ]");
	const faults: BriefingFault[] = [];
	const note = (fault: Fault) => faults.push({ scene: null, fault });
	for (const { key, path } of findDoubledKeys(parseText(bytes).text).slice(0, MOST_REASONS)) {
		note({ rule: "briefing-doubled-key", field: writePath(path), value: key });
	}
	noteUnknownKeys(read, note);
	if (read.scenes.length > MOST_SCENES) {
		const [value, detail] = [read.scenes.length, MOST_SCENES].map(String);
		note({ rule: "briefing-too-many-scenes", field: "scenes", value: value ?? "", detail: detail ?? "" });
	}
	const scenes = readScenes(read.scenes.slice(0, MOST_SCENES), known, faults);
	if (scenes.length === 0) {
		note({ rule: "briefing-without-scenes", field: "scenes", value: String(read.scenes.length) });
		return { briefing: null, faults };
	}
	const secondsPerScene = orDefault({ field: "secondsPerScene", value: read.secondsPerScene, note });
	const scenario = readScenario(read.scenario, note);
	return {
		briefing: { title: v.parse(wholeShape.title, read.title), secondsPerScene, scenes, scenario },
		faults,
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(field: string, value: unknown, detail: string): ParsedBriefing {
	const at = field === "" ? [] : [field];
	const fault: Fault = { rule: "briefing-refused", field: writePath(at), value: quote(value), detail };
	return { briefing: null, faults: [{ scene: null, fault }] };
}

/** Keys an editor or a person may put in without meaning anything by them. */
const SAYS_NOTHING = new Set(["$schema"]);

function noteUnknownKeys(read: Readonly<Record<string, unknown>>, note: (fault: Fault) => void): void {
	const bare = Object.fromEntries(Object.entries(read).filter(([key]) => !SAYS_NOTHING.has(key)));
	const known = new Set(Object.keys(briefingSchema.entries));
	for (const key of Object.keys(bare).filter((one) => !known.has(one))) {
		const only = { title: read.title, scenes: [], [key]: null };
		const issue = v.safeParse(briefingSchema, only).issues?.find(({ expected }) => expected === "never");
		if (issue) note({ ...nameIssue(issue, briefingSchema, []), rule: "briefing-key-ignored" });
	}
}

interface Told {
	readonly field: "secondsPerScene";
	readonly value: unknown;
	readonly note: (fault: Fault) => void;
}

function orDefault({ field, value, note }: Told): number {
	const schema = wholeShape[field];
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	note({ ...nameIssue(result.issues[0], schema, [field]), rule: "briefing-default-used" });
	return v.getDefault(schema);
}

/** A scenario, bare or in the wrapping of a planner's file. */
function readScenario(value: unknown, note: (fault: Fault) => void): Briefing["scenario"] {
	if (value === undefined || value === null) return null;
	const wrapped = isObject(value) && "format" in value && "scenario" in value;
	if (wrapped && value.version !== SCENARIO_VERSION) {
		const detail = String(SCENARIO_VERSION);
		note({ rule: "briefing-default-used", field: "scenario.version", value: quote(value.version), detail });
		return null;
	}
	const result = v.safeParse(scenarioShape, wrapped ? value.scenario : value);
	if (result.success) return result.output;
	const at = wrapped ? ["scenario", "scenario"] : ["scenario"];
	for (const issue of result.issues.slice(0, MOST_REASONS)) note(nameScenarioFault(issue, at));
	return null;
}

/** What a scene may be shown with. */
const ONLY_NOTED: ReadonlySet<Fault["rule"]> = new Set([
	"briefing-columns-of-nothing",
	"briefing-look-outside",
]);

function readScenes(list: readonly unknown[], known: Known, faults: BriefingFault[]): BriefingScene[] {
	const places = new Map<string, number>();
	return list.flatMap((one, at): BriefingScene[] => {
		const path = ["scenes", at];
		const id = isObject(one) && typeof one.id === "string" ? one.id : `scenes[${at}]`;
		const result = v.safeParse(sceneShape, one);
		const found = result.success
			? checkReferences(result.output, { path, known, places })
			: result.issues.slice(0, MOST_REASONS).map((issue) => nameIssue(issue, sceneShape, path));
		faults.push(...found.map((fault) => ({ scene: id, fault })));
		const stands = found.every(({ rule }) => ONLY_NOTED.has(rule));
		if (!result.success || !stands) return [];
		places.set(result.output.id, at);
		return [result.output];
	});
}
