import type { ReactTable } from "@tanstack/react-table";
import type { Compound } from "../domain/records";
import type { View } from "../domain/view";
import styles from "./CompoundTable.module.css";
import { type features, NUMERIC } from "./columns";

export type CompoundTableModel = ReactTable<typeof features, Compound>;

interface TableHeadProps {
	readonly table: CompoundTableModel;
	readonly sort: View["sort"];
}

/** The column heads; each sorts, and again the other way. */
export function TableHead({ table, sort }: TableHeadProps) {
	return (
		<thead className={styles.head}>
			{table.getHeaderGroups().map((group) => (
				<tr key={group.id} aria-rowindex={1}>
					{group.headers.map((header) => {
						const sorted = header.column.id === sort.key;
						const direction = sort.descending ? "descending" : "ascending";
						return (
							<th
								key={header.id}
								scope="col"
								data-column={header.column.id}
								data-numeric={NUMERIC.has(header.column.id) || undefined}
								aria-sort={sorted ? direction : "none"}
							>
								<button type="button" onClick={() => header.column.toggleSorting()}>
									<table.FlexRender header={header} />
									<span
										className={styles.arrow}
										aria-hidden="true"
										data-sorted={sorted ? direction : undefined}
									/>
								</button>
							</th>
						);
					})}
				</tr>
			))}
		</thead>
	);
}
