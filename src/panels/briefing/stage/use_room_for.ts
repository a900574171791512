import { type RefObject, useLayoutEffect, useState } from "react";

/** How many were left out, and of what in how high a place. */
interface Cut {
	readonly what: string;
	readonly placeHeight: number;
	readonly count: number;
}

/**
 * How many of `count` things have room in an element whose parent is its place, one at least: as many are left out as it takes for it to be no higher than
 * that. `what`: they are counted anew when they are others.
 */
export function useRoomFor(element: RefObject<HTMLElement | null>, count: number, what: string): number {
	const [cut, setCut] = useState<Cut>({ what, placeHeight: 0, count: 0 });
	useLayoutEffect(() => {
		const place = element.current?.parentElement;
		if (!element.current || !place) return;
		const placeHeight = place.clientHeight;
		const isHigher = element.current.offsetHeight > placeHeight + 1;
		setCut((before) => {
			const isSame = before.what === what && before.placeHeight === placeHeight;
			if (!isSame) return { what, placeHeight, count: 0 };
			return isHigher && before.count < count - 1 ? { ...before, count: before.count + 1 } : before;
		});
	});
	return cut.what === what ? count - cut.count : count;
}
