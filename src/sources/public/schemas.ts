import * as v from "valibot";
import type { Position } from "../../domain/datum";
import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import { MANAGEMENT, RENOVATION } from "../../domain/vocabulary";

const text = v.nullable(v.string());
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const id = v.pipe(v.string(), v.nonEmpty());
const bilingual = v.object({ zh: v.string(), en: v.string() });
const position = v.pipe(
	v.strictTuple([
		v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
		v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
	]),
	v.transform((pair): Position<"WGS84"> => pair),
);

/** A compound of the public edition. */
export const publicCompoundSchema = v.object({
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
	management: v.picklist(MANAGEMENT),
	manager: text,
	renovation: v.picklist(RENOVATION),
	renovatedYear: amount,
	parkingSpaces: amount,
}) satisfies v.GenericSchema<unknown, PublicCompound>;

/** What the public edition says of the district, as far as the page needs it. */
export const publicDistrictSchema = v.object({
	name: bilingual,
	title: bilingual,
	synthetic: v.boolean(),
	dataDate: v.string(),
	approval: text,
	source: bilingual,
	subdistricts: v.array(v.object({ id, name: bilingual })),
}) satisfies v.GenericSchema<unknown, PublicDistrict>;
