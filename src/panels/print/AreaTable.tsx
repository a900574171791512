import type { Scene } from "../../domain/scene";
import { type AreaRow, type Tabulated, tabulateAreas } from "../../domain/tabulate";
import { MANAGEMENT } from "../../domain/vocabulary";
import { formatFigure, formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import { pick } from "../../text/text";
import { PaperSection } from "./PaperSection";
import styles from "./paper_table.module.css";

interface TableProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
}

/** The listed compounds by sub-district, with totals that are the numbers of the whole document. */
export function AreaTable({ scene, speech }: TableProps) {
	const { text } = speech;
	const { rows, total } = tabulateAreas(scene);
	return (
		<PaperSection id="areas" title={text("print.areas")} about={text("print.areasAbout")}>
			<table className={styles.table} aria-labelledby="print-areas" data-table="areas">
				<AreaHead speech={speech} />
				<tbody>
					{rows.map((row) => (
						<Line key={row.subdistrict?.id ?? ""} name={nameRow(row, speech)} row={row} />
					))}
					<Line name={text("print.sum")} row={total} isTotal />
				</tbody>
			</table>
		</PaperSection>
	);
}

/** The name of the sub-district of a row. */
export function nameRow({ subdistrict }: Pick<AreaRow, "subdistrict">, { text, lang }: PrintSpeech): string {
	return subdistrict ? pick(subdistrict.name, lang) : text("areas.stray");
}

function AreaHead({ speech: { text } }: Pick<TableProps, "speech">) {
	return (
		<thead>
			<tr>
				<th scope="col" rowSpan={2}>
					{text("facet.subdistrict")}
				</th>
				<th scope="col" rowSpan={2}>
					{text("print.of")}
				</th>
				<th scope="colgroup" colSpan={MANAGEMENT.length} className={styles.group}>
					{text("management")}
				</th>
				<th scope="col" rowSpan={2}>
					{text("print.unmanagedShare")}
				</th>
				<th scope="col" rowSpan={2}>
					{text("print.households")}
				</th>
				<th scope="col" rowSpan={2}>
					{text("print.householdsUnknown")}
				</th>
				<th scope="col" rowSpan={2}>
					{text("print.done")}
				</th>
				<th scope="col" rowSpan={2}>
					{text("print.renovationUnknown")}
				</th>
			</tr>
			<tr>
				{MANAGEMENT.map((one) => (
					<th key={one} scope="col">
						{text(`management.${one}`)}
					</th>
				))}
			</tr>
		</thead>
	);
}

interface LineProps {
	readonly name: string;
	readonly row: Tabulated;
	readonly isTotal?: boolean;
}

function Line({ name, row, isTotal }: LineProps) {
	const { compounds, management, unmanagedShare, households, renovation } = row;
	return (
		<tr data-total={isTotal}>
			<th scope="row">
				<span>{name}</span>
			</th>
			<td>{formatNumber(compounds)}</td>
			{MANAGEMENT.map((one) => (
				<td key={one}>{formatNumber(management[one])}</td>
			))}
			<td>{formatFigure(unmanagedShare.value, "share")}</td>
			<td>{formatNumber(compounds === 0 ? 0 : households.value)}</td>
			<td>{formatNumber(households.leftOut.length)}</td>
			<td>{formatNumber(renovation.done)}</td>
			<td>{formatNumber(renovation.unknown)}</td>
		</tr>
	);
}
