import { type GateVerdict, SHUT_REASONS, type ShutReason } from "../../domain/selection/gates/gate";
import type { PlannerText } from "./planner_text";

/** A gate's verdict in words. */
interface SaidVerdict {
	readonly name: string;
	readonly state: string;
	/** Why, with the values it rests on. */
	readonly why: string;
	/** What would open it; `null` when it was passed. */
	readonly opens: string | null;
}

/** What a gate says of a compound, in the words of the day. */
export function sayVerdict({ gate, state, reason, values }: GateVerdict, text: PlannerText): SaidVerdict {
	return {
		name: text(`gates.name.${gate}`),
		state: text(`gates.state.${state}`),
		why: text(`gates.why.${reason}`, values),
		opens: isShut(reason) ? text(`gates.opens.${reason}`, values) : null,
	};
}

const isShut = (reason: string): reason is ShutReason => (SHUT_REASONS as readonly string[]).includes(reason);
