import { type SortingState, type Updater, useTable } from "@tanstack/react-table";
import { useMemo } from "react";
import type { SortKey } from "../domain/view";
import { CompoundRows } from "./CompoundRows";
import styles from "./CompoundTable.module.css";
import { CLEARED } from "./choosing";
import { features, makeColumns } from "./columns";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";
import { SortSelect } from "./SortSelect";
import { TableHead } from "./TableHead";

export interface CompoundTableProps extends PanelProps {
	readonly hoveredId: string | null;
	readonly onHover: (id: string | null) => void;
}

/** The compounds of the map as rows, in the same number and order as everywhere else. */
export function CompoundTable(props: CompoundTableProps) {
	const { scene, speech, change } = props;
	const { text } = speech;
	const { view, town } = scene;
	const { sort } = view;
	const columns = useMemo(() => makeColumns(speech, town, view), [speech, town, view]);
	const sorting: SortingState = [{ id: sort.key, desc: sort.descending }];
	const table = useTable({
		features,
		columns,
		data: scene.shown as (typeof scene.shown)[number][],
		state: { sorting },
		manualSorting: true,
		enableSortingRemoval: false,
		enableMultiSort: false,
		sortDescFirst: false,
		getRowId: (one) => one.id,
		onSortingChange: (updater: Updater<SortingState>) => {
			const [next] = typeof updater === "function" ? updater(sorting) : updater;
			if (next) change({ sort: { key: next.id as SortKey, descending: next.desc } });
		},
	});
	return (
		<section className={styles.section} aria-labelledby="table-title">
			<h2 id="table-title" className={panel.hidden}>
				{text("table.title")}
			</h2>
			<SortSelect {...props} />
			<div className={styles.scroller} data-scroller>
				<table
					// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen by keyboard, which a plain table does not offer
					role="grid"
					className={styles.table}
					aria-labelledby="table-title"
					aria-describedby="table-hint"
					aria-rowcount={scene.shown.length + 1}
				>
					<TableHead table={table} sort={sort} />
					<CompoundRows {...props} table={table} />
				</table>
				<p id="table-hint" className={panel.hidden}>
					{text("table.hint")}
				</p>
				{scene.shown.length === 0 && (
					<div className={styles.empty}>
						<p>{text("table.empty")}</p>
						<button type="button" className={panel.button} onClick={() => change(CLEARED)}>
							{text("table.emptyAct")}
						</button>
					</div>
				)}
			</div>
		</section>
	);
}
