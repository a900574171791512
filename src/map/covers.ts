/** A box on the map, CSS pixels from its left and upper edge. */
export interface MapBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What lies over a map says so of itself with this attribute. The legend of the wall writes it out: asked for there too, this file would be one more that the first script has to list. */
export const COVERS_MAP = { "data-covers-map": true } as const;

const COVERING = "[data-covers-map]";

/** What lies over a map as the page now stands, as far as it does. */
export function listCovers(map: HTMLElement): readonly MapBox[] {
	const own = map.getBoundingClientRect();
	return [...map.ownerDocument.querySelectorAll(COVERING)].flatMap((one) => {
		const { left, top, right, bottom } = one.getBoundingClientRect();
		const box = {
			left: Math.max(0, left - own.left),
			top: Math.max(0, top - own.top),
			right: Math.min(own.width, right - own.left),
			bottom: Math.min(own.height, bottom - own.top),
		};
		return box.right > box.left && box.bottom > box.top ? [box] : [];
	});
}
