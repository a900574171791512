import { useCallback, useEffect, useRef, useState } from "react";
import type { PortfolioInput, PortfolioResult } from "../domain/selection/portfolio/portfolio";
import { type Job, JobStopped, makeSelectionClient } from "./selection_client";

/** Two portfolios as they stand. */
export interface PortfolioPair {
	readonly state: "idle" | "running";
	/** In the order of the inputs; `null` until both are there, and when the inputs have changed since. */
	readonly results: readonly [PortfolioResult, PortfolioResult] | null;
	/** What was met when it failed. */
	readonly failure: string | null;
	run(): void;
	stop(): void;
}

type Inputs = readonly [PortfolioInput, PortfolioInput];

interface Made {
	readonly from: Inputs;
	readonly results: PortfolioPair["results"];
	readonly failure: string | null;
}

/** Computes two portfolios one after the other, in a worker of their own, so that the page's own portfolio goes on. `inputs`: stable while they are the same. */
export function usePortfolioPair(inputs: Inputs): PortfolioPair {
	const [running, setRunning] = useState(false);
	const [made, setMade] = useState<Made | null>(null);
	const job = useRef<Job<PortfolioResult> | null>(null);
	const stop = useCallback(() => job.current?.stop(), []);
	// Nobody waits for a comparison that is no longer shown.
	useEffect(() => stop, [stop]);
	const run = useCallback(() => {
		const client = makeSelectionClient();
		const compute = (input: PortfolioInput) => {
			job.current = client.start("portfolio", input, () => undefined);
			return job.current.done;
		};
		const computeBoth = async (): Promise<Made> => {
			const results = [await compute(inputs[0]), await compute(inputs[1])] as const;
			return { from: inputs, results, failure: null };
		};
		setRunning(true);
		computeBoth()
			.then(setMade, (error: unknown) => {
				const failure = error instanceof JobStopped ? null : String(error);
				setMade({ from: inputs, results: null, failure });
			})
			.finally(() => {
				// Ends the worker, which nobody needs any more.
				stop();
				setRunning(false);
			});
	}, [inputs, stop]);
	const { results = null, failure = null } = made?.from === inputs ? made : {};
	return { state: running ? "running" : "idle", results, failure, run, stop };
}
