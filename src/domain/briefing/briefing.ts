import type { Extent } from "../areas";
import type { Bilingual, Quantity } from "../records";
import type { CriterionId } from "../selection/criteria/criterion";
import type { Scenario } from "../selection/scenarios/scenario";
import type { Breaks, Emphasis, FacetId, Filters, Overlay, SymbolSize } from "../view";
import type { CameraPlace, CameraStatus, ParkingKind, Renovation } from "../vocabulary";

/** What is shown before a wall, scene by scene, as `briefing.json` states it. Every number in it is computed from the records; the file only names it. */
export interface Briefing {
	readonly title: Bilingual;
	/** How long a scene stands in the tour unless it says otherwise; at least `LEAST_SECONDS`. */
	readonly secondsPerScene: number;
	readonly scenes: readonly BriefingScene[];
	/** The planner's scenario the next sites come from; `null`: the one a planner begins with. */
	readonly scenario: Scenario | null;
}

/** Less cannot be read. */
export const LEAST_SECONDS = 10;
/** More numbers at once are remembered by nobody. */
export const MOST_CLAIMS = 7;

/** One picture with what is said of it. */
export interface BriefingScene {
	/** Stands in links: small letters, digits, hyphens; unique. */
	readonly id: string;
	readonly title: Bilingual;
	/** One or two sentences on the wall; `null`: the numbers speak. */
	readonly text: Bilingual | null;
	/** For the presenter alone; never on the wall. */
	readonly notes: Bilingual | null;
	readonly seconds: number | null;
	readonly map: SceneMap;
	readonly claims: readonly Claim[];
	/** What stands beside the map besides the numbers. */
	readonly side: Side | null;
}

/** Where a scene looks. `shown`: at the compounds its filters let through. */
export type Look =
	| { readonly kind: "home" | "district" | "shown" }
	| { readonly kind: "subdistrict"; readonly id: string }
	| { readonly kind: "compound"; readonly id: string; readonly zoom?: number | undefined }
	| { readonly kind: "extent"; readonly extent: Extent }
	| { readonly kind: "camera"; readonly lng: number; readonly lat: number; readonly zoom: number };

/** What of the map a scene shows; the words are those of a link. */
export interface SceneMap {
	readonly look: Look;
	readonly color: Emphasis;
	readonly size: SymbolSize;
	readonly indicator: string | null;
	readonly breaks: Breaks;
	readonly layers: readonly Overlay[];
	readonly filters: Filters;
	/** `null`: the product's own assumption. */
	readonly distanceM: number | null;
	readonly spacesPerHousehold: number | null;
	/** The indicator as columns that stand up from the map, where the painter can; shades or numbers elsewhere. */
	readonly columns: boolean;
	/** The chosen next sites as flags, and the colour of need. */
	readonly sites: boolean;
}

/** One number on the wall. */
export interface Claim {
	/** Unique in its scene. */
	readonly id: string;
	readonly label: Bilingual;
	readonly measure: ClaimMeasure;
	readonly published: PublishedFigure | null;
}

/** A figure as printed in a public document, in the unit of the claim. */
export interface PublishedFigure {
	readonly value: number;
	/** As it stands there, “150+” say. */
	readonly asPrinted: string;
	readonly citation: Bilingual;
	/** A commitment for a day to come: it stands beside the number, and nothing differs from it. */
	readonly goal: boolean;
	/** Why the computed number differs, where it does; `null`: nobody has said. */
	readonly why: Bilingual | null;
}

/** From the first of January of one year to the last of December of another. */
export type Years = readonly [from: number, to: number];

/** How a claim's number is computed. Compounds are those the scene's filters let through, narrowed by the claim's own. */
export type ClaimMeasure =
	/** An indicator, or with `side: "leftOut"` how many it cannot say anything of. */
	| {
			readonly of: "indicator";
			readonly indicator: string;
			readonly side: "value" | "leftOut";
			readonly filters: Filters;
	  }
	/** Compounds whose raw value of a criterion is `bound` or worse. */
	| {
			readonly of: "criterion";
			readonly criterion: CriterionId;
			readonly bound: number;
			readonly filters: Filters;
	  }
	/** A quantity of the ledger over finished projects, or with `null` how many projects there are. */
	| {
			readonly of: "projects";
			readonly quantity: Quantity | null;
			readonly years: Years | null;
			readonly status: readonly Renovation[];
	  }
	/** Cameras; with `years` those that projects of these years brought. */
	| {
			readonly of: "cameras";
			readonly status: readonly CameraStatus[];
			readonly place: readonly CameraPlace[];
			readonly years: Years | null;
	  }
	/** Parking spaces, place by place. */
	| { readonly of: "parking"; readonly kind: readonly ParkingKind[]; readonly years: Years | null }
	/** The commitment on property service. */
	| { readonly of: "target"; readonly figure: TargetFigure }
	/** The chosen next sites. */
	| { readonly of: "sites"; readonly figure: SitesFigure };

export const TARGET_FIGURES = ["baseline", "served", "share", "lacking", "pace", "requiredPace"] as const;
export type TargetFigure = (typeof TARGET_FIGURES)[number];

export const SITES_FIGURES = ["chosen", "households", "cost", "subdistricts"] as const;
export type SitesFigure = (typeof SITES_FIGURES)[number];

/** What stands beside the map: one kind of list or chart. */
export type Side =
	/** How many compounds bear each value of a facet. */
	| { readonly kind: "bars"; readonly by: FacetId }
	/** The sub-districts in order, by each of one to three indicators. */
	| { readonly kind: "league"; readonly indicators: readonly string[] }
	/** The quantities of the finished projects of some years, beside what was published. */
	| { readonly kind: "ledger"; readonly years: Years }
	/** How many compounds suffer from each of some difficulties. */
	| {
			readonly kind: "difficulties";
			readonly items: readonly {
				readonly label: Bilingual;
				readonly criterion: CriterionId;
				readonly bound: number;
			}[];
	  }
	/** The commitment on property service; `since`: who came under service after this day, `null`: since it was frozen. */
	| { readonly kind: "tracker"; readonly since: string | null }
	/** The chosen next sites, year by year. */
	| { readonly kind: "sites" }
	/** A finished project before and after; `null`: the largest one. */
	| { readonly kind: "compare"; readonly project: string | null }
	/** The table of property under management as printed, with the sums of its rows. */
	| { readonly kind: "published" };

export const SIDE_KINDS = [
	"bars",
	"league",
	"ledger",
	"difficulties",
	"tracker",
	"sites",
	"compare",
	"published",
] as const satisfies readonly Side["kind"][];
