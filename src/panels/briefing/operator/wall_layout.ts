/** A place on the stage, CSS pixels from its upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * `column`: the map left, one column of text right. `wings`: text on both sides of the map. `stack`: one below the other, for what is higher than
 * it is wide.
 */
export type LayoutFamily = "column" | "wings" | "stack";

/** Whether the viewer farthest away can read the smallest letters. Letters are measured as figures and capitals are high. */
export interface Legibility {
	/** How high letters have to be; `null`: nobody has said how high the picture is and how far away one stands. */
	readonly requiredPx: number | null;
	readonly smallestPx: number;
	/** Millimetres of one pixel on the wall; `null`: the picture's height is not known. */
	readonly mmPerPx: number | null;
	/** The smallest letters are as high as they have to be, or nobody has said how high that is. */
	readonly ok: boolean;
	/** At the letters that are needed, what the scene says has its least room; if not, the letters shown are smaller. */
	readonly fits: boolean;
}

/** Where every part of the briefing stands on a wall. Text boxes lie each within one panel. */
export interface WallLayout {
	readonly family: LayoutFamily;
	/** Size of a letter's body that `1rem` is; everything else is measured in it. */
	readonly rootPx: number;
	readonly page: { readonly widthPx: number; readonly heightPx: number };
	/** The map's place depends on page and wall alone, never on what a scene says, so that it is not redrawn in another size between scenes. */
	readonly map: Box;
	readonly head: Box;
	readonly claims: Box;
	/** `null`: nothing stands beside the numbers, or there is no room for it. */
	readonly side: Box | null;
	/** Where the list behind a number stands when there is no room beside the numbers: in their place. */
	readonly list: Box;
	readonly foot: Box;
	/** A place on the map, or in a wing that is free, within one panel. */
	readonly legend: Box;
	/** Which edge of its place the legend keeps to. */
	readonly legendAt: "top" | "bottom";
	/** Whether the legend lies at the lower edge of the map, so that what is framed keeps out of it. */
	readonly legendOnMap: boolean;
	/** Where panels meet, CSS pixels of the page. */
	readonly seams: { readonly xs: readonly number[]; readonly ys: readonly number[] };
	/** Part of the page that is map, its source line not counted, 0–1. */
	readonly mapShare: number;
	/** What had to give. */
	readonly dropped: "side" | null;
	/** Whether there is room for what the scene says below its title. */
	readonly sentence: boolean;
	/** How many facts of what was asked about have room below its name. */
	readonly facts: number;
	/** Whether there is room for the title. */
	readonly headFits: boolean;
	/** The page is longer than its window, as on a phone. */
	readonly scrolls: boolean;
	/** Sizes of title and figures, rem. */
	readonly type: { readonly titleRem: number; readonly figureRem: number };
	/** How many numbers stand beside each other. */
	readonly claimColumns: number;
	readonly legibility: Legibility;
}
