import type { ReactNode } from "react";
import tables from "../../print/paper_table.module.css";
import type { TableId } from "./outline";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";

/** One column of a printed table: figures stand to the right, texts to the left; a short text stays on one line, a name only as long as names should be. */
export interface PaperColumn {
	readonly name: string;
	readonly text?: "short" | "name" | "long";
}

/** One row of a printed table, its name first. */
export interface PaperRow {
	readonly key: string;
	readonly cells: readonly ReactNode[];
	/** A sum, or what is said of all. */
	readonly total?: boolean;
}

interface ReportTableProps {
	readonly id: TableId;
	readonly facts: ReportFacts;
	readonly title: string;
	readonly columns: readonly PaperColumn[];
	readonly rows: readonly PaperRow[];
	/** What has to be known of the numbers. */
	readonly about?: string;
}

/** A table of no more rows, each of them one line, stands on one page. */
const WHOLE_ROWS = 8;

/** A table with its number over it; the number is the one other parts refer to. Fails for a table the outline does not have. */
export function ReportTable({ id, facts, title, columns, rows, about }: ReportTableProps) {
	const { text } = facts.speech;
	const isNarrow = columns.every((column) => column.text !== "long");
	return (
		<div
			className={styles.tabled}
			data-narrow={isNarrow || undefined}
			data-whole={(isNarrow && rows.length <= WHOLE_ROWS) || undefined}
		>
			<table className={tables.table} data-table={id} data-rows={rows.length}>
				<caption className={styles.caption}>
					<b>{text("report.tableNumber", { n: numberTable(facts, id) })}</b> {title}
				</caption>
				<thead>
					<tr>
						{columns.map(({ name, text: isText }) => (
							<th key={name} scope="col" data-text={isText}>
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<Row key={row.key} row={row} columns={columns} />
					))}
				</tbody>
			</table>
			{about !== undefined && <p className={styles.about}>{about}</p>}
		</div>
	);
}

function Row({ row, columns }: { readonly row: PaperRow; readonly columns: readonly PaperColumn[] }) {
	const [name, ...cells] = row.cells;
	return (
		<tr data-total={row.total || undefined}>
			<th scope="row">
				<span>{name}</span>
			</th>
			{cells.map((cell, at) => {
				const column = columns[at + 1];
				return (
					<td key={column?.name ?? at} data-text={column?.text}>
						{cell}
					</td>
				);
			})}
		</tr>
	);
}

/** The number of a table. */
export function numberTable({ outline }: Pick<ReportFacts, "outline">, id: TableId): number {
	const number = outline.tables.get(id);
	if (number === undefined) throw new Error(`The outline has no table ${id}.`);
	return number;
}
