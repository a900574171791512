import type { Extent } from "../areas";
import type { PublicCompound, PublicProject, PublicRecords } from "../public_records";
import type { PublicFacet, PublicView } from "./view";

/** How many compounds a choice would leave, the other facets' choices kept. */
export interface PublicFacetCount {
	readonly value: string;
	readonly count: number;
	readonly chosen: boolean;
}

/** A compound like another one, and how far it is. */
export interface Similar {
	readonly compound: PublicCompound;
	/** Metres between the label points, which are about ten metres exact; `null`: one has no position. */
	readonly distanceM: number | null;
	/** What the two share. */
	readonly shared: readonly ("management" | "decade" | "households" | "subdistrict")[];
}

/** Everything the public page shows: map, list, counts and card read the same scene. */
export interface PublicScene {
	readonly records: PublicRecords;
	readonly view: PublicView;
	/** Compounds that pass every filter and, while somebody searches, match: in the order of the list. */
	readonly shown: readonly PublicCompound[];
	/** How many of them have a position. */
	readonly shownPlaced: number;
	readonly total: number;
	readonly counts: Readonly<Record<PublicFacet, readonly PublicFacetCount[]>>;
	readonly selection: PublicSelection | null;
	/** What the map frames first: the extent of all placed compounds; `null` without one. */
	readonly home: Extent | null;
}

/** The compound of the open card with all that belongs to it. */
export interface PublicSelection {
	readonly compound: PublicCompound;
	/** Its projects, the latest first; `null`: the ledger is not published. */
	readonly projects: readonly PublicProject[] | null;
	readonly similar: readonly Similar[];
	/** False when the filters or the search hide it: the card stands and says so. */
	readonly shown: boolean;
}
