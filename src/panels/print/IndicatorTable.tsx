import { findShade } from "../../domain/breaks";
import type { IndicatorId } from "../../domain/indicators";
import type { Measure } from "../../domain/indicators/indicator";
import type { Scene } from "../../domain/scene";
import { THEMES } from "../../layers/theme";
import { formatFigure, formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import type { Key } from "../../text/text";
import { nameRow } from "./AreaTable";
import { PaperSection } from "./PaperSection";
import styles from "./paper_table.module.css";

interface IndicatorTableProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
}

/** The chosen indicator by sub-district with what stands behind each value and what it left out; nothing when none is chosen. */
export function IndicatorTable({ scene, speech }: IndicatorTableProps) {
	const { text } = speech;
	const { indicator, view, total } = scene;
	if (view.indicator === null) return null;
	const name = text(`indicator.${indicator.id}` as Key);
	const definition = text(`print.define.${indicator.id as IndicatorId}`);
	const chosen = view.filters.subdistrict;
	const sums = scene.sums.filter(
		({ subdistrict }) => chosen.length === 0 || (subdistrict !== null && chosen.includes(subdistrict.id)),
	);
	return (
		<PaperSection
			id="measured"
			title={text("print.measured", { name })}
			about={text("print.measuredAbout", { definition })}
		>
			<table className={styles.table} aria-labelledby="print-measured" data-table="measured">
				<Head scene={scene} speech={speech} />
				<tbody>
					{sums.map((sum) => (
						<Line key={sum.subdistrict?.id ?? ""} name={nameRow(sum, speech)} {...sum} scene={scene} />
					))}
					<Line
						name={text("print.sum")}
						compounds={scene.reconciliation.shown}
						measure={total}
						scene={scene}
						isTotal
					/>
				</tbody>
			</table>
		</PaperSection>
	);
}

function Head({ scene, speech: { text } }: IndicatorTableProps) {
	const unit = text(`unit.${scene.indicator.unit}`);
	return (
		<thead>
			<tr>
				<th scope="col">{text("facet.subdistrict")}</th>
				<th scope="col">
					{text("print.value")}
					{unit !== "" && ` ${unit}`}
				</th>
				<th scope="col" className={styles.barHead}>
					{text("print.bars")}
				</th>
				<th scope="col">{text("print.of")}</th>
				<th scope="col">{text("print.behind")}</th>
				<th scope="col">{text("print.leftOut")}</th>
			</tr>
		</thead>
	);
}

interface LineProps {
	readonly name: string;
	readonly compounds: number;
	readonly measure: Measure;
	readonly scene: Scene;
	readonly isTotal?: boolean;
}

function Line({ name, compounds, measure, scene, isTotal }: LineProps) {
	return (
		<tr data-total={isTotal}>
			<th scope="row">
				<span>{name}</span>
			</th>
			<td>
				<b>{formatFigure(measure.value, scene.indicator.unit)}</b>
			</td>
			<td className={styles.barCell}>{!isTotal && <Bar value={measure.value} scene={scene} />}</td>
			<td>{formatNumber(compounds)}</td>
			<td>{formatNumber(measure.behind.length)}</td>
			<td>{formatNumber(measure.leftOut.length)}</td>
		</tr>
	);
}

/** A value against the largest of the sub-districts, in its shade on the map where the map shades. */
function Bar({ value, scene }: { readonly value: number | null; readonly scene: Scene }) {
	const most = Math.max(0, ...scene.sums.map(({ measure }) => measure.value ?? 0));
	if (value === null || most === 0) return null;
	const { shades } = THEMES[scene.view.theme];
	const shade = scene.indicator.additive ? 3 : findShade(value, scene.breaks);
	const share = (100 * value) / most;
	return <span className={styles.bar} style={{ inlineSize: `${share}%`, background: shades[shade] }} />;
}
