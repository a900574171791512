import { type RefObject, useLayoutEffect, useState } from "react";
import type { Paper } from "../../../domain/view";
import { PX_PER_MM } from "../../../panels/print/paper";

/** What the margins leave of a sheet's height, mm; the style sheet has the same. */
const FREE_MM: Readonly<Record<Paper, number>> = { a4: 181, a3: 266 };
/** A page is full a little earlier than arithmetic says, mm. */
const SPARE_MM = 2;
/** Where nothing can be measured, and the least that says something. */
const USUAL_MM: Readonly<Record<Paper, number>> = { a4: 104, a3: 176 };
const LEAST_MM = 70;

/**
 * How high the map of a sheet may be, mm: what the heading above it, and scale, sources and legend beneath it, leave of the sheet. They have the
 * same size whatever the map's is, and the same on the screen as on paper, so they are measured on the screen, whenever `content` is another.
 */
export function useMapHeight(sheet: RefObject<HTMLElement | null>, paper: Paper, content: unknown): number {
	const [heightMm, setHeightMm] = useState(USUAL_MM[paper]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the content is what was measured
	useLayoutEffect(() => {
		setHeightMm(measureFree(sheet.current, paper) ?? USUAL_MM[paper]);
	}, [sheet, paper, content]);
	return heightMm;
}

/** `null` where there is no map or nothing has a size. */
function measureFree(sheet: HTMLElement | null, paper: Paper): number | null {
	const picture = sheet?.querySelector<HTMLElement>("[data-picture]");
	const column = picture?.closest("figure")?.parentElement;
	if (!sheet || !picture || !column || picture.offsetHeight === 0) return null;
	const top = sheet.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(sheet).paddingTop);
	const others = column.getBoundingClientRect().bottom - top - picture.getBoundingClientRect().height;
	return Math.max(LEAST_MM, Math.floor(FREE_MM[paper] - SPARE_MM - others / PX_PER_MM));
}
