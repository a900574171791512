import type { Compound } from "../../records";
import type { GateSettings } from "../scenarios/scenario";

/** Every gate, in the order of menus and reports. */
export const GATE_IDS = ["consent", "structure", "demolition", "recent", "funding"] as const;

export type GateId = (typeof GATE_IDS)[number];

/** Reasons of a gate that was passed; their phrases stand in `text/planner/gates.ts` under `gates.why.…`. */
const PASSED_REASONS = [
	"consent_reached",
	"structure_sound",
	"demolition_no",
	"recent_never",
	"recent_long_ago",
	"funding_eligible",
] as const;

/** Reasons of a gate that is shut; each has also a phrase that says what would open it, under `gates.opens.…`. */
export const SHUT_REASONS = [
	"consent_quorum",
	"consent_refused",
	"consent_no_majority",
	"consent_unrecorded",
	"consent_contradiction",
	"structure_refused",
	"structure_unrecorded",
	"demolition_yes",
	"demolition_unrecorded",
	"recent_lately",
	"recent_underway",
	"recent_year_unrecorded",
	"recent_unrecorded",
	"funding_too_new",
	"funding_unrecorded",
] as const;

export type ShutReason = (typeof SHUT_REASONS)[number];
export type GateReason = (typeof PASSED_REASONS)[number] | ShutReason;

/** What a gate says of one compound. */
export interface GateVerdict {
	readonly gate: GateId;
	/** `unknown` keeps the gate shut like `failed`: what is not recorded cannot be relied on. */
	readonly state: "passed" | "failed" | "unknown";
	/** Names the phrase that says why and, for a shut gate, the one that says what would open it. */
	readonly reason: GateReason;
	/** What the phrases have to be filled with; shares in percent, cut to one digit, so that 66.66 never reads as enough. */
	readonly values: Readonly<Record<string, string | number>>;
}

/** A condition apart from the score: who does not meet it can be ranked but not selected. One file each; `index.ts` lists them. */
export interface Gate {
	readonly id: GateId;
	/** Judges a compound by the settings, whether the gate is switched on or not; `year` is that of the data. */
	check(one: Compound, settings: GateSettings, year: number): GateVerdict;
}
