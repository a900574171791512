import type { Extent } from "./areas";
import type { Shortlist } from "./selection/shortlist/shortlist";
import type { Management, Renovation } from "./vocabulary";

/** What a page is for: the map with everything that explains it, the choice of the next sites, the upkeep of the data, or the briefing before a wall. */
export const MODES = ["desk", "planner", "steward", "briefing"] as const;
/** What the colour of a compound's symbol means. Shape always tells management and fill always tells renovation. */
export const EMPHASES = ["management", "renovation"] as const;
/** Whether symbols are alike or sized by households. */
export const SIZES = ["same", "households"] as const;
/** How a choropleth's classes are made. */
export const BREAKS = ["quantile", "equal", "natural"] as const;
/** Overlays a user switches on; what is drawn at all times is not among them. */
export const OVERLAYS = ["cameras", "parking", "links", "reach"] as const;
/** What compounds are filtered by, in the order of the panel. */
export const FACETS = ["management", "renovation", "subdistrict", "decade", "households"] as const;
/** What the table can be ordered by. */
export const SORTS = [
	"id",
	"name",
	"subdistrict",
	"management",
	"renovation",
	"builtYear",
	"households",
	"floorAreaSqm",
	"parkingSpaces",
	"cameraDistanceM",
] as const;

/** What paints the map: the graphics card, or SVG, which needs none. */
export const PAINTERS = ["gl", "svg"] as const;
/** Paper a view is printed on. */
export const PAPERS = ["a4", "a3"] as const;

export type Mode = (typeof MODES)[number];
export type PainterName = (typeof PAINTERS)[number];
export type Paper = (typeof PAPERS)[number];
export type Emphasis = (typeof EMPHASES)[number];
export type SymbolSize = (typeof SIZES)[number];
export type Breaks = (typeof BREAKS)[number];
export type Overlay = (typeof OVERLAYS)[number];
export type FacetId = (typeof FACETS)[number];
export type SortKey = (typeof SORTS)[number];
export type Lang = "zh" | "en";
export type Theme = "light" | "dark";

/** Chosen values of each facet; an empty list lets everything through. */
export interface Filters {
	readonly management: readonly Management[];
	readonly renovation: readonly Renovation[];
	readonly subdistrict: readonly string[];
	/** First year of the decade as text, or `unknown`. */
	readonly decade: readonly string[];
	/** Household bands, see `households_band`. */
	readonly households: readonly string[];
}

/** The compounds behind one number of an indicator: those it counts, or those it left out for want of data. */
export interface Part {
	readonly indicator: string;
	readonly side: "behind" | "leftOut";
}

/** Everything a person chose about what to see; with the records it determines the scene. The link carries it. */
export interface View {
	readonly color: Emphasis;
	readonly size: SymbolSize;
	/** Indicator the sub-districts are shaded by; `null`: outlines only. */
	readonly indicator: string | null;
	readonly breaks: Breaks;
	readonly layers: readonly Overlay[];
	readonly filters: Filters;
	/** Only placed or only not placed compounds; `null`: both. */
	readonly placed: boolean | null;
	/** Numbers that were opened; a compound must stand behind each. */
	readonly parts: readonly Part[];
	readonly sort: { readonly key: SortKey; readonly descending: boolean };
	/** Id of the selected compound. */
	readonly sel: string | null;
	/** Reach of a camera in the distance coverage, metres. */
	readonly distanceM: number;
	/** Parking spaces wanted a household. */
	readonly spacesPerHousehold: number;
	/** What a planner's scenario asks of its candidates beside the filters; `null`: nobody plans. Never part of a link. */
	readonly shortlist: Shortlist | null;
	readonly lang: Lang;
	readonly theme: Theme;
}

/** Bounds, step and digits of the visible assumptions, the same in link, slider and words. */
export const ASSUMPTIONS = {
	distanceM: { min: 1, max: 1000, step: 1, digits: 0 },
	spacesPerHousehold: { min: 0, max: 3, step: 0.1, digits: 1 },
} as const;

/** Where the map looks, WGS84 degrees. Not part of the view: it changes with every movement and no sum depends on it. */
export interface MapCamera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
}

/** Where the map is asked to look: at all of an extent, in the part of the map no panel covers, or from a camera. */
export type Sight = { readonly extent: Extent } | { readonly camera: MapCamera };

/** The view of a link that says nothing. */
export const DEFAULT_VIEW: View = {
	color: "management",
	size: "same",
	indicator: null,
	breaks: "quantile",
	layers: [],
	filters: { management: [], renovation: [], subdistrict: [], decade: [], households: [] },
	placed: null,
	parts: [],
	sort: { key: "id", descending: false },
	sel: null,
	distanceM: 50,
	spacesPerHousehold: 1,
	shortlist: null,
	lang: "zh",
	theme: "light",
};
