import { type RefObject, useEffect, useMemo } from "react";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import { useActiveRow } from "../../use_active_row";
import { makeRuns, useRowWindow } from "../../use_row_window";
import type { RankingProps } from "./RankingTable";
import styles from "./RankingTable.module.css";
import { RankRow } from "./RankRow";

/** The rows in sight. One of them at a time can be reached with Tab; from there the arrow keys move. */
export function RankRows(props: RankingProps & { readonly rows: readonly Appraisal[] }) {
	const { rows, scene, change, hoveredId = null, onHover } = props;
	const { sel } = scene.view;
	const compounds = useMemo(() => rows.map(({ compound }) => compound), [rows]);
	const selectedAt = sel === null ? -1 : compounds.findIndex(({ id }) => id === sel);
	const { body, first, end, rowHeightPx } = useRowWindow(rows.length);
	const { activeAt, setActiveId, onKeyDown } = useActiveRow(compounds, selectedAt, body);
	useScrollTo(body, sel);
	return (
		<tbody ref={body} onKeyDown={onKeyDown} onMouseLeave={() => onHover?.(null)}>
			{makeRuns(rows.length, { first, end }, [activeAt, selectedAt]).flatMap((run) => {
				if (!run.drawn)
					return [<Gap key={`gap ${run.first}`} heightPx={(run.end - run.first) * rowHeightPx} />];
				return rows.slice(run.first, run.end).map((appraisal, at) => {
					const { id } = appraisal.compound;
					return (
						<RankRow
							key={id}
							{...props}
							appraisal={appraisal}
							at={run.first + at}
							active={run.first + at === activeAt}
							selected={id === sel}
							hovered={id === hoveredId}
							onFocus={() => setActiveId(id)}
							onSelect={() => change({ sel: id })}
						/>
					);
				});
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
