import { expect, test } from "vitest";
import type { CriterionId } from "../../../../src/domain/selection/criteria/criterion";
import { CRITERION_IDS } from "../../../../src/domain/selection/criteria/criterion";
import type { CriterionChoice, Judge } from "../../../../src/domain/selection/scenarios/scenario";
import {
	applyJudgements,
	applyRepair,
	findTrouble,
	judgePair,
	judgePairwise,
} from "../../../../src/domain/selection/weights/pairwise";
import { applyPreset } from "../../../../src/domain/selection/weights/presets";
import {
	lockWeight,
	rescaleWeights,
	sumWeights,
} from "../../../../src/domain/selection/weights/rescale_weights";
import { findWeightOrigin } from "../../../../src/domain/selection/weights/weight_origin";

const THREE = ["roof", "drains", "road"] as const;

/** What somebody says of roof against drains, drains against road and roof against road. */
function say(name: string, [first, second, third]: readonly [number, number, number]): Judge {
	return {
		id: name,
		name,
		judgements: [
			{ of: "roof", than: "drains", ratio: first },
			{ of: "drains", than: "road", ratio: second },
			{ of: "roof", than: "road", ratio: third },
		],
	};
}

const ALL: CriterionChoice[] = CRITERION_IDS.map((id) => ({
	id,
	weight: 1 / CRITERION_IDS.length,
	locked: false,
	anchors: { standard: 0, worst: 1 },
	unknown: [0, 1],
}));
const weightOf = (criteria: readonly CriterionChoice[], id: CriterionId) =>
	criteria.find((one) => one.id === id)?.weight ?? Number.NaN;

test("each judge is weighed alone, and those who are complete together", () => {
	const undecided: Judge = { ...say("c", [1, 1, 1]), judgements: [] };
	const account = judgePairwise({
		criteria: THREE,
		judges: [say("a", [2, 2, 4]), say("b", [8, 2, 16]), undecided],
	});
	expect(account.judges[0]?.answer?.weights[0]).toBeCloseTo(4 / 7, 12);
	expect(account.judges[2]).toMatchObject({ answer: null, matrix: null });
	expect(account.judges[2]?.missing).toHaveLength(3);
	expect(account.leftOut).toEqual(["c"]);
	// √(2·8) = 4 and √(4·16) = 8: weights 8 : 2 : 1.
	expect(account.group?.answer.weights[0]).toBeCloseTo(8 / 11, 12);
});

test("while nothing is compared, or nobody is complete, there is no answer", () => {
	const judge = say("a", [1, 1, 1]);
	expect(judgePairwise({ criteria: [], judges: [judge] })).toMatchObject({ group: null, leftOut: ["a"] });
	expect(judgePairwise({ criteria: THREE, judges: [] })).toMatchObject({ judges: [], group: null });
});

test("a pair judged anew replaces what was said of it in either direction", () => {
	const judge = judgePair(say("a", [2, 2, 4]), ["road", "roof"], 3);
	expect(judge.judgements).toHaveLength(3);
	expect(judge.judgements.at(-1)).toEqual({ of: "road", than: "roof", ratio: 3 });
	expect(judgePair(judge, ["roof", "road"], null).judgements).toHaveLength(2);
});

test("the repair of contradicting judgements, applied, leaves nothing to repair", () => {
	const judge = say("a", [9, 2, 1]);
	const matrix = judgePairwise({ criteria: THREE, judges: [judge] }).judges[0]?.matrix ?? [];
	const repair = findTrouble(matrix)?.repair;
	if (!repair) throw new Error("no repair");
	const mended = judgePairwise({ criteria: THREE, judges: [applyRepair(judge, THREE, repair)] }).judges[0];
	expect(mended?.answer?.accepted).toBe(true);
	expect(findTrouble(mended?.matrix ?? [])).toBeNull();
});

test("what was not compared has no weight, unless it is locked", () => {
	const locked = lockWeight(rescaleWeights(ALL, "age", 0.4), "age", true);
	const weighted = applyJudgements(lockWeight(locked, "roof", true), THREE, [0.5, 0.3, 0.2]);
	expect(weightOf(weighted, "age")).toBe(0.4);
	expect(weightOf(weighted, "roof")).toBeCloseTo(0.3, 12);
	expect(weightOf(weighted, "households")).toBe(0);
	expect(weighted.find(({ id }) => id === "roof")?.locked).toBe(false);
	expect(sumWeights(weighted)).toBeCloseTo(1, 12);
});

test("where weights come from is told from the weights as they are", () => {
	const judges = [say("a", [2, 2, 4]), say("b", [8, 2, 16])];
	const pairwise = { criteria: THREE, judges };
	const account = judgePairwise(pairwise);
	const follow = (weights: readonly number[] = []) => applyJudgements(ALL, THREE, weights);
	const originOf = (criteria: readonly CriterionChoice[]) => findWeightOrigin({ criteria, pairwise });
	expect(originOf(follow(account.judges[1]?.answer?.weights))).toEqual({ kind: "pairwise", judge: "b" });
	expect(originOf(follow(account.group?.answer.weights))).toEqual({ kind: "pairwise", judge: null });
	expect(originOf(applyPreset(ALL, "uplift"))).toEqual({ kind: "preset", preset: "uplift" });
	expect(originOf(rescaleWeights(ALL, "age", 0.9))).toEqual({ kind: "hand" });
	expect(originOf(ALL.map((one) => ({ ...one, weight: 0 })))).toEqual({ kind: "none" });
	const others = {
		criteria: follow(account.judges[1]?.answer?.weights),
		pairwise: { ...pairwise, judges: judges.slice(0, 1) },
	};
	expect(findWeightOrigin(others)).toEqual({ kind: "hand" });
});
