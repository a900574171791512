import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Datum, Position } from "./datum";
import type { PublicSite } from "./public_records";
import type {
	CameraPlace,
	CameraStatus,
	Management,
	ParkingKind,
	Renovation,
	RenovationClass,
} from "./vocabulary";

/** A phrase in the two languages of the product. */
export interface Bilingual {
	readonly zh: string;
	readonly en: string;
}

/** Safety of the structure by survey: A sound … D dangerous. */
export type StructureGrade = "A" | "B" | "C" | "D";

/** 0 good · 1 slight · 2 marked · 3 severe. */
export type Severity = 0 | 1 | 2 | 3;

/** One residential compound (小区). `null` is unknown, never zero. */
export interface Compound {
	readonly id: string;
	readonly name: string;
	readonly alias: string | null;
	readonly address: string | null;
	/** Id of the recorded sub-district; geometry checks it, never replaces it. */
	readonly subdistrict: string;
	readonly community: string | null;
	/** Label point. `null`: not placed; `notPlacedWhy` then says why. */
	readonly position: Position<"WGS84"> | null;
	readonly notPlacedWhy: "missing" | "outside" | null;
	readonly builtYear: number | null;
	readonly buildings: number | null;
	readonly households: number | null;
	readonly floorAreaSqm: number | null;
	readonly storeys: number | null;
	readonly lifts: number | null;
	readonly management: Management;
	readonly manager: string | null;
	readonly propertyService: boolean | null;
	/** First day of the property service it is under now, `YYYY-MM-DD`. `null`: not recorded, or under none. */
	readonly serviceSince: string | null;
	readonly ownersCommittee: boolean | null;
	readonly renovation: Renovation;
	readonly renovationClass: RenovationClass | null;
	readonly renovatedYear: number | null;
	readonly entrances: number | null;
	/** Points of the entrances that were surveyed; may be fewer than `entrances`, empty when none was. */
	readonly entrancePositions: readonly Position<"WGS84">[];
	/** Entrances the steward has verified to be watched by a working camera. `null`: not verified. */
	readonly entrancesVerified: number | null;
	/** Recorded total of parking spaces; the places of `parking.csv` are its parts. */
	readonly parkingSpaces: number | null;
	readonly fireLaneWidthM: number | null;
	readonly roof: Severity | null;
	readonly drains: Severity | null;
	readonly wiring: Severity | null;
	readonly road: Severity | null;
	readonly greenery: Severity | null;
	readonly residents: number | null;
	readonly elderly: number | null;
	readonly lowIncomeHouseholds: number | null;
	/** 五好一满意, 0–100 each: order, environment, discipline, service, management, satisfaction. */
	readonly publicOrder: number | null;
	readonly environment: number | null;
	readonly discipline: number | null;
	readonly service: number | null;
	readonly administration: number | null;
	readonly satisfaction: number | null;
	readonly costWan: number | null;
	/** Consent vote (民法典 278), shares 0–1 of all owners by area and by heads. */
	readonly voteAreaShare: number | null;
	readonly voteHeadsShare: number | null;
	readonly consentAreaShare: number | null;
	readonly consentHeadsShare: number | null;
	readonly structureGrade: StructureGrade | null;
	readonly demolition: boolean | null;
	readonly surveyedOn: string | null;
	readonly note: string | null;
}

/** One camera. Its status `unknown` is not working and not broken. */
export interface Camera {
	readonly id: string;
	readonly compound: string | null;
	readonly place: CameraPlace;
	readonly status: CameraStatus;
	readonly position: Position<"WGS84">;
	readonly installedYear: number | null;
	readonly project: string | null;
}

/** One place to park with a number of spaces; `null` spaces are unknown. */
export interface ParkingPlace {
	readonly id: string;
	readonly compound: string | null;
	readonly kind: ParkingKind;
	readonly spaces: number | null;
	readonly position: Position<"WGS84">;
	readonly project: string | null;
}

/** The twelve quantities of the project ledger, in the order of the published list. */
export const QUANTITIES = [
	"renovatedSqm",
	"rubbishT",
	"bins",
	"facadeSqm",
	"greenerySqm",
	"roadSqm",
	"ditchM",
	"vehicles",
	"cableM",
	"cameras",
	"illegalSqm",
	"parkingSpaces",
] as const;
/** One of the twelve quantities; its name ends in its unit, counts have none. */
export type Quantity = (typeof QUANTITIES)[number];

