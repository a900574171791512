import { useLayoutEffect, useRef } from "react";
import { CARD_ID } from "../card/Card";

interface Left {
	readonly from: "list" | "map";
	readonly scrollY: number;
	readonly held: Element | null;
}

/**
 * Leads the focus into a card that opens and back to where it was when the card closes, by whichever way: the list stands as it was left.
 * Gives what has to be called before a card opens.
 */
export function useCardFocus(sel: string | null): (from: Left["from"]) => void {
	const left = useRef<Left | null>(null);
	const before = useRef(sel);
	useLayoutEffect(() => {
		if (before.current === sel) return;
		const last = before.current;
		before.current = sel;
		if (sel !== null) enterCard(left.current?.from ?? "list");
		else {
			leaveCard(left.current, last);
			left.current = null;
		}
	}, [sel]);
	return (from) => {
		left.current = { from, scrollY: window.scrollY, held: document.activeElement };
	};
}

/** From the list the card begins where the window does; from the map, which stays in sight, only as much moves as must. */
function enterCard(from: Left["from"]): void {
	const heading = document.getElementById(CARD_ID);
	heading?.focus({ preventScroll: true });
	heading?.scrollIntoView({ block: from === "map" ? "nearest" : "start" });
}

function leaveCard(left: Left | null, id: string | null): void {
	if (left) window.scrollTo(window.scrollX, left.scrollY);
	const held = left?.held?.isConnected && left.held !== document.body ? left.held : findRow(id);
	if (held instanceof HTMLElement) held.focus({ preventScroll: true });
}

/** The line of the list that a card belongs to. */
function findRow(id: string | null): HTMLElement | null {
	const rows = document.querySelectorAll<HTMLElement>("a[data-id]");
	return [...rows].find((row) => row.dataset.id === id) ?? null;
}
