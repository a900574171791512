import type { MalformedRecord } from "../sources/problem";
import type { Problem } from "../sources/use_records";
import { formatNumber } from "../text/format";
import { AccountTable } from "./AccountTable";
import { Disagreements } from "./Disagreements";
import { Findings } from "./Findings";
import { LedgerSums } from "./LedgerSums";
import styles from "./Notes.module.css";
import { ProblemList } from "./ProblemList";
import { PublishedFigures } from "./PublishedFigures";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";
import { Sources } from "./Sources";

export interface NotesProps extends PanelProps {
	readonly problems: readonly Problem[];
	readonly malformed: readonly MalformedRecord[];
}

/** How far the numbers can be trusted: what was read, what was wrong with it, what is published, where it is from. */
export function Notes(props: NotesProps) {
	const { scene, speech, malformed } = props;
	const { text, district } = speech;
	const { account, projects } = scene.town.records;
	return (
		<section className={styles.notes} aria-labelledby="notes-title">
			<h2 id="notes-title" className={panel.hidden}>
				{text("notes.title")}
			</h2>
			{district.synthetic && <p className={panel.warning}>{text("app.syntheticHint")}</p>}
			<Balance {...props} />
			{account === null ? (
				<AccountMissing {...props} />
			) : (
				<>
					<AccountTable account={account} speech={speech} />
					<Findings findings={account.findings} speech={speech} />
				</>
			)}
			{malformed.length > 0 && <Malformed {...props} />}
			<Disagreements {...props} />
			{district.published && <PublishedFigures published={district.published} speech={speech} />}
			<LedgerSums projects={projects} {...props} />
			{district.sketch && <p className={panel.warning}>{text("notes.sketch")}</p>}
			<Sources speech={speech} />
		</section>
	);
}

function Balance({ scene, speech: { text } }: PanelProps) {
	const { total, placed, notPlaced, expected } = scene.reconciliation;
	const said = {
		total: formatNumber(total),
		placed: formatNumber(placed),
		notPlaced: formatNumber(notPlaced),
	};
	const differs = total !== expected;
	const against = { expected: formatNumber(expected), n: formatNumber(Math.abs(total - expected)) };
	return (
		<section className={styles.part}>
			<h3 className={panel.section}>{text("notes.reconciliation")}</h3>
			<p className={styles.balance}>{text("notes.balance", said)}</p>
			<p className={differs ? panel.alarm : panel.quiet}>
				{text(differs ? "notes.differs" : "notes.agrees", against)}
			</p>
		</section>
	);
}

function AccountMissing({ speech, problems }: NotesProps) {
	return (
		<section className={styles.part}>
			<h3 className={panel.section}>{speech.text("notes.account")}</h3>
			<p>{speech.text("notes.accountMissing")}</p>
			<ProblemList problems={problems} speech={speech} files={["account"]} />
		</section>
	);
}

function Malformed({ malformed, speech: { text } }: NotesProps) {
	return (
		<section className={styles.part}>
			<h3 className={panel.section}>{text("notes.malformed")}</h3>
			<ul className={styles.list}>
				{malformed.map(({ file, index, id, field, value, why }) => (
					<li key={`${file} ${index} ${field}`}>
						{text("notes.malformedLine", { file: text(`file.${file}`), n: index + 1, field, value, why })}
						{id !== null && <span className={panel.quiet}> {id}</span>}
					</li>
				))}
			</ul>
		</section>
	);
}
