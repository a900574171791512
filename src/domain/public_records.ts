import type { Position } from "./datum";
import type { Bilingual, Ground, PublishedTable } from "./records";
import type { Targets } from "./targets";
import type { Management, Renovation } from "./vocabulary";

/** Households as the public may know them: 50 and more to the nearest ten, fewer only as a band. `null`: not recorded. */
export type PublicHouseholds = number | "20-49" | "under-20" | null;

/** One compound as the public may know it. `null` is unknown, or not for publication. */
export interface PublicCompound {
	readonly id: string;
	readonly name: string;
	readonly alias: string | null;
	/** Lane and house number, nothing behind it. */
	readonly address: string | null;
	readonly subdistrict: string;
	readonly community: string | null;
	/** Label point, WGS84, to four decimals (about ten metres). */
	readonly position: Position<"WGS84"> | null;
	/** First year of the decade: 1980 stands for 1980–1989. */
	readonly builtDecade: number | null;
	readonly buildings: number | null;
	readonly households: PublicHouseholds;
	readonly floorAreaSqm: number | null;
	readonly management: Management;
	/** The company, work unit or committee; never a person. */
	readonly manager: string | null;
	readonly renovation: Renovation;
	readonly renovatedYear: number | null;
	/** To the nearest five. */
	readonly parkingSpaces: number | null;
}

/** What the compounds of a sub-district, or of all, add up to. */
export interface PublicSum {
	/** Id of the sub-district; `null` for the whole district. */
	readonly subdistrict: string | null;
	readonly compounds: number;
	readonly placed: number;
	readonly management: Readonly<Record<Management, number>>;
	readonly renovation: Readonly<Record<Renovation, number>>;
	/** `rounded` adds up the published round numbers of `of` compounds; the others are only counted. */
	readonly households: {
		readonly rounded: number;
		readonly of: number;
		readonly from20to49: number;
		readonly under20: number;
		readonly unknown: number;
	};
	readonly floorAreaSqm: { readonly sum: number; readonly of: number; readonly unknown: number };
	/** Whole percent of the residents; `null`: unknown, or too few people to say. */
	readonly elderlyPercent: number | null;
	/** Whole percent of the households; `null`: unknown, or too few of them to say. */
	readonly lowIncomePercent: number | null;
}

/** What a project did, as its ledger says; `null`: not recorded. Spaces to the nearest five; cameras are never published. */
export const PUBLIC_QUANTITIES = [
	"renovatedSqm",
	"facadeSqm",
	"greenerySqm",
	"roadSqm",
	"ditchM",
	"cableM",
	"parkingSpaces",
	"rubbishT",
	"bins",
	"vehicles",
	"illegalSqm",
] as const;
export type PublicQuantity = (typeof PUBLIC_QUANTITIES)[number];

/** One renovation project as the public may know it. */
export interface PublicProject {
	/** Id of the compound. */
	readonly compound: string;
	readonly year: number | null;
	readonly status: Renovation;
	readonly finishedYear: number | null;
	readonly quantities: Readonly<Record<PublicQuantity, number | null>>;
}

export interface PublicSubdistrict {
	readonly id: string;
	readonly name: Bilingual;
	readonly aliases: readonly string[];
	readonly kind: "subdistrict" | "statistical";
	readonly pilot: boolean;
	/** Telephone of the office that answers for it; `null`: that of the district. */
	readonly officeLine: string | null;
}

/** What the operator has decided about the public page. */
export interface PublicSite {
	/** Where the page is published, `https://…/` with the slash at its end; `null`: not known, then nothing links to itself by its whole address. */
	readonly address: string | null;
	/** `mailto:…` or `https://…` where errors are reported to; `null`: nowhere, and no page offers it. */
	readonly report: string | null;
	/** Origins that may show the page within theirs; none: nobody may. */
	readonly embeddedBy: readonly string[];
	/** The last day the map may be drawn, `YYYY-MM-DD`; `null`: it may not be drawn. */
	readonly validUntil: string | null;
}

/** What the public edition says of the district. */
export interface PublicDistrict {
	readonly id: string;
	readonly name: Bilingual;
	readonly title: Bilingual;
	readonly synthetic: boolean;
	readonly dataDate: string;
	readonly expectedTotal: number;
	readonly latestBuiltYear: number;
	/** 审图号; `null`: not obtained. */
	readonly approval: string | null;
	readonly source: Bilingual;
	/** True where the sub-districts' areas are a sketch. */
	readonly sketch: boolean;
	/** Telephone of the office that answers for the whole district; `null`: none is published. */
	readonly officeLine: string | null;
	readonly site: PublicSite;
	readonly subdistricts: readonly PublicSubdistrict[];
	readonly files: Readonly<Record<string, PublicFileSource>>;
	readonly published: PublishedTable | null;
}

/** Where a published file comes from. */
export interface PublicFileSource {
	readonly source: Bilingual;
	readonly licence: string;
	readonly date: string;
}

/** What has been set as target; the baseline stays within. */
export type PublicTargets = Omit<Targets, "baseline">;

/** Everything the public page is made of. `null`: the edition has no such file. */
export interface PublicRecords {
	readonly district: PublicDistrict;
	readonly compounds: readonly PublicCompound[];
	readonly sums: readonly PublicSum[];
	readonly projects: readonly PublicProject[] | null;
	readonly targets: PublicTargets | null;
	readonly ground: Ground | null;
}

/** The language of the records, whatever the page speaks: a screen reader has to know. */
export const DATA_LANG = "zh-CN";
