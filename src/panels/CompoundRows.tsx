import { type RefObject, useEffect } from "react";
import { CompoundRow } from "./CompoundRow";
import type { CompoundTableProps } from "./CompoundTable";
import styles from "./CompoundTable.module.css";
import type { CompoundTableModel } from "./TableHead";
import { useActiveRow } from "./use_active_row";
import { makeRuns, useRowWindow } from "./use_row_window";

/** The rows in sight. One of them at a time can be reached with Tab; from there the arrow keys move. */
export function CompoundRows(props: CompoundTableProps & { readonly table: CompoundTableModel }) {
	const { scene, change, table, hoveredId, onHover } = props;
	const { shown, view } = scene;
	const rows = table.getRowModel().rows;
	const selectedAt = view.sel === null ? -1 : shown.findIndex((one) => one.id === view.sel);
	const { body, first, end, rowHeightPx } = useRowWindow(shown.length);
	const { activeAt, setActiveId, onKeyDown } = useActiveRow(shown, selectedAt, body);
	useScrollTo(body, view.sel);
	return (
		<tbody ref={body} onKeyDown={onKeyDown} onMouseLeave={() => onHover(null)}>
			{makeRuns(shown.length, { first, end }, [activeAt, selectedAt]).flatMap((run) => {
				if (!run.drawn)
					return [<Gap key={`gap ${run.first}`} heightPx={(run.end - run.first) * rowHeightPx} />];
				return rows
					.slice(run.first, run.end)
					.map((row, at) => (
						<CompoundRow
							key={row.id}
							row={row}
							table={table}
							at={run.first + at}
							active={run.first + at === activeAt}
							selected={row.id === view.sel}
							hovered={row.id === hoveredId}
							onHover={onHover}
							onFocus={setActiveId}
							onSelect={(sel) => change({ sel })}
						/>
					));
			})}
		</tbody>
	);
}

/** The room of rows that are not drawn. */
function Gap({ heightPx }: { readonly heightPx: number }) {
	// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells cannot be focused
	return <tr className={styles.gap} style={{ height: `${heightPx}px` }} aria-hidden="true" />;
}

/** Brings the chosen row into sight when another one is chosen, wherever that happened. */
function useScrollTo(body: RefObject<HTMLElement | null>, id: string | null) {
	useEffect(() => {
		if (id === null) return;
		const row = body.current?.querySelector<HTMLElement>('tr[aria-selected="true"]');
		row?.scrollIntoView?.({ block: "nearest" });
	}, [body, id]);
}
