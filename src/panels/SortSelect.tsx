import { SORTS, type SortKey } from "../domain/view";
import styles from "./CompoundTable.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

/** The order of the list where there is no room for column heads. */
export function SortSelect({ scene: { view }, speech: { text }, change }: PanelProps) {
	const { key, descending } = view.sort;
	return (
		<div className={styles.sort}>
			<label>
				<span className={panel.quiet}>{text("table.sortBy")} </span>
				<select
					className={panel.select}
					value={key}
					onChange={(event) => change({ sort: { key: event.target.value as SortKey, descending } })}
				>
					{SORTS.map((one) => (
						<option key={one} value={one}>
							{text(`table.${one}`)}
						</option>
					))}
				</select>
			</label>
			<button
				type="button"
				className={panel.plain}
				onClick={() => change({ sort: { key, descending: !descending } })}
			>
				{text(descending ? "table.descending" : "table.ascending")}
			</button>
		</div>
	);
}
