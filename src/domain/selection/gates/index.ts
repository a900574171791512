import type { Compound } from "../../records";
import type { GateSettings } from "../scenarios/scenario";
import { consent } from "./consent";
import { demolition } from "./demolition";
import { funding } from "./funding";
import { GATE_IDS, type Gate, type GateId, type GateVerdict } from "./gate";
import { recent } from "./recent";
import { structure } from "./structure";

/** A name without its gate does not compile. */
const BY_ID: Readonly<Record<GateId, Gate>> = { consent, structure, demolition, recent, funding };

/** Every gate, in the order of `GATE_IDS`. */
export const GATES: readonly Gate[] = GATE_IDS.map((id) => BY_ID[id]);

/** What the gates that are switched on say of a compound; `year` is that of the data. */
export function checkGates(one: Compound, settings: GateSettings, year: number): readonly GateVerdict[] {
	return GATES.filter(({ id }) => settings[id].on).map((gate) => gate.check(one, settings, year));
}
