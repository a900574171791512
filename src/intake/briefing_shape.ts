import * as v from "valibot";
import type { Extent } from "../domain/areas";
import {
	type Briefing,
	type BriefingScene,
	type Claim,
	type ClaimMeasure,
	LEAST_SECONDS,
	type Look,
	MOST_CLAIMS,
	SITES_FIGURES,
	type Side,
	TARGET_FIGURES,
	type Years,
} from "../domain/briefing/briefing";
import { HOUSEHOLD_BANDS } from "../domain/facets";
import { INDICATORS } from "../domain/indicators";
import { QUANTITIES } from "../domain/records";
import { CRITERION_IDS } from "../domain/selection/criteria/criterion";
import { ASSUMPTIONS, BREAKS, EMPHASES, FACETS, type Filters, OVERLAYS, SIZES } from "../domain/view";
import {
	CAMERA_PLACE,
	CAMERA_STATUS,
	MANAGEMENT,
	PARKING_KIND,
	RENOVATION,
	type Renovation,
} from "../domain/vocabulary";
import { scenarioShape } from "./scenario_shape";

/*
 * What a briefing has to look like, as a bureau writes it and as it is published: one shape for both, because what a bureau may leave out
 * is filled in here, and what is filled in may also be written. Closed vocabularies, no key more than these: a slip of the pen is a fault.
 */
const LONGEST = 600;
const LONGEST_NOTES = 4_000;
/** Of what stands large: a title, the name of a number. */
const LONGEST_TITLE = 120;
/** What a figure of a document can be, in whatever unit. */
const LARGEST = 1e12;
/** More of them are no briefing. */
export const MOST_SCENES = 100;
const LONGEST_SECONDS = 3_600;

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Control characters but tab and line end, halves of characters, and what turns the direction of the words around it. */
const HARMFUL = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Of an empty text one reason is enough. */
const isLegible = (text: string) => text === "" || (VISIBLE.test(text) && !HARMFUL.test(text));
const words = (most: number) =>
	v.pipe(v.string(), v.nonEmpty(), v.maxLength(most), v.check(isLegible, "legible"));
