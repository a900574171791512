import { useId, useRef, useState } from "react";
import { EXPORT_STEPS, PICTURE_FORMATS, type PictureFormat } from "../../map/export/export_picture";
import { formatNumber } from "../../text/format";
import type { OutputText } from "../../text/output_text";
import type { OutputProps } from "../OutputButton";
import panel from "../panel.module.css";
import styles from "./OutputDialog.module.css";
import { type Export, useExport } from "./use_export";

/** Which picture, how far it is, and what became of it. */
export function PictureForm(props: OutputProps & { readonly text: OutputText }) {
	const { text } = props;
	const [format, setFormat] = useState<PictureFormat>("png2");
	const { now, start, cancel } = useExport(props);
	const titleId = useId();
	const running = now.state === "running";
	const make = useRef<HTMLButtonElement>(null);
	// The button that was pressed goes away; the keyboard stays where it was.
	const stop = () => {
		cancel();
		make.current?.focus();
	};
	return (
		<section aria-labelledby={titleId}>
			<h3 id={titleId} className={panel.section}>
				{text("output.picture")}
			</h3>
			<p className={panel.quiet}>{text("output.pictureAbout")}</p>
			<Formats text={text} chosen={format} onChoose={setFormat} titleId={titleId} />
			<div className={styles.run}>
				<button
					ref={make}
					type="button"
					className={panel.button}
					aria-disabled={running}
					onClick={() => !running && start(format)}
				>
					{text("output.make")}
				</button>
				{running && (
					<>
						<progress
							className={styles.progress}
							aria-label={text("output.picture")}
							value={EXPORT_STEPS.indexOf(now.step) + 0.5}
							max={EXPORT_STEPS.length}
						/>
						<button type="button" className={panel.plain} onClick={stop}>
							{text("output.cancel")}
						</button>
					</>
				)}
			</div>
			<p role="status" className={styles.said} data-export={now.state}>
				{sayState(now, text)}
			</p>
		</section>
	);
}

interface FormatsProps {
	readonly text: OutputText;
	readonly chosen: PictureFormat;
	readonly onChoose: (format: PictureFormat) => void;
	readonly titleId: string;
}

function Formats({ text, chosen, onChoose, titleId }: FormatsProps) {
	const name = useId();
	return (
		<div className={styles.formats} role="radiogroup" aria-labelledby={titleId}>
			{PICTURE_FORMATS.map((format) => (
				<label key={format} className={styles.format}>
					<input type="radio" name={name} checked={format === chosen} onChange={() => onChoose(format)} />
					{text(`output.format.${format}`)}
				</label>
			))}
		</div>
	);
}

function sayState(now: Export, text: OutputText): string {
	if (now.state === "idle") return "";
	if (now.state === "running") return text(`output.step.${now.step}`);
	if (now.state === "cancelled") return text("output.cancelled");
	if (now.state === "failed") return text(`output.failure.${now.fault}`);
	const { name, blob, widthPx, heightPx } = now.file;
	const size = text("output.kilobytes", { n: formatNumber(Math.max(1, Math.round(blob.size / 1000))) });
	if (name.endsWith(".svg")) return text("output.doneVector", { name, size });
	return text("output.done", { name, width: widthPx, height: heightPx, size });
}
