import type { EditName } from "../domain/selection/scenarios/edit_history";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import { type ParsedScenario, parseScenario, wrapScenario } from "./scenario_file";

/** What a tab writes down as it is closed or loaded anew: which scenario it showed, and what of it the database has perhaps not taken any more. */
export interface Rescue {
	readonly id: string;
	/** Revision the scenario was last kept at; `null`: never. */
	readonly base: number | null;
	/** The last edit that was not kept; `null`: everything was. */
	readonly edit: EditName | null;
	readonly scenario: Scenario;
}

const KEY = "one-map-planner-tab";

/** Writes a rescue at once; a database would answer only after the page is gone. False when the browser keeps nothing. */
export function writeRescue({ scenario, ...rest }: Rescue): boolean {
	try {
		window.sessionStorage.setItem(KEY, JSON.stringify({ ...rest, scenario: wrapScenario(scenario) }));
		return true;
	} catch (error) {
		// Refused, or full: a browser says both in this way and no other.
		if (error instanceof DOMException) return false;
		throw error;
	}
}

/** What this tab wrote down when it was last closed; `null`: nothing, or nothing that can be read. */
export function readRescue(defaults: Scenario): Rescue | null {
	try {
		const text = window.sessionStorage.getItem(KEY);
		if (text === null) return null;
		const kept = JSON.parse(text) as Omit<Rescue, "scenario"> & { readonly scenario: unknown };
		const parsed: ParsedScenario = parseScenario(kept.scenario, defaults);
		return "scenario" in parsed ? { ...kept, scenario: { ...parsed.scenario, id: kept.id } } : null;
	} catch (error) {
		if (error instanceof DOMException || error instanceof SyntaxError) return null;
		throw error;
	}
}
