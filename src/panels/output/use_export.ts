import { useEffect, useRef, useState } from "react";
import { ExportFailure, type ExportFault } from "../../map/export/export_failure";
import {
	type ExportStep,
	exportPicture,
	type PictureFile,
	type PictureFormat,
} from "../../map/export/export_picture";
import type { ScreenMap } from "../../map/frame";
import { saveFile } from "../../state/save_file";
import type { OutputText } from "../../text/output_text";
import type { OutputProps } from "../OutputButton";

/** How far a picture is. */
export type Export =
	| { readonly state: "idle" }
	| { readonly state: "cancelled" }
	| { readonly state: "running"; readonly step: ExportStep }
	| { readonly state: "done"; readonly file: PictureFile }
	| { readonly state: "failed"; readonly fault: ExportFault };

/** A map for when there is none on the screen. */
const NO_MAP: ScreenMap = { camera: null, widthPx: 960, heightPx: 600, scale: 1 };

/** Makes pictures of the present map, one at a time, and saves them. Leaving the place it is used in stops it. */
export function useExport({
	scene,
	speech,
	readMap,
	remark,
	text,
}: OutputProps & { readonly text: OutputText }) {
	const [now, setNow] = useState<Export>({ state: "idle" });
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);
	const start = (format: PictureFormat) => {
		const control = new AbortController();
		running.current?.abort();
		running.current = control;
		const { signal } = control;
		const tell = (next: Export) => !signal.aborted && setNow(next);
		const onStep = (step: ExportStep) => tell({ state: "running", step });
		const plan = { format, map: readMap() ?? NO_MAP, remark, signal, onStep };
		exportPicture(scene, { ...speech, text }, plan).then(
			(file) => {
				if (signal.aborted) return;
				saveFile(file.name, file.blob);
				tell({ state: "done", file });
			},
			(error: unknown) =>
				tell({ state: "failed", fault: error instanceof ExportFailure ? error.fault : "not-drawn" }),
		);
	};
	const cancel = () => {
		running.current?.abort();
		setNow({ state: "cancelled" });
	};
	return { now, start, cancel };
}
