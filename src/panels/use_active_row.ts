import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

/** How far a key moves among the rows. */
const STEPS: Readonly<Record<string, number>> = {
	ArrowDown: 1,
	ArrowUp: -1,
	PageDown: 10,
	PageUp: -10,
	Home: Number.NEGATIVE_INFINITY,
	End: Number.POSITIVE_INFINITY,
};

interface ActiveRow {
	/** Place of the one row Tab stops at: the one last moved to, else the selected one, else the first. */
	readonly activeAt: number;
	readonly setActiveId: (id: string) => void;
	readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One tab stop for the whole table; from there keys move, and the focus follows. */
export function useActiveRow(
	rows: readonly { readonly id: string }[],
	selectedAt: number,
	body: RefObject<HTMLElement | null>,
): ActiveRow {
	const [activeId, setActiveId] = useState<string | null>(null);
	const focusWanted = useRef(false);
	const movedAt = activeId === null ? -1 : rows.findIndex((one) => one.id === activeId);
	const activeAt = movedAt >= 0 ? movedAt : Math.max(0, selectedAt);
	useEffect(() => {
		if (!focusWanted.current) return;
		focusWanted.current = false;
		body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
	});
	const onKeyDown = (event: KeyboardEvent) => {
		const step = STEPS[event.key];
		if (step === undefined) return;
		const next = rows[Math.max(0, Math.min(rows.length - 1, activeAt + step))];
		if (!next) return;
		event.preventDefault();
		focusWanted.current = true;
		setActiveId(next.id);
	};
	return { activeAt, setActiveId, onKeyDown };
}
