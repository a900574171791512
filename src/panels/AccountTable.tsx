import type { Account } from "../domain/records";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import styles from "./Notes.module.css";
import panel from "./panel.module.css";

const COUNTS = ["read", "accepted", "repaired", "rejected", "unknowns"] as const;

/** What became of the rows of every file: read = accepted + repaired + rejected. */
export function AccountTable({
	account,
	speech: { text },
}: {
	readonly account: Account;
	readonly speech: Speech;
}) {
	return (
		<section className={styles.part}>
			<h3 id="account-title" className={panel.section}>
				{text("notes.account")}
			</h3>
			<section
				className={styles.wide}
				aria-labelledby="account-title"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must be able to reach it
				tabIndex={0}
			>
				<table className={styles.table} aria-labelledby="account-title">
					<thead>
						<tr>
							<th scope="col">{text("notes.file")}</th>
							{COUNTS.map((one) => (
								<th key={one} scope="col" data-numeric>
									{text(`notes.${one}`)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{account.files.map((file) => (
							<tr key={file.file}>
								<th scope="row">{file.file}</th>
								{COUNTS.map((one) => (
									<td key={one} data-numeric>
										{formatNumber(file[one])}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</section>
	);
}
