/** A linear program, some of whose unknowns are whole numbers. */
export interface Milp {
	readonly sense: "max" | "min";
	readonly variables: readonly {
		readonly name: string;
		readonly objective: number;
		readonly kind: "binary" | "integer" | "continuous";
		/** `null`: without bound. */
		readonly low: number;
		readonly high: number | null;
	}[];
	readonly rows: readonly {
		readonly name: string;
		readonly terms: readonly (readonly [variable: number, coefficient: number])[];
		readonly relation: "<=" | ">=" | "=";
		readonly bound: number;
	}[];
}

export interface MilpAnswer {
	/** `limit`: time was up; `values` are then the best found, `null` when none was. */
	readonly status: "optimal" | "limit" | "infeasible" | "unbounded";
	readonly values: readonly number[] | null;
	readonly objective: number | null;
	/** Nothing better than this exists. */
	readonly bound: number | null;
	/** |bound − objective| ÷ |objective|; 0 when proven. */
	readonly gap: number | null;
}

/** Solves a program within a time, seconds. The solver is handed in, because where it comes from differs between a worker and a test. */
export type SolveMilp = (model: Milp, limitS: number) => MilpAnswer;
