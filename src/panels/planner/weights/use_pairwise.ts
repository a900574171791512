import { useMemo, useState } from "react";
import type { Judge, Pairwise } from "../../../domain/selection/scenarios/scenario";
import { type Cell, listPairs } from "../../../domain/selection/weights/judgement_matrix";
import {
	type JudgeAccount,
	judgePairwise,
	type PairwiseAccount,
} from "../../../domain/selection/weights/pairwise";
import type { PlannerProps } from "../planner_props";

/** What of the judgements is looked at, and the ways to change them. */
export interface PairwiseDesk {
	readonly pairwise: Pairwise;
	readonly account: PairwiseAccount;
	/** The judge looked at; `null`: all together. */
	readonly one: JudgeAccount | null;
	onLook(judge: string | null): void;
	/** Every pair, in the order in which they are asked. */
	readonly pairs: readonly Cell[];
	/** Index of the pair in the editor. */
	readonly at: number;
	onPair(at: number): void;
	/** Changes what is compared and by whom; `merge` as of an edit. */
	onChange(change: (before: Pairwise) => Pairwise, merge?: string): void;
	/** Changes the judge looked at. */
	onJudge(change: (before: Judge) => Judge, merge?: string): void;
}

/** The judgements of a scenario with what of them is in sight. What is gone from the scenario (undone, removed) is no longer looked at. */
export function usePairwise({ scenario: { pairwise }, edit }: PlannerProps): PairwiseDesk {
	const [looked, setLooked] = useState<string | null | undefined>(undefined);
	const [pair, setPair] = useState(0);
	const account = useMemo(() => judgePairwise(pairwise), [pairwise]);
	const pairs = useMemo(() => listPairs(pairwise.criteria.length), [pairwise.criteria.length]);
	const found = account.judges.find(({ judge }) => judge.id === looked);
	const together = looked === null && account.judges.length > 1;
	const one = together ? null : (found ?? account.judges[0] ?? null);
	const onChange: PairwiseDesk["onChange"] = (change, merge) =>
		edit("pairwise", (before) => ({ ...before, pairwise: change(before.pairwise) }), merge);
	return {
		pairwise,
		account,
		one,
		onLook: setLooked,
		pairs,
		at: Math.min(pair, Math.max(0, pairs.length - 1)),
		onPair: setPair,
		onChange,
		onJudge: (change, merge) =>
			onChange(
				(before) => ({
					...before,
					judges: before.judges.map((judge) => (judge.id === one?.judge.id ? change(judge) : judge)),
				}),
				merge,
			),
	};
}
