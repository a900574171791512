import type { Box, WallLayout } from "../../../panels/briefing/operator/wall_layout";
import { type Frame, guessSource } from "./frames";
import { cutRegion, type Sheet } from "./strips";

/** Rem. Scale and locator are the map's own, in its lower corners. */
const BAND = { scale: 7, locator: 8, air: 0.5, high: 10, leastWidth: 14, leastHeight: 3.5 } as const;
const FREE = { width: 14, height: 8, gap: 1.5 } as const;
const CORNER = { width: 21, high: 16, air: 0.75, leastWidth: 10 } as const;

type LegendPlace = Pick<WallLayout, "legend" | "legendAt" | "legendOnMap">;

/**
 * The legend: below the numbers or beside them where nothing else stands there, else in a band at the map's lower edge between scale and locator, which the
 * map keeps free when it frames something, as far as the legend's own words reach; where panels leave no such band, in the upper left corner.
 */
export function placeLegend(
	frame: Frame,
	{ claims, side }: { claims: Box; side: Box | null },
	sheet: Sheet,
): LegendPlace {
	const { map, scrolls } = frame;
	const band = findBand(map, sheet);
	const free = scrolls ? null : findFree(frame, { claims, side }, sheet.rem);
	if (free) return { legend: free, legendAt: free === frame.beside ? "top" : "bottom", legendOnMap: false };
	// On a page that is scrolled the legend follows the map.
	if (band) return { legend: band, legendAt: "bottom", legendOnMap: !scrolls };
	return { legend: findCorner(map, sheet), legendAt: "top", legendOnMap: false };
}

function findFree(
	{ beside, numbers }: Frame,
	{ claims, side }: { claims: Box; side: Box | null },
	rem: number,
): Box | null {
	const y = claims.y + claims.height + FREE.gap * rem;
	const below = { ...numbers, y, height: numbers.y + numbers.height - y };
	const isFree = side === null || beside !== null;
	const enough = ({ width, height }: Box) => width >= FREE.width * rem && height >= FREE.height * rem;
	return (
		[isFree ? below : null, side === null ? beside : null].find((box) => box !== null && enough(box)) ?? null
	);
}

function findBand(map: Box, sheet: Sheet): Box | null {
	const { rem } = sheet;
	const bottom = map.y + map.height - (guessSource([map.x, map.x + map.width], sheet) + BAND.air) * rem;
	const top = Math.max(map.y, bottom - BAND.high * rem);
	const width = map.width - (BAND.scale + BAND.locator) * rem;
	if (width <= 0 || bottom <= top) return null;
	const free = { x: map.x + BAND.scale * rem, y: top, width, height: bottom - top };
	const pieces = cutRegion(free, sheet).filter(({ y, height }) => y + height > bottom - 0.5);
	const widest = pieces.reduce<Box | null>(
		(best, one) => (best && best.width >= one.width ? best : one),
		null,
	);
	const enough = widest && widest.width >= BAND.leastWidth * rem && widest.height >= BAND.leastHeight * rem;
	return enough ? widest : null;
}

/** The map's upper left corner, or the next panel's where too little of the corner's panel is map. */
function findCorner(map: Box, sheet: Sheet): Box {
	const { rem } = sheet;
	const upper = cutRegion(map, sheet).filter(({ y }) => y < map.y + 1);
	const piece = upper.find(({ width }) => width >= CORNER.leastWidth * rem) ?? upper[0] ?? map;
	const air = Math.min(CORNER.air * rem, piece.width / 4, piece.height / 4);
	return {
		x: piece.x + air,
		y: piece.y + air,
		width: Math.min(CORNER.width * rem, piece.width - 2 * air),
		height: Math.min(CORNER.high * rem, piece.height - 2 * air),
	};
}
