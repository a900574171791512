import { type KeyboardEvent, useId, useMemo } from "react";
import type { OpenedRow } from "../../../domain/briefing/opened";
import { formatClaim } from "../../../text/briefing/format_claim";
import panel from "../../panel.module.css";
import { useActiveRow } from "../../use_active_row";
import { makeRuns, useRowWindow } from "../../use_row_window";
import styles from "./OpenedList.module.css";
import { joinFigure } from "./open_number";
import { isPlaced, type OpenedListProps } from "./opened_props";
import { RowName } from "./RowName";
import { countsOnes, formatAmount } from "./say_how";

interface OpenedRowsProps extends OpenedListProps {
	readonly flownTo: string | null;
	readonly fly: (row: OpenedRow) => void;
}

/** The rows in sight. One of them at a time can be reached with Tab; from there keys move, and Enter takes the map there. */
export function OpenedRows(props: OpenedRowsProps) {
	const { number, speech, flownTo } = props;
	const { rows } = number.opened;
	const id = useId();
	const { body, first, end, rowHeightPx } = useRowWindow(rows.length);
	const flownAt = rows.findIndex((row) => row.id === flownTo);
	const { activeAt, setActiveId, onKeyDown } = useActiveRow(rows, flownAt, body);
	const sayAmount = useAmounts(props);
	const pressKey = (event: KeyboardEvent) => {
		// These two are the keys of a presenter's remote, which turns the page wherever the focus is.
		if (event.key !== "PageDown" && event.key !== "PageUp") onKeyDown(event);
		// What moves here must not turn the page as well.
		if (event.isDefaultPrevented()) event.stopPropagation();
	};
	return (
		<>
			<table
				// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen by keyboard, which a plain table does not offer
				role="grid"
				className={styles.table}
				aria-label={number.title}
				aria-describedby={id}
				aria-rowcount={rows.length}
			>
				<tbody ref={body} onKeyDown={pressKey}>
					{makeRuns(rows.length, { first, end }, [activeAt, flownAt]).flatMap((run) => {
						if (!run.drawn)
							return [<Gap key={`gap ${run.first}`} heightPx={(run.end - run.first) * rowHeightPx} />];
						return rows
							.slice(run.first, run.end)
							.map((row, at) => (
								<Row
									{...props}
									key={`${row.kind}/${row.id}`}
									row={row}
									at={run.first + at}
									active={run.first + at === activeAt}
									amount={sayAmount?.(row) ?? null}
									onActive={setActiveId}
								/>
							));
					})}
				</tbody>
			</table>
			<p id={id} className={panel.hidden}>
				{speech.text("claims.list.hint")}
			</p>
		</>
	);
}

/** How amounts are written; `null` where every row counts for one. In the number's own unit only where they add up to it. */
function useAmounts({ number, speech }: OpenedListProps): ((row: OpenedRow) => string) | null {
	const { opened, unit } = number;
	const silent = useMemo(() => opened.how !== "sum" && countsOnes(opened.rows), [opened]);
	if (silent) return null;
	if (unit === undefined || opened.how !== "sum") return ({ amount }) => formatAmount(amount);
	return ({ amount }) => joinFigure(formatClaim(amount, unit, speech));
}

interface RowProps extends OpenedRowsProps {
	readonly row: OpenedRow;
	/** 0-based place in the whole list. */
	readonly at: number;
	/** The one row Tab stops at. */
	readonly active: boolean;
	readonly amount: string | null;
	readonly onActive: (id: string) => void;
}

function Row({ row, at, active, amount, flownTo, fly, onActive, onFlyTo, scene, speech }: RowProps) {
	const placed = isPlaced(row, onFlyTo !== undefined);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		fly(row);
	};
	return (
		<tr
			aria-rowindex={at + 1}
			aria-selected={row.id === flownTo}
			aria-disabled={!placed || undefined}
			data-row={row.id}
			data-first-focus={active || undefined}
			tabIndex={active ? 0 : -1}
			onClick={() => fly(row)}
			onFocus={() => onActive(row.id)}
			onKeyDown={onKeyDown}
		>
			<td>
				<RowName row={row} placed={placed} scene={scene} speech={speech} />
			</td>
			{amount !== null && <td className={styles.amount}>{amount}</td>}
		</tr>
	);
}

/** The room of rows that are not drawn. */
function Gap({ heightPx }: { readonly heightPx: number }) {
	// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row without cells cannot be focused
	return <tr className={styles.gap} style={{ height: `${heightPx}px` }} aria-hidden="true" />;
}
