import { type RefObject, useLayoutEffect, useState } from "react";

/** How many were left out, and of what in what place. */
interface Cut {
	readonly what: string;
	readonly place: string;
	readonly count: number;
}

/**
 * How many of `count` things have room in an element whose parent is its place, one at least: as many are left out as it takes for it to be no higher than
 * that. `what`: they are counted anew when they are others, and when the place or the letters have another size.
 */
export function useRoomFor(element: RefObject<HTMLElement | null>, count: number, what: string): number {
	const [cut, setCut] = useState<Cut>({ what, place: "", count: 0 });
	useLayoutEffect(() => {
		const parent = element.current?.parentElement;
		if (!element.current || !parent) return;
		const place = [parent.clientWidth, parent.clientHeight, getComputedStyle(parent).fontSize].join();
		const isHigher = element.current.offsetHeight > parent.clientHeight + 1;
		setCut((before) => {
			const isSame = before.what === what && before.place === place;
			if (!isSame) return { what, place, count: 0 };
			return isHigher && before.count < count - 1 ? { ...before, count: before.count + 1 } : before;
		});
	});
	return cut.what === what ? count - cut.count : count;
}
