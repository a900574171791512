import { KINDS, type Kind } from "../../intake/import/request";
import { type DraftFile, isAllRejected, needsDatum } from "../../state/draft";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./table.module.css";

interface FileListProps {
	readonly text: StewardText;
	readonly files: readonly DraftFile[];
	readonly front: string | null;
	readonly onShow: (id: string) => void;
	readonly onKind: (id: string, kind: Kind | null) => void;
	readonly onRemove: (id: string) => void;
}

const COUNTS = ["read", "accepted", "repaired", "rejected"] as const;

/** Every file of the draft: what it holds, what became of its rows, and whether its datum is still to be stated. */
export function FileList(props: FileListProps) {
	const { text, files } = props;
	return (
		<section
			className={styles.wide}
			aria-label={text("steward.files")}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must be able to reach it
			tabIndex={0}
		>
			<table className={`${styles.table} ${styles.stack}`}>
				<thead>
					<tr>
						<th scope="col">{text("notes.file")}</th>
						<th scope="col">{text("steward.kind")}</th>
						{COUNTS.map((one) => (
							<th key={one} scope="col" data-numeric>
								{text(`notes.${one}`)}
							</th>
						))}
						<th scope="col">{text("steward.datum")}</th>
						<th scope="col">
							<span className={panel.hidden}>{text("steward.remove")}</span>
						</th>
					</tr>
				</thead>
				<tbody>
					{files.map((one) => (
						<FileRow key={one.id} one={one} {...props} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function FileRow({
	one,
	text,
	front,
	onShow,
	onKind,
	onRemove,
}: FileListProps & { readonly one: DraftFile }) {
	const { id, file, kind, outcome } = one;
	return (
		<tr data-front={id === front || undefined}>
			<th scope="row">
				<button
					type="button"
					className={styles.show}
					aria-current={id === front}
					title={text("steward.show", { file: file.name })}
					onClick={() => onShow(id)}
				>
					{file.name}
				</button>
			</th>
			<td>
				<select
					className={panel.select}
					aria-label={text("steward.kindOf", { file: file.name })}
					value={kind ?? ""}
					onChange={(event) => onKind(id, KINDS.find((each) => each === event.target.value) ?? null)}
				>
					<option value="">{text("steward.kind.none")}</option>
					{KINDS.map((each) => (
						<option key={each} value={each}>
							{text(`steward.kind.${each}`)}
						</option>
					))}
				</select>
			</td>
			{COUNTS.map((count) => (
				<td
					key={count}
					data-numeric
					data-label={text(`notes.${count}`)}
					className={isLoss(count, outcome?.report.rows.rejected) ? panel.alarm : ""}
				>
					{formatNumber(outcome?.report.rows[count] ?? null)}
				</td>
			))}
			<td>
				<FileState one={one} text={text} />
			</td>
			<td>
				<button
					type="button"
					className={panel.plain}
					aria-label={text("steward.removeOne", { file: file.name })}
					onClick={() => onRemove(id)}
				>
					{text("steward.remove")}
				</button>
			</td>
		</tr>
	);
}

function isLoss(count: (typeof COUNTS)[number], rejected: number | undefined): boolean {
	return count === "rejected" && (rejected ?? 0) > 0;
}

function FileState({ one, text }: { readonly one: DraftFile; readonly text: StewardText }) {
	const { outcome, options, tookTooLong, kind } = one;
	if (tookTooLong) return <span className={panel.alarm}>{text("steward.tookTooLong")}</span>;
	if (kind === null) return <span className={panel.quiet}>{text("steward.leftOut")}</span>;
	if (outcome?.unreadable) return <span className={panel.alarm}>{text("steward.unreadable")}</span>;
	if (outcome === null) return <span className={panel.quiet}>…</span>;
	if (!needsDatum(one) && isAllRejected(one)) {
		return <span className={panel.alarm}>{text("steward.allRejected")}</span>;
	}
	if (!needsDatum(one)) return <span className={panel.quiet}>{text("steward.noPoints")}</span>;
	if (options.datum === null) return <span className={panel.alarm}>{text("steward.datumMissing")}</span>;
	return <span>{options.datum}</span>;
}
