import { type RefObject, useLayoutEffect, useState } from "react";
import type { Paper } from "../../domain/view";
import { FREE_MM, type MapPlace, PX_PER_MM } from "../../panels/print/paper";

/** A map lower than this says too little; the legend then goes to the next page and leaves it all the room, mm. */
const LEAST_MM = 84;
/** A page is full a little earlier than arithmetic says, mm. */
const SPARE_MM = 2;

/**
 * The place of the map, as high as what stands above it and below it on the first sheet leaves room for. Everything but the map has
 * the same size whatever the map's is, and the same on the screen as on paper, so it is measured on the screen, whenever `content` is another.
 */
export function useMapPlace(
	cover: RefObject<HTMLElement | null>,
	usual: MapPlace,
	content: unknown,
): MapPlace & { readonly legendBelow: boolean } {
	const [{ heightMm, legendBelow }, setRoom] = useState<Room>({ ...usual, legendBelow: true });
	// biome-ignore lint/correctness/useExhaustiveDependencies: the content is what was measured
	useLayoutEffect(() => {
		const paper: Paper = cover.current?.parentElement?.dataset.paper === "a3" ? "a3" : "a4";
		setRoom((cover.current && measureRoom(cover.current, paper)) ?? { ...usual, legendBelow: true });
	}, [cover, usual, content]);
	return { widthMm: usual.widthMm, heightMm, legendBelow };
}

interface Room {
	readonly heightMm: number;
	/** False: the legend has no room on the sheet of the map and begins the next one. */
	readonly legendBelow: boolean;
}

/** What a sheet leaves to the map, mm; `null` where there is no map or nothing has a size. */
function measureRoom(cover: HTMLElement, paper: Paper): Room | null {
	const picture = cover.querySelector<HTMLElement>("[data-picture]");
	const figure = picture?.closest("figure");
	if (!picture || !figure || picture.offsetHeight === 0) return null;
	const top = cover.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(cover).paddingTop);
	const beneath = (element: Element | null) =>
		((element ?? figure).getBoundingClientRect().bottom - top - picture.getBoundingClientRect().height) /
		PX_PER_MM;
	const free = FREE_MM[paper] - SPARE_MM;
	const beside = Math.floor(free - beneath(figure));
	const above = paper === "a3" ? beside : Math.floor(free - beneath(cover.lastElementChild));
	const legendBelow = above >= LEAST_MM;
	return { heightMm: Math.max(LEAST_MM, legendBelow ? above : beside), legendBelow };
}
