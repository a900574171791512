import { type RefObject, useEffect } from "react";

/** Brings a part of the page into sight and the keyboard to it; the part must be focusable. */
export function goToPart(id: string): void {
	const part = document.getElementById(id);
	part?.scrollIntoView({ block: "start" });
	part?.focus({ preventScroll: true });
}

/**
 * Keeps the keyboard where it was: when what had the focus is taken away or switched off, the nearest part of the page around it
 * (`tabindex="-1"`) gets it, so that the next Tab goes on from there and not from the top of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = root.current;
		if (!element) return;
		let last: HTMLElement | null = null;
		let homes: readonly HTMLElement[] = [];
		let gone = false;
		const remember = ({ target }: FocusEvent) => {
			if (!(target instanceof HTMLElement)) return;
			last = target;
			homes = listHomes(target, element);
		};
		const lookAfter = () => {
			if (gone || last === null || document.activeElement !== document.body || isUsable(last)) return;
			homes.find((home) => home.isConnected)?.focus({ preventScroll: true });
		};
		// The browser takes the focus off an element that was switched off only when it paints.
		const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(lookAfter)));
		observer.observe(element, { subtree: true, childList: true, attributeFilter: ["disabled"] });
		element.addEventListener("focusin", remember);
		return () => {
			gone = true;
			observer.disconnect();
			element.removeEventListener("focusin", remember);
		};
	}, [root]);
}

function listHomes(from: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
	const homes: HTMLElement[] = [];
	let home = from.parentElement;
	while (home && root.contains(home)) {
		if (home.tabIndex === -1 && home.hasAttribute("tabindex")) homes.push(home);
		home = home.parentElement;
	}
	return homes;
}

function isUsable(element: HTMLElement): boolean {
	return element.isConnected && !element.matches(":disabled");
}
