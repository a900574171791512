import type { Compound } from "../../records";
import type { GateSettings } from "../scenarios/scenario";
import type { Gate, GateVerdict } from "./gate";

/** Share of all owners, by area and by heads, that has to take part (民法典 278). */
const QUORUM = 2 / 3;
/** A major matter needs at least so much of those who took part; an ordinary one more than half. */
const MAJOR = 3 / 4;
const ORDINARY = 1 / 2;
/** Shares recorded as decimals must not fail a bound they meet because of the last binary digit. */
const TOLERANCE = 1e-9;

/**
 * The owners' consent by 民法典 278: at least 2/3 of area and of heads took part, and of those more than 1/2 (ordinary matter) or at least 3/4
 * (major matter) agreed, by both. The records hold all four as shares of **all** owners (`data/README.md`), so that agreement among
 * voters is consent ÷ vote. Unknown when a share is missing that could still open the gate.
 */
export const consent: Gate = {
	id: "consent",
	check: (one, settings) => {
		const quorum = findMissedQuorum(one);
		if (quorum) return quorum;
		const area = readAgreement(one.voteAreaShare, one.consentAreaShare);
		const heads = readAgreement(one.voteHeadsShare, one.consentHeadsShare);
		if ([area, heads].some((share) => share !== null && share > 1 + TOLERANCE))
			return say("unknown", "consent_contradiction");
		return judge(area, heads, settings.consent.matter);
	},
};

/** One share known to be too small is enough to fail, whatever the others are. */
function findMissedQuorum({ voteAreaShare, voteHeadsShare }: Compound): GateVerdict | null {
	const missed = [voteAreaShare, voteHeadsShare].some(
		(share) => share !== null && share < QUORUM - TOLERANCE,
	);
	if (!missed) return null;
	return say("failed", "consent_quorum", {
		area: inPercent(voteAreaShare),
		heads: inPercent(voteHeadsShare),
	});
}

/** Share of those who took part that agreed; `null` when either is not recorded. */
function readAgreement(vote: number | null, consented: number | null): number | null {
	return vote === null || consented === null ? null : consented / vote;
}

/** One share known to be refused is enough to fail, whatever the other is. */
function judge(
	area: number | null,
	heads: number | null,
	matter: GateSettings["consent"]["matter"],
): GateVerdict {
	const isMajor = matter === "major";
	const isEnough = (share: number) => (isMajor ? share >= MAJOR - TOLERANCE : share > ORDINARY + TOLERANCE);
	const values = { area: inPercent(area), heads: inPercent(heads) };
	if ([area, heads].some((share) => share !== null && !isEnough(share)))
		return say("failed", isMajor ? "consent_refused" : "consent_no_majority", values);
	if (area === null || heads === null) return say("unknown", "consent_unrecorded");
	return say("passed", "consent_reached", values);
}

function inPercent(share: number | null): string | number {
	return share === null ? "—" : Math.floor(share * 1000 + TOLERANCE) / 10;
}

function say(
	state: GateVerdict["state"],
	reason: GateVerdict["reason"],
	values: GateVerdict["values"] = {},
): GateVerdict {
	return { gate: "consent", state, reason, values };
}
