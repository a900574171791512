import { useMemo, useState } from "react";
import type { Lang } from "../../domain/view";
import type { ReportFinding } from "../../intake/import/request";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import { pick } from "../../text/text";
import panel from "../panel.module.css";
import type { FindingFilter } from "./doubts";
import {
	countSeverities,
	FINDING_COLUMNS,
	type FindingColumn,
	type FindingOrder,
	type FindingRow,
	sortFindings,
	writeFindings,
} from "./finding_rows";
import { Pages, usePages } from "./Pages";
import styles from "./table.module.css";

interface FindingTableProps {
	readonly text: StewardText;
	readonly lang: Lang;
	readonly findings: readonly FindingRow[];
	/** Which are looked at first. */
	readonly only?: FindingFilter | undefined;
	/** Offers a text as a file to keep. */
	readonly onSave: (name: string, content: string) => void;
}

type Severity = ReportFinding["severity"];
const SEVERITIES: readonly Severity[] = ["reject", "repair", "note"];

/** Everything the door found, in any order and by severity or rule. */
export function FindingTable(props: FindingTableProps) {
	const { text, lang, findings } = props;
	const [severity, setSeverity] = useState<Severity | "">(props.only?.severity ?? "");
	const [wantedRule, setRule] = useState(props.only?.rule ?? "");
	// A rule that found nothing any more would hide all others.
	const rule = findings.some((one) => one.rule === wantedRule) ? wantedRule : "";
	const [order, setOrder] = useState<FindingOrder>({ by: "severity", descending: false });
	const mine = useMemo(() => {
		const some = findings.filter(
			(one) => (severity === "" || one.severity === severity) && (rule === "" || one.rule === rule),
		);
		return sortFindings(some, order, lang);
	}, [findings, severity, rule, order, lang]);
	const pages = usePages(mine.length);
	if (findings.length === 0) return <p className={panel.quiet}>{text("steward.findingsNone")}</p>;
	const sort = (by: FindingColumn) =>
		setOrder((old) => ({ by, descending: old.by === by ? !old.descending : false }));
	return (
		<>
			<div className={styles.bar}>
				<SeverityFilter {...props} severity={severity} onChoose={setSeverity} />
				<RuleFilter {...props} rule={rule} onChoose={setRule} />
				<SaveButton {...props} rows={mine} />
			</div>
			<section
				className={`${styles.wide} ${styles.tall}`}
				aria-label={text("steward.findingsTable")}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must be able to reach it
				tabIndex={0}
			>
				<table className={`${styles.table} ${styles.stack}`}>
					<Head text={text} order={order} onSort={sort} />
					<tbody>
						{mine.slice(pages.first, pages.end).map((one, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in every word
							<Row key={pages.first + at} one={one} text={text} lang={lang} />
						))}
					</tbody>
				</table>
			</section>
			<Pages text={text} pages={pages} count={mine.length} />
		</>
	);
}

interface FilterProps<T> extends FindingTableProps {
	readonly onChoose: (value: T) => void;
}

function SeverityFilter({
	text,
	findings,
	severity,
	onChoose,
}: FilterProps<Severity | ""> & { readonly severity: Severity | "" }) {
	const counts = countSeverities(findings);
	return (
		<label>
			<span className={panel.quiet}>{text("steward.severity")}</span>
			<select
				className={panel.select}
				value={severity}
				onChange={(event) => onChoose(SEVERITIES.find((one) => one === event.target.value) ?? "")}
			>
				<option value="">{text("notes.findingsAll", { n: formatNumber(findings.length) })}</option>
				{SEVERITIES.map((one) => (
					<option key={one} value={one}>
						{`${text(`notes.severity.${one}`)} (${formatNumber(counts[one])})`}
					</option>
				))}
			</select>
		</label>
	);
}

function RuleFilter({ text, findings, rule, onChoose }: FilterProps<string> & { readonly rule: string }) {
	const counts = new Map<string, number>();
	for (const one of findings) counts.set(one.rule, (counts.get(one.rule) ?? 0) + 1);
	return (
		<label>
			<span className={panel.quiet}>{text("steward.rule")}</span>
			<select className={panel.select} value={rule} onChange={(event) => onChoose(event.target.value)}>
				<option value="">{text("steward.ruleAll")}</option>
				{[...counts].map(([name, count]) => (
					<option key={name} value={name}>{`${name} (${formatNumber(count)})`}</option>
				))}
			</select>
		</label>
	);
}

function SaveButton({
	text,
	lang,
	rows,
	onSave,
}: FindingTableProps & { readonly rows: readonly FindingRow[] }) {
	const save = () => {
		const headers = FINDING_COLUMNS.map((one) => text(`steward.column.${one}`));
		const names = {
			reject: text("notes.severity.reject"),
			repair: text("notes.severity.repair"),
			note: text("notes.severity.note"),
		};
		onSave("findings.csv", writeFindings(rows, { lang, headers, names }));
	};
	return (
		<button type="button" className={`${panel.button} ${styles.end}`} onClick={save}>
			{text("steward.saveFindings", { n: formatNumber(rows.length) })}
		</button>
	);
}

interface HeadProps {
	readonly text: StewardText;
	readonly order: FindingOrder;
	readonly onSort: (by: FindingColumn) => void;
}

function Head({ text, order, onSort }: HeadProps) {
	const direction = order.descending ? "descending" : "ascending";
	return (
		<thead>
			<tr>
				{FINDING_COLUMNS.map((one) => (
					<th key={one} scope="col" aria-sort={order.by === one ? direction : "none"}>
						<button type="button" className={styles.sort} onClick={() => onSort(one)}>
							{text(`steward.column.${one}`)}
							<span aria-hidden="true">{order.by !== one ? "" : order.descending ? "▼" : "▲"}</span>
						</button>
					</th>
				))}
			</tr>
		</thead>
	);
}

function Row({
	one,
	text,
	lang,
}: {
	readonly one: FindingRow;
	readonly text: StewardText;
	readonly lang: Lang;
}) {
	return (
		<tr>
			<td className={`${styles.short} ${one.severity === "reject" ? panel.alarm : ""}`}>
				{text(`notes.severity.${one.severity}`)}
			</td>
			<td className={styles.value}>{one.file}</td>
			<td data-numeric data-label={text("steward.row")}>
				{one.row === null ? "—" : one.row}
			</td>
			<td className={styles.short}>{one.column}</td>
			<td className={styles.value}>{one.value}</td>
			<td className={panel.quiet}>{one.rule}</td>
			<td className={styles.message}>{pick(one.message, lang)}</td>
		</tr>
	);
}