const both = (most = LONGEST) => v.strictObject({ zh: words(most), en: words(most) });
const number = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
/** Stands in links. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,47}$/, "slug"));
/** Of a record of the folder. */
const recordId = words(64);
const orNull = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);
const flag = v.optional(v.boolean(), false);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** That the calendar has it; what is not written as a day is told by the other rule. */
function isInCalendar(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !DAY.test(text) || (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
}
const day = v.pipe(v.string(), v.regex(DAY, "day"), v.check(isInCalendar, "day"));
const seconds = v.pipe(number(LEAST_SECONDS, LONGEST_SECONDS), v.integer());
const choices = <const W extends readonly string[]>(all: W) => v.optional(v.array(v.picklist(all)), []);

const indicator = v.picklist(INDICATORS.map(({ id }) => id));
const criterion = v.picklist(CRITERION_IDS);
const bound = number(-1e9, 1e9);
const year = v.pipe(number(1900, 2100), v.integer());
const years = v.pipe(
	v.strictTuple([year, year], "years"),
	v.check(([from, to]) => from <= to, "years"),
) satisfies v.GenericSchema<unknown, Years>;

const filters = v.optional(
	v.strictObject({
		management: choices(MANAGEMENT),
		renovation: choices(RENOVATION),
		subdistrict: v.optional(v.array(recordId), []),
		decade: v.optional(v.array(v.pipe(v.string(), v.regex(/^(\d{3}0|unknown)$/, "decade"))), []),
		households: choices(HOUSEHOLD_BANDS),
	}) satisfies v.GenericSchema<unknown, Filters>,
	{},
);

const lng = number(-180, 180);
const lat = number(-90, 90);
/** West, south, east, north. */
const extent = v.pipe(
	v.strictTuple([lng, lat, lng, lat], "extent"),
	v.check(([west, south, east, north]) => west < east && south < north, "extent"),
) satisfies v.GenericSchema<unknown, Extent>;

const look = v.variant("kind", [
	v.strictObject({ kind: v.picklist(["home", "district", "shown"]) }),
	v.strictObject({ kind: v.literal("subdistrict"), id: recordId }),
	v.strictObject({ kind: v.literal("compound"), id: recordId, zoom: v.optional(number(0, 24)) }),
	v.strictObject({ kind: v.literal("extent"), extent }),
	v.strictObject({
		kind: v.literal("camera"),
		lng,
		lat,
		zoom: number(0, 24),
	}),
]) satisfies v.GenericSchema<unknown, Look>;

const { distanceM, spacesPerHousehold } = ASSUMPTIONS;

const map = v.strictObject({
	look: v.optional(look, { kind: "home" }),
	color: v.optional(v.picklist(EMPHASES), "management"),
	size: v.optional(v.picklist(SIZES), "same"),
	indicator: orNull(indicator),
	breaks: v.optional(v.picklist(BREAKS), "quantile"),
	layers: choices(OVERLAYS),
	filters,
	distanceM: orNull(number(distanceM.min, distanceM.max)),
	spacesPerHousehold: orNull(number(spacesPerHousehold.min, spacesPerHousehold.max)),
	columns: flag,
	sites: flag,
});

const finished: readonly Renovation[] = ["done"];

const measure = v.variant("of", [
	v.strictObject({
		of: v.literal("indicator"),
		indicator,
		side: v.optional(v.picklist(["value", "leftOut"]), "value"),
		filters,
	}),
	v.strictObject({ of: v.literal("criterion"), criterion, bound, filters }),
	v.strictObject({
		of: v.literal("projects"),
		quantity: orNull(v.picklist(QUANTITIES)),
		years: orNull(years),
		status: v.optional(v.array(v.picklist(RENOVATION)), [...finished]),
	}),
	v.strictObject({
		of: v.literal("cameras"),
		status: choices(CAMERA_STATUS),
		place: choices(CAMERA_PLACE),
		years: orNull(years),
	}),
	v.strictObject({ of: v.literal("parking"), kind: choices(PARKING_KIND), years: orNull(years) }),
	v.strictObject({ of: v.literal("target"), figure: v.picklist(TARGET_FIGURES) }),
	v.strictObject({ of: v.literal("sites"), figure: v.picklist(SITES_FIGURES) }),
]) satisfies v.GenericSchema<unknown, ClaimMeasure>;

const claim = v.strictObject({
	id: slug,
	label: both(LONGEST_TITLE),
	measure,
	published: orNull(
		v.strictObject({
			value: number(-LARGEST, LARGEST),
			asPrinted: words(LONGEST_TITLE),
			citation: both(),
			goal: flag,
			why: orNull(both()),
		}),
	),
}) satisfies v.GenericSchema<unknown, Claim>;

const side = v.variant("kind", [
	v.strictObject({ kind: v.literal("bars"), by: v.picklist(FACETS) }),
	v.strictObject({
		kind: v.literal("league"),
		indicators: v.pipe(
			v.array(indicator),
			v.minLength(1),
			v.maxLength(3),
			v.check((all) => new Set(all).size === all.length, "distinct"),
		),
	}),
	v.strictObject({ kind: v.literal("ledger"), years }),
	v.strictObject({
		kind: v.literal("difficulties"),
		items: v.pipe(
			v.array(v.strictObject({ label: both(LONGEST_TITLE), criterion, bound })),
			v.minLength(1),
			v.maxLength(12),
		),
	}),
	v.strictObject({ kind: v.literal("tracker"), since: orNull(day) }),
	v.strictObject({ kind: v.literal("sites") }),
	v.strictObject({ kind: v.literal("compare"), project: orNull(recordId) }),
	v.strictObject({ kind: v.literal("published") }),
]) satisfies v.GenericSchema<unknown, Side>;

/** A scene: what a bureau may leave out is filled in. Fails with every reason at once. */
export const sceneShape = v.strictObject({
	id: slug,
	title: both(LONGEST_TITLE),
	text: orNull(both()),
	notes: orNull(both(LONGEST_NOTES)),
	seconds: orNull(seconds),
	map: v.optional(map, {}),
	claims: v.optional(v.pipe(v.array(claim), v.maxLength(MOST_CLAIMS)), []),
	side: orNull(side),
}) satisfies v.GenericSchema<unknown, BriefingScene>;

/** Of the whole: what stands in a file around its scenes. `$schema` helps an editor and says nothing of the briefing. */
export const wholeShape = {
	title: both(LONGEST_TITLE),
	secondsPerScene: v.optional(seconds, 20),
	scenario: orNull(scenarioShape),
} as const;

/** A briefing as it is published: every scene whole, none left out. Source: `briefing.json` of the internal edition. */
export const briefingSchema = v.strictObject({
	...wholeShape,
	scenes: v.pipe(v.array(sceneShape), v.minLength(1), v.maxLength(MOST_SCENES)),
}) satisfies v.GenericSchema<unknown, Briefing>;
