import type { EditHistory, EditStep } from "../domain/selection/scenarios/edit_history";
import type { Scenario } from "../domain/selection/scenarios/scenario";

/** How a scenario came to be beside another. */
export type ScenarioOrigin = "copy" | "link" | "file" | "elsewhere";

/** A longer name is a note. */
export const LONGEST_NAME = 120;

const ID_LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

/** An id nobody else has: 80 random bits. (`randomUUID` is missing on pages that are not served securely.) */
export function makeScenarioId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => ID_LETTERS[byte % ID_LETTERS.length]).join("");
}

/** The name of a scenario made of another; what is made of a copy is another copy, not the copy of a copy. `nameAs` puts its words around a name. */
export function nameDerived(name: string, nameAs: (name: string) => string): string {
	const [before = "", after = ""] = nameAs("\n").split("\n");
	const unnumbered = name.replace(/ \d+$/, "");
	const isDerived = before + after !== "" && unnumbered.startsWith(before) && unnumbered.endsWith(after);
	return isDerived ? unnumbered : nameAs(name);
}

/** The name itself, or with the first number that makes it another than those taken. */
export function findFreeName(name: string, taken: readonly string[]): string {
	// Not in the middle of a pair of surrogates.
	const short = name.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, "");
	if (!taken.includes(short)) return short;
	let number = 2;
	while (taken.includes(`${short} ${number}`)) number++;
	return `${short} ${number}`;
}

/** A history as that of another scenario: its steps undo everything but who it is. */
export function reidentify(
	{ present, past, future }: EditHistory,
	identity: Pick<Scenario, "id" | "name">,
): EditHistory {
	const turn = (steps: readonly EditStep[]) =>
		steps.map((step) => ({ ...step, scenario: { ...step.scenario, ...identity } }));
	return { present: { ...present, ...identity }, past: turn(past), future: turn(future) };
}
