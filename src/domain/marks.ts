import type { Position } from "./datum";

/** How strongly a compound is drawn: five classes of need from least to most, `shut` for one a gate keeps out, `none` without a score. */
export const TONES = ["0", "1", "2", "3", "4", "shut", "none"] as const;
export type Tone = (typeof TONES)[number];

/** A new camera or parking site that is proposed, and what it would serve. */
export interface ProposedSite {
	readonly id: string;
	readonly kind: "camera" | "parking";
	readonly position: Position<"WGS84">;
	/** The compound it stands at; `null`: a point of the grid. */
	readonly compound: string | null;
	readonly serves: readonly { readonly compound: string; readonly position: Position<"WGS84"> }[];
}

/** What a planner's work adds to the map. */
export interface Marks {
	/** Tone by compound id. */
	readonly tones: ReadonlyMap<string, Tone>;
	/** Bounds between the classes of need, 0–1, ascending. */
	readonly bounds: readonly number[];
	/** Chosen compounds, each with its year from 1. */
	readonly chosen: ReadonlyMap<string, number>;
	readonly sites: readonly ProposedSite[];
	/** What no site serves. */
	readonly unserved: readonly { readonly compound: string; readonly position: Position<"WGS84"> }[];
}
