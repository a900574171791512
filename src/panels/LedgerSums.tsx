import { measureLedger } from "../domain/published";
import type { Project } from "../domain/records";
import type { Problem } from "../sources/use_records";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import styles from "./Notes.module.css";
import { ProblemList } from "./ProblemList";
import panel from "./panel.module.css";
import { QUANTITY_UNIT } from "./quantities";

interface LedgerSumsProps {
	readonly projects: readonly Project[] | null;
	readonly problems: readonly Problem[];
	readonly speech: Speech;
}

/** What the finished projects of the ledger add up to, so that it can be held against what is published. */
export function LedgerSums({ projects, problems, speech }: LedgerSumsProps) {
	const { text } = speech;
	const ledger = projects && measureLedger(projects);
	return (
		<section className={styles.part}>
			<h3 id="ledger-title" className={panel.section}>
				{text("notes.ledger")}
			</h3>
			{ledger === null && <p>{text("notes.ledgerMissing")}</p>}
			{ledger === null && <ProblemList problems={problems} speech={speech} files={["projects"]} />}
			{ledger?.years === null && <p>{text("notes.ledgerNone")}</p>}
			{ledger !== null && ledger.unknownState > 0 && (
				<p>{text("notes.ledgerUnknownState", { n: formatNumber(ledger.unknownState) })}</p>
			)}
			{ledger?.years && (
				<>
					<p className={panel.quiet}>
						{text("notes.ledgerAbout", { from: ledger.years[0], to: ledger.years[1], n: ledger.projects })}
					</p>
					<table className={styles.table} aria-labelledby="ledger-title">
						<tbody>
							{ledger.sums.map(({ quantity, value, leftOut }) => (
								<tr key={quantity}>
									<th scope="row">
										{text(`quantity.${quantity}`)}
										{leftOut > 0 && (
											<span className={panel.quiet}>
												{" "}
												{text("notes.ledgerUnknown", { n: formatNumber(leftOut) })}
											</span>
										)}
									</th>
									<td data-numeric>
										{formatNumber(value)} <span className={panel.unit}>{text(QUANTITY_UNIT[quantity])}</span>
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
		</section>
	);
}
