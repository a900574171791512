import { useLayoutEffect } from "react";

/** Gives the page's root letters of a size while the caller is mounted: everything that is measured in rem follows. `null` leaves the root as it is. */
export function useRootSize(px: number | null): void {
	useLayoutEffect(() => {
		if (px === null) return;
		const { style } = document.documentElement;
		const before = style.fontSize;
		style.fontSize = `${Number(px.toFixed(3))}px`;
		return () => {
			style.fontSize = before;
		};
	}, [px]);
}
