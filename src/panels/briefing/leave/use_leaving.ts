import { useEffect, useRef, useState } from "react";
import { ExportFailure } from "../../../map/export/export_failure";
import { saveFile } from "../../../state/save_file";

/** Something that is left behind, as a file. */
export interface LeaveFile {
	readonly name: string;
	readonly blob: Blob;
}

/** How far the making of it is. */
export interface LeaveStep {
	readonly step: "scene" | "pack" | "file";
	readonly done: number;
	readonly of: number;
	/** Of the scene that is being drawn. */
	readonly title: string;
}

/** How it is followed and stopped. */
export interface LeaveWatch {
	onStep(step: LeaveStep): void;
	readonly signal: AbortSignal;
}

/** Why nothing was made: too large a picture, one that was not drawn, the program or the data that did not come. */
export type LeaveFault = "too-large" | "not-drawn" | "not-fetched" | "no-data" | "other";

/** Something could not be made. */
export class LeaveFailure extends Error {
	override readonly name = "LeaveFailure";
	constructor(
		readonly fault: LeaveFault,
		cause: unknown,
	) {
		super(`It could not be made: ${fault}.`, { cause });
	}
}

/** How a work stands. */
export type Leaving =
	| { readonly state: "idle" }
	| { readonly state: "cancelled" }
	| { readonly state: "running"; readonly step: LeaveStep }
	| { readonly state: "done"; readonly file: LeaveFile }
	| { readonly state: "failed"; readonly fault: LeaveFault; readonly why: string };

const BEFORE: LeaveStep = { step: "file", done: 0, of: 1, title: "" };

/** Makes one file at a time and hands it to the browser to keep. Leaving the place it is used in stops it. */
export function useLeaving() {
	const [now, setNow] = useState<Leaving>({ state: "idle" });
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const start = (make: (watch: LeaveWatch) => Promise<LeaveFile>) => {
		const control = new AbortController();
		running.current?.abort();
		running.current = control;
		const { signal } = control;
		const tell = (next: Leaving) => !signal.aborted && setNow(next);
		tell({ state: "running", step: BEFORE });
		make({ signal, onStep: (step) => tell({ state: "running", step }) }).then(
			(file) => {
				if (signal.aborted) return;
				saveFile(file.name, file.blob);
				tell({ state: "done", file });
			},
			(error: unknown) => tell({ state: "failed", fault: judge(error), why: String(error) }),
		);
	};
	const cancel = () => {
		running.current?.abort();
		setNow({ state: "cancelled" });
	};
	return { now, start, cancel };
}

function judge(error: unknown): LeaveFault {
	if (error instanceof ExportFailure || error instanceof LeaveFailure) return error.fault;
	return "other";
}
