import { measureRowSums } from "../domain/published";
import type { PublishedTable } from "../domain/records";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import { pick } from "../text/text";
import styles from "./Notes.module.css";
import panel from "./panel.module.css";

interface PublishedFiguresProps {
	readonly published: PublishedTable;
	readonly speech: Speech;
}

interface Line {
	readonly floorAreaWanSqm: number | null;
	readonly compounds: number | null;
	readonly households: number | null;
}

/** The published table as printed, with the sums of its rows beside the totals it prints. */
export function PublishedFigures({ published, speech }: PublishedFiguresProps) {
	const { text, lang, district } = speech;
	const { rows, printedTotal, remark, citation } = published;
	return (
		<section className={styles.part}>
			<h3 id="published-title" className={panel.section}>
				{text("notes.published")}
			</h3>
			<p className={panel.quiet}>{text("notes.publishedAbout", { year: district.latestBuiltYear })}</p>
			<section
				className={styles.wide}
				aria-labelledby="published-title"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must be able to reach it
				tabIndex={0}
			>
				<table className={styles.table} aria-labelledby="published-title">
					<thead>
						<tr>
							<th scope="col">{text("management")}</th>
							<th scope="col" data-numeric>
								{text("notes.publishedArea")}
							</th>
							<th scope="col" data-numeric>
								{text("notes.publishedCompounds")}
							</th>
							<th scope="col" data-numeric>
								{text("notes.publishedHouseholds")}
							</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<PublishedLine key={row.management} name={text(`management.${row.management}`)} line={row} />
						))}
					</tbody>
					<tfoot>
						<PublishedLine name={text("notes.rowSum")} line={measureRowSums(published)} />
						<PublishedLine name={text("notes.printedTotal")} line={printedTotal} />
					</tfoot>
				</table>
			</section>
			<p>{text("notes.asPrinted", { text: printedTotal.asPrinted })}</p>
			<p>{pick(remark, lang)}</p>
			<p className={panel.quiet}>{text("notes.citation", { text: pick(citation, lang) })}</p>
		</section>
	);
}

function PublishedLine({ name, line }: { readonly name: string; readonly line: Line }) {
	return (
		<tr>
			<th scope="row">{name}</th>
			<td data-numeric>{formatNumber(line.floorAreaWanSqm, 1)}</td>
			<td data-numeric>{formatNumber(line.compounds)}</td>
			<td data-numeric>{formatNumber(line.households)}</td>
		</tr>
	);
}
