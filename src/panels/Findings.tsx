import { useState } from "react";
import type { Finding } from "../domain/records";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import { pick } from "../text/text";
import styles from "./Notes.module.css";
import panel from "./panel.module.css";

/** So many at a time; more on demand, so that a long account does not freeze an old machine. */
const STEP = 100;

interface FindingsProps {
	readonly findings: readonly Finding[];
	readonly speech: Speech;
}

/** Everything the door found, by rule; one rule at a time on demand. */
export function Findings({ findings, speech }: FindingsProps) {
	const { text } = speech;
	const [rule, setRule] = useState("");
	const [most, setMost] = useState(STEP);
	const rules = [...new Set(findings.map((one) => one.rule))];
	const mine = rule === "" ? findings : findings.filter((one) => one.rule === rule);
	const count = (name: string) => findings.filter((one) => one.rule === name).length;
	return (
		<section className={styles.part}>
			<h3 className={panel.section}>{text("notes.findings")}</h3>
			{findings.length === 0 && <p>{text("notes.findingsNone")}</p>}
			{findings.length > 0 && (
				<label>
					<span className={panel.quiet}>{text("notes.findingsShow")} </span>
					<select className={panel.select} value={rule} onChange={(event) => setRule(event.target.value)}>
						<option value="">{text("notes.findingsAll", { n: formatNumber(findings.length) })}</option>
						{rules.map((one) => (
							<option key={one} value={one}>
								{`${text("notes.rule", { rule: one })} (${count(one)})`}
							</option>
						))}
					</select>
				</label>
			)}
			<ul className={styles.list}>
				{mine.slice(0, most).map((one, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in every word, and none ever moves
					<FindingLine key={at} finding={one} speech={speech} />
				))}
			</ul>
			{mine.length > most && (
				<button type="button" className={panel.button} onClick={() => setMost(most + STEP)}>
					{text("notes.findingsMore", { n: formatNumber(mine.length - most) })}
				</button>
			)}
		</section>
	);
}

function FindingLine({ finding, speech }: { readonly finding: Finding; readonly speech: Speech }) {
	const { text, lang } = speech;
	const { file, row, id, field, value, severity, message } = finding;
	return (
		<li>
			<p>
				<strong className={severity === "reject" ? panel.alarm : undefined}>
					{text(`notes.severity.${severity}`)}
				</strong>{" "}
				{pick(message, lang)}
			</p>
			<p className={panel.quiet}>
				<span>{file}</span>
				{row !== null && <span> · {text("notes.row", { row })}</span>}
				{id !== null && <span> · {id}</span>}
				{field !== "" && (
					<span>
						{" · "}
						{text("notes.field")} {field}
					</span>
				)}
				{value !== "" && (
					<span>
						{" · "}
						{text("notes.value")} {value}
					</span>
				)}
			</p>
		</li>
	);
}
