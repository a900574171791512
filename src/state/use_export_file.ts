import { useCallback, useEffect, useRef, useState } from "react";
import type { ExportRequest, FileKind } from "./export_calls";
import { type StartExport, startExport } from "./export_client";
import { saveFile } from "./save_file";
import { type Job, JobStopped } from "./selection_client";

/** How a download stands. */
export type Exporting =
	| { readonly state: "idle" }
	| { readonly state: "running"; readonly kind: FileKind }
	| { readonly state: "saved"; readonly kind: FileKind; readonly name: string }
	| { readonly state: "failed"; readonly kind: FileKind; readonly failure: string };

interface ExportDesk {
	readonly exporting: Exporting;
	/** Writes a table and hands the file of this name to the browser; ends one that is under way. */
	save(name: string, request: ExportRequest): void;
	stop(): void;
}

/** Writing a table to a file, one at a time. Leaving the place it is used in stops it. */
export function useExportFile(start: StartExport = startExport): ExportDesk {
	const [exporting, setExporting] = useState<Exporting>({ state: "idle" });
	const job = useRef<Job<Blob> | null>(null);
	const stop = useCallback(() => job.current?.stop(), []);
	useEffect(() => stop, [stop]);
	const save = useCallback(
		(name: string, request: ExportRequest) => {
			job.current?.stop();
			const { kind } = request;
			const mine = start(request);
			job.current = mine;
			setExporting({ state: "running", kind });
			mine.done.then(
				(blob) => {
					if (job.current !== mine) return;
					saveFile(name, blob);
					setExporting({ state: "saved", kind, name });
				},
				(error: unknown) => {
					if (job.current !== mine) return;
					const stopped = error instanceof JobStopped;
					setExporting(stopped ? { state: "idle" } : { state: "failed", kind, failure: String(error) });
				},
			);
		},
		[start],
	);
	return { exporting, save, stop };
}
