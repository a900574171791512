import type { FileId } from "../sources/problem";
import type { Problem } from "../sources/use_records";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import styles from "./ProblemList.module.css";
import panel from "./panel.module.css";

interface ProblemListProps {
	readonly problems: readonly Problem[];
	readonly speech: Pick<Speech, "text">;
	/** Only the files this place needs; left out: all. */
	readonly files?: readonly FileId[];
}

/** What could not be read, one sentence a file, each with another try. */
export function ProblemList({ problems, speech: { text }, files }: ProblemListProps) {
	const mine = problems.filter((one) => !files || files.includes(one.file));
	if (mine.length === 0) return null;
	return (
		<ul className={styles.problems}>
			{mine.map(({ file, kind, detail, retry }) => {
				const name = text(`file.${file}`);
				return (
					<li key={file} className={panel.warning} data-file={file}>
						<span>{text(`problem.${kind}`, { file: name })}</span>
						<span className={panel.quiet}>{detail}</span>
						<button
							type="button"
							className={panel.button}
							aria-label={text("problem.retry", { file: name })}
							onClick={retry}
						>
							{text("app.retry")}
						</button>
					</li>
				);
			})}
		</ul>
	);
}

interface SummaryProps extends Omit<ProblemListProps, "files"> {
	/** Records that could not be understood. */
	readonly malformed: number;
}

/** Says once for the whole page which files are missing and that the rest stands. Always there, so that a screen reader hears it change. */
export function ProblemSummary({ problems, malformed, speech }: SummaryProps) {
	const any = problems.length > 0 || malformed > 0;
	return (
		<div role="status" className={styles.summary} data-any={any || undefined}>
			{malformed > 0 && (
				<p className={panel.warning}>{speech.text("problem.malformed", { n: formatNumber(malformed) })}</p>
			)}
			{problems.length > 0 && (
				<>
					<p>
						<strong>{speech.text("problem.title")}</strong> {speech.text("problem.kept")}
					</p>
					<ProblemList problems={problems} speech={speech} />
				</>
			)}
		</div>
	);
}
