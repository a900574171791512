import { useState } from "react";
import { useNarrow } from "../../state/device";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./table.module.css";

/** Rows of one page: enough to scan, few enough for an old machine. */
const PAGE = 40;
/** On a phone each row is a paragraph, and forty would be a long way to the next step. */
const NARROW_PAGE = 10;

/** The page of a list that is shown. */
export interface PagesState {
	readonly page: number;
	readonly last: number;
	readonly first: number;
	/** Exclusive. */
	readonly end: number;
	readonly turn: (by: number) => void;
}

/** A long list in pages; a list that has become shorter shows its last page. */
export function usePages(count: number): PagesState {
	const [wanted, setPage] = useState(0);
	const size = useNarrow() ? NARROW_PAGE : PAGE;
	const last = Math.max(0, Math.ceil(count / size) - 1);
	const page = Math.min(wanted, last);
	return {
		page,
		last,
		first: page * size,
		end: Math.min(count, (page + 1) * size),
		turn: (by) => setPage(Math.min(last, Math.max(0, page + by))),
	};
}

interface PagesProps {
	readonly text: StewardText;
	readonly pages: PagesState;
	readonly count: number;
}

/** Turns the pages of a list; nothing for a list of one page. */
export function Pages({ text, pages, count }: PagesProps) {
	const { page, last, first, end, turn } = pages;
	if (last === 0) return null;
	return (
		<div className={styles.bar}>
			<button type="button" className={panel.button} disabled={page === 0} onClick={() => turn(-1)}>
				{text("steward.pageBefore")}
			</button>
			<span aria-live="polite">
				{text("steward.page", {
					from: formatNumber(first + 1),
					to: formatNumber(end),
					n: formatNumber(count),
				})}
			</span>
			<button type="button" className={panel.button} disabled={page === last} onClick={() => turn(1)}>
				{text("steward.pageNext")}
			</button>
		</div>
	);
}
