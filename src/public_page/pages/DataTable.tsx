import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

/** One column behind the one that names the rows. */
export interface TableColumn {
	readonly id: string;
	readonly header: ReactNode;
	/** Figures stand under each other at the end of their column; a bar takes what room there is. */
	readonly kind: "figure" | "text" | "bar";
}

export interface TableRow {
	readonly id: string;
	readonly head: ReactNode;
	readonly cells: readonly ReactNode[];
	/** A sum of the rows above it. */
	readonly isSum?: boolean;
	/** Language of the row's name where it is not that of the page. */
	readonly lang?: string;
}

interface DataTableProps {
	/** Id of the heading that says what the table is. */
	readonly labelledBy: string;
	/** Heading of the first column. */
	readonly corner: string;
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
	/** Few short columns, which far apart would be hard to follow. */
	readonly isNarrow?: boolean;
}

/** A table that is read by rows; where it is wider than the window it scrolls by itself, also by keyboard. */
export function DataTable({ labelledBy, corner, columns, rows, isNarrow }: DataTableProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
		<div className={styles.scroll} role="group" tabIndex={0} aria-labelledby={labelledBy}>
			<table className={styles.table} data-narrow={isNarrow ? "" : undefined} aria-labelledby={labelledBy}>
				<thead>
					<tr>
						<th scope="col">{corner}</th>
						{columns.map(({ id, header, kind }) =>
							header === null ? (
								<td key={id} data-kind={kind} />
							) : (
								<th key={id} scope="col" data-kind={kind}>
									{header}
								</th>
							),
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, head, cells, isSum, lang }) => (
						<tr key={id} data-sum={isSum ? "" : undefined}>
							<th scope="row" lang={lang}>
								{head}
							</th>
							{columns.map((column, at) => (
								<td key={column.id} data-kind={column.kind}>
									{cells[at]}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
