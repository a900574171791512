import type { Compound } from "../../domain/records";
import type { Scene } from "../../domain/scene";
import { formatNumber } from "../../text/format";
import { nameSubdistrict } from "../../text/labels";
import type { PrintSpeech } from "../../text/print_text";
import { CompoundSymbol } from "../CompoundSymbol";
import { PaperSection } from "./PaperSection";
import styles from "./paper_table.module.css";

interface ListProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
}

/** Every listed compound, one a row, in the order of the table on the screen. */
export function CompoundList({ scene, speech }: ListProps) {
	const { text } = speech;
	const { shown } = scene;
	const title = `${text("print.list")} · ${text("print.listAbout", { n: formatNumber(shown.length) })}`;
	return (
		<PaperSection id="list" title={title} about={shown.length === 0 ? text("print.listNone") : null} long>
			{shown.length > 0 && (
				<div className={styles.list}>
					<table
						className={styles.table}
						aria-labelledby="print-list"
						data-table="list"
						data-rows={shown.length}
					>
						<ListHead speech={speech} />
						<tbody>
							{shown.map((one) => (
								<Row key={one.id} one={one} scene={scene} speech={speech} />
							))}
						</tbody>
					</table>
				</div>
			)}
		</PaperSection>
	);
}

function ListHead({ speech: { text } }: Pick<ListProps, "speech">) {
	return (
		<thead>
			<tr>
				<th scope="col">{text("table.id")}</th>
				<th scope="col">{text("table.name")}</th>
				<th scope="col">{text("table.subdistrict")}</th>
				<th scope="col">{text("table.management")}</th>
				<th scope="col">{text("print.manager")}</th>
				<th scope="col">{text("table.renovation")}</th>
				<th scope="col" data-numeric>
					{text("table.builtYear")}
				</th>
				<th scope="col" data-numeric>
					{text("table.households")}
				</th>
				<th scope="col" data-numeric>
					{text("table.parkingSpaces")}
				</th>
			</tr>
		</thead>
	);
}

function Row({ one, scene, speech }: ListProps & { readonly one: Compound }) {
	const { text } = speech;
	return (
		<tr data-selected={one.id === scene.view.sel || undefined}>
			<td className={styles.id}>{one.id}</td>
			<th scope="row">
				<CompoundSymbol management={one.management} renovation={one.renovation} view={scene.view} />{" "}
				{one.name}
			</th>
			<td>
				<span className={styles.place}>{nameSubdistrict(one.subdistrict, speech)}</span>
			</td>
			<td>{text(`management.${one.management}`)}</td>
			<td>{one.manager ?? "—"}</td>
			<td>{text(`renovation.${one.renovation}`)}</td>
			<td data-numeric>{one.builtYear ?? "—"}</td>
			<td data-numeric>{formatNumber(one.households)}</td>
			<td data-numeric>{formatNumber(one.parkingSpaces)}</td>
		</tr>
	);
}
