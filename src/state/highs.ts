import type { SolveMilp } from "../domain/selection/solver/milp";
import { makeSolveMilp } from "./solve_milp";

/** The solver could not be started: WebAssembly is missing, refused by the page's policy, or its file did not come. */
export class SolverRefused extends Error {
	override readonly name = "SolverRefused";
}

let loading: Promise<SolveMilp> | null = null;

/**
 * The solver HiGHS, loaded with the first call and kept. Only for a worker: it blocks until a program is solved, and a page may not run
 * WebAssembly (see docs/decisions/0016_solver.md). Rejects with `SolverRefused`, whose message says what was met; the next call tries again.
 */
export function loadHighs(): Promise<SolveMilp> {
	loading ??= startHighs().catch((error: unknown) => {
		loading = null;
		throw new SolverRefused(`solver-refused: ${error instanceof Error ? error.message : String(error)}`);
	});
	return loading;
}

async function startHighs(): Promise<SolveMilp> {
	if (typeof WebAssembly === "undefined") throw new Error("no WebAssembly");
	const [{ default: load }, { default: wasmUrl }] = await Promise.all([
		import("highs"),
		import("highs/runtime?url"),
	]);
	return makeSolveMilp(await load({ locateFile: () => wasmUrl }));
}
