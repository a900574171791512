import { type RefObject, useEffect } from "react";

/**
 * Takes the keyboard to a part that was opened (within it to what bears `data-first-focus`), and gives it back to what opened it when
 * the part goes. Where somebody has meanwhile moved on by themselves, or what opened it is gone, the focus stays.
 */
export function useBorrowedFocus(part: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const element = part.current;
		const opener = document.activeElement;
		const first = element?.querySelector<HTMLElement>("[data-first-focus]") ?? element;
		first?.focus({ preventScroll: true });
		return () => {
			const { activeElement } = document;
			const isLost =
				activeElement === null || activeElement === document.body || element?.contains(activeElement);
			if (isLost && opener instanceof HTMLElement && opener.isConnected)
				opener.focus({ preventScroll: true });
		};
	}, [part]);
}
