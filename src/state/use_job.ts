import { useCallback, useEffect, useRef, useState } from "react";
import type { JobName, SelectionJobs } from "./selection_calls";
import { type Job, JobStopped, type SelectionClient } from "./selection_client";

/** How a job stands. A result stays in sight while another is under way; `stale`: it was made from another input than the present one. */
export interface Outcome<Name extends JobName> {
	readonly state: "idle" | "running" | "failed";
	/** 0–1 while it runs. */
	readonly progress: number;
	readonly result: SelectionJobs[Name]["result"] | null;
	/** The input the result was made from. */
	readonly from: SelectionJobs[Name]["input"] | null;
	readonly stale: boolean;
	/** What was met when it failed. */
	readonly failure: string | null;
	run(): void;
	stop(): void;
}

interface Progress<Name extends JobName> {
	readonly state: Outcome<Name>["state"];
	readonly progress: number;
	readonly failure: string | null;
}

const IDLE = { state: "idle", progress: 0, failure: null } as const;
/** A slider that is being dragged must not start a job at every step. */
const REST_MS = 250;

/** A job of the planner. `input`: stable while nothing it depends on changes; `null`: there is nothing to do. `auto` runs it whenever the input has rested. */
export function useJob<Name extends JobName>(
	client: SelectionClient,
	name: Name,
	{ input, auto }: { readonly input: SelectionJobs[Name]["input"] | null; readonly auto: boolean },
): Outcome<Name> {
	const [now, setNow] = useState<Progress<Name>>(IDLE);
	const [made, setMade] = useState<Pick<Outcome<Name>, "result" | "from">>({ result: null, from: null });
	const job = useRef<Job<SelectionJobs[Name]["result"]> | null>(null);
	const asked = useRef<SelectionJobs[Name]["input"] | null>(null);
	const stop = useCallback(() => job.current?.stop(), []);
	const run = useCallback(() => {
		if (input === null) return;
		const mine = client.start(name, input, (progress) => {
			if (job.current === mine) setNow({ state: "running", progress, failure: null });
		});
		job.current = mine;
		asked.current = input;
		setNow({ state: "running", progress: 0, failure: null });
		mine.done.then(
			(result) => {
				if (job.current !== mine) return;
				// What it told on its way may still arrive after its answer.
				job.current = null;
				setMade({ result, from: input });
				setNow(IDLE);
			},
			(error: unknown) => {
				if (job.current !== mine) return;
				job.current = null;
				setNow(error instanceof JobStopped ? IDLE : { state: "failed", progress: 0, failure: String(error) });
			},
		);
	}, [client, name, input]);
	const fresh = made.from === input;
	useEffect(() => {
		if (!auto || fresh || input === null) return;
		const timer = setTimeout(() => {
			// Somebody may have asked the same meanwhile.
			if (job.current === null || asked.current !== input) run();
		}, REST_MS);
		return () => clearTimeout(timer);
	}, [auto, fresh, input, run]);
	return { ...now, ...made, stale: made.from !== null && !fresh, run, stop };
}
