import type { Row } from "@tanstack/react-table";
import type { KeyboardEvent } from "react";
import type { Compound } from "../domain/records";
import { type features, NUMERIC } from "./columns";
import type { CompoundTableModel } from "./TableHead";

interface CompoundRowProps {
	readonly row: Row<typeof features, Compound>;
	readonly table: CompoundTableModel;
	/** 0-based place in the whole table. */
	readonly at: number;
	/** The one row Tab stops at. */
	readonly active: boolean;
	readonly selected: boolean;
	readonly hovered: boolean;
	readonly onHover: (id: string | null) => void;
	readonly onFocus: (id: string) => void;
	readonly onSelect: (id: string) => void;
}

/** One compound. */
export function CompoundRow(props: CompoundRowProps) {
	const { row, table, at, active, selected, hovered, onHover, onFocus, onSelect } = props;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		onSelect(row.id);
	};
	return (
		<tr
			// The heads are row 1.
			aria-rowindex={at + 2}
			aria-selected={selected}
			data-id={row.id}
			data-hovered={hovered || undefined}
			tabIndex={active ? 0 : -1}
			onClick={() => onSelect(row.id)}
			onFocus={() => {
				onFocus(row.id);
				onHover(row.id);
			}}
			onBlur={() => onHover(null)}
			onMouseEnter={() => onHover(row.id)}
			onKeyDown={onKeyDown}
		>
			{row.getAllCells().map((cell) => (
				<td
					key={cell.id}
					data-column={cell.column.id}
					data-numeric={NUMERIC.has(cell.column.id) || undefined}
				>
					<table.FlexRender cell={cell} />
				</td>
			))}
		</tr>
	);
}
