import type { Position } from "./datum";
import type { Bilingual } from "./records";
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

/** What the public edition says of the district: the part the page needs of a published `district.json`. */
export interface PublicDistrict {
	readonly name: Bilingual;
	readonly title: Bilingual;
	readonly synthetic: boolean;
	readonly dataDate: string;
	/** 审图号; `null`: not obtained. */
	readonly approval: string | null;
	readonly source: Bilingual;
	readonly subdistricts: readonly { readonly id: string; readonly name: Bilingual }[];
}
