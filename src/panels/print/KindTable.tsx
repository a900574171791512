import type { Scene } from "../../domain/scene";
import { tabulateAreas, tabulateKinds } from "../../domain/tabulate";
import { RENOVATION, type Renovation } from "../../domain/vocabulary";
import { formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import { PaperSection } from "./PaperSection";
import styles from "./paper_table.module.css";

/** The listed compounds by management and renovation, every compound in one cell. */
export function KindTable({ scene, speech }: { readonly scene: Scene; readonly speech: PrintSpeech }) {
	const { text } = speech;
	const { total } = tabulateAreas(scene);
	return (
		<PaperSection id="kinds" title={text("print.kinds")} about={null}>
			<table className={styles.table} aria-labelledby="print-kinds" data-table="kinds">
				<thead>
					<tr>
						<th scope="col">{text("management")}</th>
						{RENOVATION.map((one) => (
							<th key={one} scope="col">
								{text(`renovation.${one}`)}
							</th>
						))}
						<th scope="col">{text("print.sum")}</th>
					</tr>
				</thead>
				<tbody>
					{tabulateKinds(scene).map(({ management, compounds, renovation }) => (
						<Line
							key={management}
							name={text(`management.${management}`)}
							counts={renovation}
							sum={compounds}
						/>
					))}
					<Line name={text("print.sum")} counts={total.renovation} sum={total.compounds} isTotal />
				</tbody>
			</table>
		</PaperSection>
	);
}

interface LineProps {
	readonly name: string;
	readonly counts: Readonly<Record<Renovation, number>>;
	readonly sum: number;
	readonly isTotal?: boolean;
}

function Line({ name, counts, sum, isTotal }: LineProps) {
	return (
		<tr data-total={isTotal}>
			<th scope="row">
				<span>{name}</span>
			</th>
			{RENOVATION.map((one) => (
				<td key={one}>{formatNumber(counts[one])}</td>
			))}
			<td>
				<b>{formatNumber(sum)}</b>
			</td>
		</tr>
	);
}