/** One renovation project of the ledger, in one compound. */
export interface Project {
	readonly id: string;
	readonly compound: string;
	readonly year: number;
	readonly status: Renovation;
	readonly startedOn: string | null;
	readonly finishedOn: string | null;
	readonly renovationClass: RenovationClass | null;
	readonly quantities: Readonly<Record<Quantity, number | null>>;
	readonly costWan: number | null;
	readonly source: string | null;
	/** Names of pictures of the place before and after the work; `null`: none handed over. */
	readonly photos: { readonly before: string | null; readonly after: string | null };
}

/** A known place (office or community) of a sub-district; the seed of the boundary sketch. */
export interface Place {
	readonly name: string;
	readonly subdistrict: string;
	readonly kind: "office" | "community";
	readonly position: Position<"WGS84">;
}

/** A sub-district (街道) or a statistical unit of the same rank. */
export interface Subdistrict {
	readonly id: string;
	readonly name: Bilingual;
	/** Codes by the system they belong to (for instance `mca`, `nbs`); the systems disagree, so a code without its system says nothing. */
	readonly codes: Readonly<Record<string, string>>;
	/** Other spellings met in ledgers. */
	readonly aliases: readonly string[];
	readonly kind: "subdistrict" | "statistical";
	readonly pilot: boolean;
	/** Telephone of the office that answers for it; `null`: that of the district. */
	readonly officeLine: string | null;
}

/** Where one file of the folder came from. */
export interface FileSource {
	readonly path: string;
	readonly datum: Datum | null;
	readonly source: Bilingual;
	readonly licence: string;
	readonly date: string;
}

/** One area, WGS84. */
export type AreaFeature = Feature<Polygon | MultiPolygon, { readonly id: string }>;
/** Areas by id, WGS84. Areas may lie within each other. */
export type AreaCollection = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

/** A table as printed in a public document, with the totals printed beneath it, which need not agree with its rows. */
export interface PublishedTable {
	readonly citation: Bilingual;
	readonly rows: readonly {
		readonly management: Management;
		readonly floorAreaWanSqm: number;
		readonly compounds: number;
		readonly households: number;
	}[];
	readonly printedTotal: {
		readonly floorAreaWanSqm: number | null;
		readonly compounds: number | null;
		readonly households: number | null;
		readonly asPrinted: string;
	};
	readonly remark: Bilingual;
}

/** What the folder says about itself: `district.json`. */
export interface District {
	readonly id: string;
	readonly name: Bilingual;
	readonly title: Bilingual;
	readonly code: string;
	/** True when the records are made up: the mark 演示数据 is then shown everywhere. */
	readonly synthetic: boolean;
	readonly dataDate: string;
	readonly expectedTotal: number;
	/** A compound belongs to the ledger when it was built in this year or before. */
	readonly latestBuiltYear: number;
	/** 审图号; `null`: not obtained. */
	readonly approval: string | null;
	readonly source: Bilingual;
	/** Telephone of the office that answers for the whole district; `null`: none is published. */
	readonly officeLine: string | null;
	/** What the operator has decided about the public page. */
	readonly site: PublicSite;
	readonly subdistricts: readonly Subdistrict[];
	/** True when the sub-district boundaries are a sketch made from `places`. */
	readonly sketch: boolean;
	readonly files: Readonly<Record<string, FileSource>>;
	readonly published: PublishedTable | null;
}

/** The ground of the map, WGS84. `drawn` is smoothed for the eye; sums and tests use the others. */
export interface Ground {
	readonly outline: AreaCollection;
	readonly subdistricts: AreaCollection;
	readonly drawn: {
		readonly outline: AreaCollection;
		readonly subdistricts: AreaCollection;
		readonly neighbours: FeatureCollection<Polygon | MultiPolygon, { readonly name: Bilingual }>;
	};
}

/** One finding of the door: a row, a field, a value, what is wrong with it and what became of the row. */
export interface Finding {
	readonly file: string;
	/** 1-based line of the record in its file as a spreadsheet shows it (the header is row 1); `null` for the file as a whole. */
	readonly row: number | null;
	readonly id: string | null;
	readonly field: string;
	readonly value: string;
	readonly rule: string;
	/** `reject`: row left out. `withhold`: row kept, value not used. `repair`: value changed as said. `note`: kept as is, worth a look. */
	readonly severity: "reject" | "withhold" | "repair" | "note";
	readonly message: Bilingual;
}

/** The account of one file: read = accepted + repaired + rejected. */
export interface FileAccount {
	readonly file: string;
	readonly read: number;
	readonly accepted: number;
	readonly repaired: number;
	readonly rejected: number;
	readonly unknowns: number;
}

/** The account of the whole folder; total = placed + not placed. */
export interface Account {
	readonly files: readonly FileAccount[];
	readonly findings: readonly Finding[];
	readonly expectedTotal: number;
	readonly total: number;
	readonly placed: number;
	readonly notPlaced: number;
}
