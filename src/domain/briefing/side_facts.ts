import type { Bilingual, Project, PublishedTable, Quantity, Subdistrict } from "../records";
import type { ServiceProgress, YearOfProjects } from "../selection/equity/progress";
import type { Targets } from "../targets";
import type { FacetId } from "../view";
import type { Years } from "./briefing";
import type { ClaimUnit } from "./claim_value";
import type { Opened } from "./opened";

/** One bar: a value of a facet, or one difficulty, with what stands behind it. */
export interface Bar {
	readonly id: string;
	/** `null`: the facet's own words say it. */
	readonly label: Bilingual | null;
	readonly opened: Opened;
	readonly value: number;
	/** Of how many; `null`: a part of nothing. */
	readonly of: number | null;
}

export interface LeagueColumn {
	readonly indicator: string;
	readonly unit: ClaimUnit;
	/** One a sub-district, in the order of `LeagueFacts.rows`. */
	readonly cells: readonly { readonly value: number | null; readonly opened: Opened }[];
}

export interface LedgerRow {
	readonly quantity: Quantity;
	readonly unit: ClaimUnit;
	readonly value: number | null;
	readonly opened: Opened;
	/** As printed; `null`: no document says anything. */
	readonly asPrinted: string | null;
}

/** A month of the commitment: how many of the baseline were under service at its end. */
export interface TrackerPoint {
	/** `YYYY-MM`. */
	readonly month: string;
	readonly served: number;
}

/** One quantity of a finished project, as it was before and is now; `null` is not recorded. */
export interface CompareRow {
	readonly id: Quantity;
	readonly unit: ClaimUnit;
	readonly before: number | null;
	readonly after: number | null;
	/** What the ledger says the project added. */
	readonly delta: number | null;
}

/** What stands beside the map, computed. */
export type SideFacts =
	| { readonly kind: "bars"; readonly by: FacetId; readonly bars: readonly Bar[] }
	| {
			readonly kind: "league";
			/** Sub-districts from the greatest value of the first column down; those without one last. */
			readonly rows: readonly Subdistrict[];
			readonly columns: readonly LeagueColumn[];
	  }
	| {
			readonly kind: "ledger";
			readonly years: Years;
			readonly projects: Opened;
			readonly rows: readonly LedgerRow[];
	  }
	| { readonly kind: "difficulties"; readonly bars: readonly Bar[] }
	| {
			readonly kind: "tracker";
			readonly targets: Targets;
			readonly service: ServiceProgress;
			readonly years: readonly YearOfProjects[];
			/** Month by month since the baseline was frozen, the data's month last; served ones without a day count from the beginning. */
			readonly course: readonly TrackerPoint[];
			readonly since: string;
			/** Of the baseline, under service since then; those whose day is not recorded are left out. */
			readonly moved: Opened;
			readonly served: Opened;
			readonly unserved: Opened;
	  }
	| {
			readonly kind: "sites";
			readonly years: readonly {
				readonly year: number;
				readonly opened: Opened;
				readonly costWan: number | null;
			}[];
			readonly budgetWan: number;
			/** How the choice was made: proven best, or best found. */
			readonly proven: boolean;
			readonly scenario: string;
	  }
	| {
			readonly kind: "compare";
			readonly project: Project;
			readonly compound: string;
			readonly rows: readonly CompareRow[];
	  }
	| { readonly kind: "published"; readonly table: PublishedTable }
	/** What it needs could not be had. */
	| { readonly kind: "missing"; readonly why: "targets" | "projects" | "sites" | "published" | "compounds" };
