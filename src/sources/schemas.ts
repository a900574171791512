import * as v from "valibot";
import { type Datum, isDatumName } from "../domain/datum";
import type { Account, Camera, Compound, District, ParkingPlace, Project, Severity } from "../domain/records";
import { QUANTITIES } from "../domain/records";
import {
	CAMERA_PLACE,
	CAMERA_STATUS,
	MANAGEMENT,
	PARKING_KIND,
	RENOVATION,
	RENOVATION_CLASS,
} from "../domain/vocabulary";
import { bilingual, position } from "./ground_schema";

/** The shapes of the published files, as the data command writes them; a field more is dropped, a field less is an error. */
const text = v.nullable(v.string());
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const flag = v.nullable(v.boolean());
const id = v.pipe(v.string(), v.nonEmpty());
const severity = v.nullable(v.picklist([0, 1, 2, 3] satisfies Severity[]));

/** A compound as published: amounts finite and not negative, vocabularies closed, unknown `null`. */
export const compoundSchema = v.object({
	id,
	name: v.pipe(v.string(), v.nonEmpty()),
	alias: text,
	address: text,
	subdistrict: id,
	community: text,
	position: v.nullable(position),
	notPlacedWhy: v.nullable(v.picklist(["missing", "outside"])),
	builtYear: amount,
	buildings: amount,
	households: amount,
	floorAreaSqm: amount,
	storeys: amount,
	lifts: amount,
	management: v.picklist(MANAGEMENT),
	manager: text,
	propertyService: flag,
	serviceSince: text,
	ownersCommittee: flag,
	renovation: v.picklist(RENOVATION),
	renovationClass: v.nullable(v.picklist(RENOVATION_CLASS)),
	renovatedYear: amount,
	entrances: amount,
	entrancePositions: v.array(position),
	entrancesVerified: amount,
	parkingSpaces: amount,
	fireLaneWidthM: amount,
	roof: severity,
	drains: severity,
	wiring: severity,
	road: severity,
	greenery: severity,
	residents: amount,
	elderly: amount,
	lowIncomeHouseholds: amount,
	publicOrder: amount,
	environment: amount,
	discipline: amount,
	service: amount,
	administration: amount,
	satisfaction: amount,
	costWan: amount,
	voteAreaShare: amount,
	voteHeadsShare: amount,
	consentAreaShare: amount,
	consentHeadsShare: amount,
	structureGrade: v.nullable(v.picklist(["A", "B", "C", "D"])),
	demolition: flag,
	surveyedOn: text,
	note: text,
}) satisfies v.GenericSchema<unknown, Compound>;

/** A camera as published; one without a position is never published. */
export const cameraSchema = v.object({
	id,
	compound: text,
	place: v.picklist(CAMERA_PLACE),
	status: v.picklist(CAMERA_STATUS),
	position,
	installedYear: amount,
	project: text,
}) satisfies v.GenericSchema<unknown, Camera>;

/** A parking place as published; unknown spaces are `null`. */
export const parkingSchema = v.object({
	id,
	compound: text,
	kind: v.picklist(PARKING_KIND),
	spaces: amount,
	position,
	project: text,
}) satisfies v.GenericSchema<unknown, ParkingPlace>;

/** A project of the ledger as published; each quantity may be unknown. */
export const projectSchema = v.object({
	id,
	compound: id,
	year: v.number(),
	status: v.picklist(RENOVATION),
	startedOn: text,
	finishedOn: text,
	renovationClass: v.nullable(v.picklist(RENOVATION_CLASS)),
	quantities: v.object(v.entriesFromList(QUANTITIES, amount)),
	costWan: amount,
	source: text,
	photos: v.object({ before: text, after: text }),
}) satisfies v.GenericSchema<unknown, Project>;

const printed = v.nullable(v.number());

/** What the folder says about itself, as published. */
export const districtSchema = v.object({
	id,
	name: bilingual,
	title: bilingual,
	code: v.string(),
	synthetic: v.boolean(),
	dataDate: v.string(),
	expectedTotal: v.pipe(v.number(), v.integer(), v.minValue(0)),
	latestBuiltYear: v.number(),
	approval: text,
	source: bilingual,
	officeLine: text,
	site: v.object({ address: text, report: text, embeddedBy: v.array(v.string()), validUntil: text }),
	subdistricts: v.array(
		v.object({
			id,
			name: bilingual,
			codes: v.record(v.string(), v.string()),
			aliases: v.array(v.string()),
			kind: v.picklist(["subdistrict", "statistical"]),
			pilot: v.boolean(),
			officeLine: text,
		}),
	),
	sketch: v.boolean(),
	files: v.record(
		v.string(),
		v.object({
			path: v.string(),
			datum: v.nullable(v.custom<Datum>((name) => typeof name === "string" && isDatumName(name))),
			source: bilingual,
			licence: v.string(),
			date: v.string(),
		}),
	),
	published: v.nullable(
		v.object({
			citation: bilingual,
			rows: v.array(
				v.object({
					management: v.picklist(MANAGEMENT),
					floorAreaWanSqm: v.number(),
					compounds: v.number(),
					households: v.number(),
				}),
			),
			printedTotal: v.object({
				floorAreaWanSqm: printed,
				compounds: printed,
				households: printed,
				asPrinted: v.string(),
			}),
			remark: bilingual,
		}),
	),
}) satisfies v.GenericSchema<unknown, District>;

const count = v.number();

/** The account of the folder, as published. */
export const accountSchema = v.object({
	files: v.array(
		v.object({
			file: v.string(),
			read: count,
			accepted: count,
			repaired: count,
			rejected: count,
			unknowns: count,
		}),
	),
	findings: v.array(
		v.object({
			file: v.string(),
			row: v.nullable(count),
			id: text,
			field: v.string(),
			value: v.string(),
			rule: v.string(),
			severity: v.picklist(["reject", "withhold", "repair", "note"]),
			message: bilingual,
		}),
	),
	expectedTotal: count,
	total: count,
	placed: count,
	notPlaced: count,
}) satisfies v.GenericSchema<unknown, Account>;
