import { choosePortfolio } from "../domain/selection/portfolio/choose_portfolio";
import type { PortfolioInput } from "../domain/selection/portfolio/portfolio";
import type { SelectionJobs } from "../state/selection_calls";
import type { Job, SelectionClient } from "../state/selection_client";

/*
 * Stands in for `state/selection_client` in the page that is one file, under the same names. It takes nothing but types from there: what that
 * module says of its worker would bring the worker along.
 */

/** The job was ended by somebody before it was done. */
export class JobStopped extends Error {
	override readonly name = "JobStopped";
}

/** There is no worker for the job. */
export class WorkerMissing extends Error {
	override readonly name = "WorkerMissing";
}

/** In a page without a server the next sites are chosen in the page itself, without the solver; what else a planner works out is not asked for there. */
export function makeSelectionClient(): SelectionClient {
	return {
		start(name, input, onProgress) {
			type Result = SelectionJobs[typeof name]["result"];
			if (name !== "portfolio") return { done: Promise.reject(new WorkerMissing()), stop: () => undefined };
			return work((told) => choosePortfolio(input as PortfolioInput, null, told), onProgress) as Job<Result>;
		},
	};
}

function work<T>(make: (told: (share: number) => void) => T, onProgress: (share: number) => void): Job<T> {
	let stop: () => void = () => undefined;
	const stopped = new Promise<never>((_, reject) => {
		stop = () => reject(new JobStopped());
	});
	// The page paints what is there before it is busy.
	const done = new Promise<T>((resolve, reject) => {
		setTimeout(() => {
			try {
				resolve(make(onProgress));
			} catch (error) {
				reject(error);
			}
		}, 0);
	});
	return { done: Promise.race([done, stopped]), stop };
}
