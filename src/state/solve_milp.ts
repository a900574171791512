import type { Highs, Model } from "highs";
import type { Milp, MilpAnswer, SolveMilp } from "../domain/selection/solver/milp";
import { nameVariable, writeLp } from "../domain/selection/solver/milp_text";

/** An answer is proven when nothing better by more than this share can exist. */
const PROVEN_GAP = 1e-6;

/**
 * Solves programs with a loaded HiGHS. `optimal` only where HiGHS says so and its gap is closed; an answer it found before the time was up
 * is `limit`, with the bound it knows. Throws with HiGHS's own code for any other end.
 */
export function makeSolveMilp(highs: Highs): SolveMilp {
	return (model, limitS) =>
		highs.withModel({ format: "lp", data: writeLp(model) }, (loaded) => {
			loaded.options.set({
				output_flag: false,
				time_limit: limitS,
				mip_rel_gap: 0,
				mip_abs_gap: 1e-9,
				random_seed: 0,
			});
			loaded.run();
			// Presolve sees that one of the two holds, but not which; the solver itself tells them apart.
			if (loaded.getModelStatus() === highs.constants.modelStatus.unboundedOrInfeasible) {
				loaded.options.set({ presolve: "off" });
				loaded.run();
			}
			return readAnswer(model, { highs, loaded });
		});
}

function readAnswer(model: Milp, { highs, loaded }: { highs: Highs; loaded: Model }): MilpAnswer {
	const { modelStatus } = highs.constants;
	const status = loaded.getModelStatus();
	const nothing = { values: null, objective: null, bound: null, gap: null };
	if (status === modelStatus.infeasible) return { status: "infeasible", ...nothing };
	if (status === modelStatus.unbounded) return { status: "unbounded", ...nothing };
	const isDone = status === modelStatus.optimal || status === modelStatus.empty;
	if (!isDone && status !== modelStatus.timeLimit) throw new Error(`HiGHS ended with status ${status}.`);
	return readValues(model, loaded, isDone);
}

function readValues(model: Milp, loaded: Model, isDone: boolean): MilpAnswer {
	const isMip = model.variables.some(({ kind }) => kind !== "continuous");
	const known = Number(loaded.info.get("mip_dual_bound"));
	const hasValues = Number(loaded.info.get("primal_solution_status")) === 2;
	const limitBound = isMip && Number.isFinite(known) ? known : null;
	if (!hasValues) return { status: "limit", values: null, objective: null, bound: limitBound, gap: null };
	const { colValue } = loaded.getSolution();
	const values = model.variables.map(({ kind }, index) => {
		const value = colValue[loaded.getColByName(nameVariable(index))] ?? 0;
		// HiGHS takes 0.9999995 for 1 and −1e-9 for 0, which must not become −0.
		return kind === "continuous" ? value : Math.round(value) + 0;
	});
	const objective = values.reduce(
		(sum, value, index) => sum + value * (model.variables[index]?.objective ?? 0),
		0,
	);
	const bound = isMip ? limitBound : isDone ? objective : null;
	const gap = bound === null ? null : measureGap(objective, bound);
	const isProven = isDone && gap !== null && gap <= PROVEN_GAP;
	return { status: isProven ? "optimal" : "limit", values, objective, bound, gap: isProven ? 0 : gap };
}

function measureGap(objective: number, bound: number): number {
	const away = Math.abs(bound - objective);
	return away <= PROVEN_GAP * 1e-3 ? 0 : away / Math.max(Math.abs(objective), Number.MIN_VALUE);
}
