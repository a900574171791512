import * as v from "valibot";
import { isOfficeLine, isPageAddress, isReportAddress } from "../../domain/public/site_rules";
import {
	PUBLIC_QUANTITIES,
	type PublicCompound,
	type PublicDistrict,
	type PublicProject,
	type PublicSum,
	type PublicTargets,
} from "../../domain/public_records";
import type { Readings } from "../../domain/search/readings";
import { MANAGEMENT, RENOVATION } from "../../domain/vocabulary";
import { bilingual, position } from "../ground_schema";

/** The shapes of the public edition's files; a field more is dropped, a field less is an error. */
const text = v.nullable(v.string());
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.nonEmpty());
const management = v.picklist(MANAGEMENT);
const renovation = v.picklist(RENOVATION);

/** What a reader can be sent to by a tap. The door has refused what is none; should one come all the same, there is none. */
const only = (holds: (given: string) => boolean) =>
	v.pipe(
		text,
		v.transform((given) => (given !== null && holds(given) ? given : null)),
	);
const officeLine = only(isOfficeLine);

const compound = v.object({
	id,
	name: v.pipe(v.string(), v.nonEmpty()),
	alias: text,
	address: text,
	subdistrict: id,
	community: text,
	position: v.nullable(position),
	builtDecade: amount,
	buildings: amount,
	households: v.nullable(
		v.union([v.pipe(v.number(), v.minValue(50)), v.picklist(["20-49", "under-20"] as const)]),
	),
	floorAreaSqm: amount,
	management,
	manager: text,
	renovation,
	renovatedYear: amount,
	parkingSpaces: amount,
});

/** The compounds of the public edition: amounts finite and not negative, vocabularies closed, unknown `null`. */
export const publicCompoundsSchema = v.array(compound) satisfies v.GenericSchema<
	unknown,
	readonly PublicCompound[]
>;

const printed = v.nullable(v.number());
const published = v.object({
	citation: bilingual,
	rows: v.array(
		v.object({ management, floorAreaWanSqm: v.number(), compounds: v.number(), households: v.number() }),
	),
	printedTotal: v.object({
		floorAreaWanSqm: printed,
		compounds: printed,
		households: printed,
		asPrinted: v.string(),
	}),
	remark: bilingual,
});

/** What the public edition says of the district. An office line, address or place for reports that is none becomes `null`. */
export const publicDistrictSchema = v.object({
	id,
	name: bilingual,
	title: bilingual,
	synthetic: v.boolean(),
	dataDate: v.string(),
	expectedTotal: count,
	latestBuiltYear: v.number(),
	approval: text,
	source: bilingual,
	sketch: v.boolean(),
	officeLine,
	site: v.object({
		address: only(isPageAddress),
		report: only(isReportAddress),
		embeddedBy: v.array(v.string()),
		validUntil: text,
	}),
	subdistricts: v.array(
		v.object({
			id,
			name: bilingual,
			aliases: v.array(v.string()),
			kind: v.picklist(["subdistrict", "statistical"]),
			pilot: v.boolean(),
			officeLine,
		}),
	),
	files: v.record(v.string(), v.object({ source: bilingual, licence: v.string(), date: v.string() })),
	published: v.nullable(published),
}) satisfies v.GenericSchema<unknown, PublicDistrict>;

const percent = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));

/** What the compounds of each sub-district, and of all, add up to. */
export const publicSumsSchema = v.array(
	v.object({
		subdistrict: text,
		compounds: count,
		placed: count,
		management: v.object(v.entriesFromList(MANAGEMENT, count)),
		renovation: v.object(v.entriesFromList(RENOVATION, count)),
		households: v.object({
			rounded: count,
			of: count,
			from20to49: count,
			under20: count,
			unknown: count,
		}),
		floorAreaSqm: v.object({ sum: v.number(), of: count, unknown: count }),
		elderlyPercent: percent,
		lowIncomePercent: percent,
	}),
) satisfies v.GenericSchema<unknown, readonly PublicSum[]>;

/** The published projects; `null`: the edition has none. */
export const publicProjectsSchema = v.nullable(
	v.array(
		v.object({
			compound: id,
			year: amount,
			status: renovation,
			finishedYear: v.optional(amount, null),
			quantities: v.object(v.entriesFromList(PUBLIC_QUANTITIES, amount)),
		}),
	),
) satisfies v.GenericSchema<unknown, readonly PublicProject[] | null>;

/** What has been set as target; `null`: the edition has none. */
export const publicTargetsSchema = v.nullable(
	v.object({
		citation: bilingual,
		projectsPerYear: v.number(),
		serviceShare: v.number(),
		startsOn: v.string(),
		dueOn: v.string(),
		standard: v.array(bilingual),
	}),
) satisfies v.GenericSchema<unknown, PublicTargets | null>;

/** The pinyin of every character the compounds are found by, as `{"字": ["zi"]}`. */
export const readingsSchema = v.pipe(
	v.record(v.string(), v.array(v.pipe(v.string(), v.regex(/^[a-z]+$/)))),
	v.transform((known): Readings => new Map(Object.entries(known))),
);
