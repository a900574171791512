import fc from "fast-check";
import { expect, test } from "vitest";
import type { Compound } from "../../../src/domain/records";
import { checkGates, GATES } from "../../../src/domain/selection/gates";
import { GATE_IDS, type GateId } from "../../../src/domain/selection/gates/gate";
import { makeScenario } from "../../../src/domain/selection/scenarios/make_scenario";
import type { GateSettings } from "../../../src/domain/selection/scenarios/scenario";
import { compound, toyTown } from "../../fixtures/toy_town";

const gates: GateSettings = {
	...makeScenario(toyTown(), { id: "x", name: "" }).gates,
	consent: { on: true, matter: "major" },
};
const YEAR = 2024;
const judge = (gate: GateId, known: Partial<Compound>, settings: GateSettings = gates) => {
	const [verdict] = checkGates(compound("X", "west", known), settings, YEAR).filter(
		(one) => one.gate === gate,
	);
	return verdict && `${verdict.state} ${verdict.reason}`;
};
/** Shares of all owners by area and by heads: who took part, and who agreed. */
const vote = (took: readonly [number, number], agreed: readonly [number, number]) => ({
	voteAreaShare: took[0],
	voteHeadsShare: took[1],
	consentAreaShare: agreed[0],
	consentHeadsShare: agreed[1],
});
const ordinary: GateSettings = { ...gates, consent: { on: true, matter: "ordinary" } };

test("every gate stands under its own name and one that is switched off says nothing", () => {
	expect(GATES.map(({ id }) => id)).toEqual([...GATE_IDS]);
	const some = checkGates(compound("X", "west"), { ...gates, consent: { on: false, matter: "major" } }, YEAR);
	expect(some.map(({ gate }) => gate)).toEqual(["structure", "demolition", "recent", "funding"]);
});

test("of a compound of which nothing is known every gate is undecided, and so shut", () => {
	const verdicts = checkGates(compound("X", "west"), gates, YEAR);
	expect(verdicts.map(({ state }) => state)).toEqual(Array(5).fill("unknown"));
});

test("a vote stands when two thirds of area and of heads took part", () => {
	expect(judge("consent", vote([2 / 3, 2 / 3], [0.6, 0.6]))).toBe("passed consent_reached");
	expect(judge("consent", vote([0.66, 0.9], [0.66, 0.9]))).toBe("failed consent_quorum");
	expect(judge("consent", vote([0.9, 0.66], [0.9, 0.66]))).toBe("failed consent_quorum");
});

test("agreement is counted among those who took part, not among all owners", () => {
	// 0.6 of all owners are 0.75 of the four fifths who took part.
	expect(judge("consent", vote([0.8, 0.8], [0.6, 0.6]))).toBe("passed consent_reached");
	expect(judge("consent", vote([0.8, 0.8], [0.59, 0.7]))).toBe("failed consent_refused");
	expect(judge("consent", vote([0.8, 0.8], [0.7, 0.59]))).toBe("failed consent_refused");
});

test("an ordinary matter needs more than half, and half is not more than half", () => {
	expect(judge("consent", vote([0.8, 0.8], [0.41, 0.41]), ordinary)).toBe("passed consent_reached");
	expect(judge("consent", vote([0.8, 0.8], [0.4, 0.5]), ordinary)).toBe("failed consent_no_majority");
});

test("a missing share leaves a vote open, unless one known share is already too small", () => {
	expect(judge("consent", { voteAreaShare: 0.9, voteHeadsShare: 0.9 })).toBe("unknown consent_unrecorded");
	expect(judge("consent", { voteHeadsShare: 0.5 })).toBe("failed consent_quorum");
	const heads = { voteAreaShare: 0.8, voteHeadsShare: 0.8, consentHeadsShare: 0.4 };
	expect(judge("consent", heads)).toBe("failed consent_refused");
	expect(judge("consent", heads, ordinary)).toBe("failed consent_no_majority");
	expect(judge("consent", { ...heads, consentHeadsShare: 0.7 })).toBe("unknown consent_unrecorded");
});

test("more consent than votes is a slip in the record, not consent", () => {
	expect(judge("consent", vote([0.7, 0.7], [0.9, 0.6]))).toBe("unknown consent_contradiction");
});

test("shares are cut, not rounded, so that too little never reads as enough", () => {
	const [verdict] = checkGates(compound("X", "west", vote([0.6666, 0.9], [0.6, 0.6])), gates, YEAR);
	expect(verdict?.values).toEqual({ area: 66.6, heads: 90 });
});

test("dangerous structures are refused, and so are others when the planner says so", () => {
	expect(judge("structure", { structureGrade: "C" })).toBe("passed structure_sound");
	expect(judge("structure", { structureGrade: "D" })).toBe("failed structure_refused");
	const strict: GateSettings = { ...gates, structure: { on: true, refused: ["C", "D"] } };
	expect(judge("structure", { structureGrade: "C" }, strict)).toBe("failed structure_refused");
});

test("what is to be torn down is not renovated", () => {
	expect(judge("demolition", { demolition: true })).toBe("failed demolition_yes");
	expect(judge("demolition", { demolition: false })).toBe("passed demolition_no");
});

test("ten years after a renovation the next may come, nine years after it may not", () => {
	expect(judge("recent", { renovation: "done", renovatedYear: 2014 })).toBe("passed recent_long_ago");
	expect(judge("recent", { renovation: "done", renovatedYear: 2015 })).toBe("failed recent_lately");
	expect(judge("recent", { renovation: "done" })).toBe("unknown recent_year_unrecorded");
});

test("a renovation under way shuts the gate, a planned one does not", () => {
	expect(judge("recent", { renovation: "underway" })).toBe("failed recent_underway");
	expect(judge("recent", { renovation: "planned" })).toBe("passed recent_never");
	expect(judge("recent", { renovation: "none" })).toBe("passed recent_never");
});

test("the funding year itself is still old enough", () => {
	expect(judge("funding", { builtYear: 2000 })).toBe("passed funding_eligible");
	expect(judge("funding", { builtYear: 2001 })).toBe("failed funding_too_new");
});

test("more consent never shuts a gate that was open", () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const ballot = fc.record({
		voted: share,
		agreed: share,
		more: share,
		settings: fc.constantFrom(gates, ordinary),
	});
	fc.assert(
		fc.property(ballot, ({ voted, agreed, more, settings }) => {
			const shares = [voted * Math.min(agreed, more), voted * Math.max(agreed, more)];
			const [less, greater] = shares.map((c) => judge("consent", vote([voted, voted], [c, c]), settings));
			return less !== "passed consent_reached" || greater === "passed consent_reached";
		}),
		{ numRuns: 200 },
	);
});
