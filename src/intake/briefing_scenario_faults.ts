import type * as v from "valibot";
import { nameIssue, quote, writePath } from "./briefing_faults";
import type { Fault } from "./rules";
import { scenarioShape } from "./scenario_shape";

/** Criteria as far as they can be read while something is wrong with them. */
interface Weighed {
	readonly id: string;
	readonly weight: number;
}

/** More digits than people type. */
const SUM_DIGITS = 4;
/** Nothing stands there. */
const NOTHING = "—";

/** One reason why a scenario inside a briefing cannot be used: the whole way to the value, the value, and what it has to be. `at`: where the scenario stands in its file. */
export function nameScenarioFault(issue: v.BaseIssue<unknown>, at: readonly unknown[]): Fault {
	const { rule, field, value, detail = "" } = nameIssue(issue, scenarioShape, at);
	const last = issue.path?.at(-1);
	if (rule === "briefing-unknown-key") {
		const key = writePath([...at, ...(issue.path ?? []).map((one) => one.key)]);
		return { rule: "briefing-scenario-key", field: key, value: quote(last?.value), detail };
	}
	const met = rule === "briefing-missing-key" ? NOTHING : value;
	const told = { rule: "briefing-default-used", field, value: met, detail: detail || NOTHING } as const;
	return { ...told, ...narrow(issue, field) };
}

/** Of what is wrong with all criteria together, the very place and the very value. */
function narrow({ message, input }: v.BaseIssue<unknown>, field: string): Partial<Fault> {
	if (message !== "sum" && message !== "twice") return {};
	const all = input as readonly Weighed[];
	if (message === "sum") {
		const sum = all.reduce((total, { weight }) => total + weight, 0);
		return { field: `${field}[*].weight`, value: String(Number(sum.toFixed(SUM_DIGITS))) };
	}
	const ids = all.map(({ id }) => id);
	const second = ids.findIndex((id, place) => ids.indexOf(id) < place);
	return { field: `${field}[${second}].id`, value: ids[second] ?? "" };
}
