import * as v from "valibot";

// What the public edition may hold, written by hand and apart from the edition's own schema: the two have to agree.
const text = v.string();
const textOrNot = v.nullable(text);
const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const both = v.strictObject({ zh: text, en: text });
const stepOf = (step: number) =>
	v.pipe(
		v.number(),
		v.check((value) => value % step === 0, `Not a multiple of ${step}.`),
	);
const year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100)));
const management = v.picklist(["commercial", "work_unit", "owners", "community", "unmanaged", "unknown"]);
const renovation = v.picklist(["none", "planned", "underway", "done", "unknown"]);
const degrees = v.pipe(
	v.number(),
	v.check((value) => Number(value.toFixed(4)) === value, "More than four decimals."),
);

const compound = v.strictObject({
	id: text,
	name: text,
	alias: textOrNot,
	address: v.nullable(
		v.pipe(
			text,
			v.check((address) => !/号./.test(address), "Goes on behind the house number."),
		),
	),
	subdistrict: text,
	community: textOrNot,
	position: v.nullable(v.strictTuple([degrees, degrees])),
	builtDecade: v.nullable(stepOf(10)),
	buildings: amount,
	households: v.nullable(v.union([v.pipe(stepOf(10), v.minValue(50)), v.picklist(["20-49", "under-20"])])),
	floorAreaSqm: amount,
	management,
	manager: textOrNot,
	renovation,
	renovatedYear: year,
	parkingSpaces: v.nullable(stepOf(5)),
});

const project = v.strictObject({
	compound: text,
	year,
	status: renovation,
	finishedYear: year,
	quantities: v.strictObject({
		renovatedSqm: amount,
		rubbishT: amount,
		bins: amount,
		facadeSqm: amount,
		greenerySqm: amount,
		roadSqm: amount,
		ditchM: amount,
		vehicles: amount,
		cableM: amount,
		illegalSqm: amount,
		parkingSpaces: v.nullable(stepOf(5)),
	}),
});

const source = v.optional(v.strictObject({ source: both, licence: text, date: text }));
const officeLine = v.nullable(v.pipe(text, v.regex(/^\+?\d[\d -]{1,20}\d$/)));
const https = v.pipe(text, v.regex(/^https:\/\/[a-z\d.-]+(:\d+)?(\/[^\s"'<>\\]*)?$/));
const site = v.strictObject({
	address: v.nullable(v.pipe(https, v.endsWith("/"))),
	report: v.nullable(v.union([v.pipe(text, v.regex(/^mailto:[\w.+-]+@[\w.-]+$/)), https])),
	embeddedBy: v.array(v.pipe(text, v.regex(/^https:\/\/[a-z\d.-]+(:\d+)?$/))),
	validUntil: v.nullable(v.pipe(text, v.isoDate())),
});
const printed = v.nullable(v.number());
const district = v.strictObject({
	id: text,
	name: both,
	title: both,
	code: text,
	synthetic: v.boolean(),
	dataDate: text,
	expectedTotal: count,
	latestBuiltYear: v.number(),
	approval: textOrNot,
	source: both,
	officeLine,
	site,
	subdistricts: v.array(
		v.strictObject({
			id: text,
			name: both,
			aliases: v.array(text),
			kind: v.picklist(["subdistrict", "statistical"]),
			pilot: v.boolean(),
			officeLine,
		}),
	),
	sketch: v.boolean(),
	files: v.strictObject({
		compounds: source,
		renovations: source,
		targets: source,
		published: source,
		places: source,
		outline: source,
		neighbours: source,
		subdistricts: source,
	}),
	published: v.nullable(
		v.strictObject({
			citation: both,
			rows: v.array(
				v.strictObject({ management, floorAreaWanSqm: v.number(), compounds: count, households: count }),
			),
			printedTotal: v.strictObject({
				floorAreaWanSqm: printed,
				compounds: printed,
				households: printed,
				asPrinted: text,
			}),
			remark: both,
		}),
	),
});

const targets = v.strictObject({
	citation: both,
	projectsPerYear: count,
	serviceShare: v.number(),
	startsOn: text,
	dueOn: text,
	standard: v.array(both),
});

const percent = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)));
const sum = v.strictObject({
	subdistrict: textOrNot,
	compounds: count,
	placed: count,
	management: v.strictObject(v.entriesFromList(management.options, count)),
	renovation: v.strictObject(v.entriesFromList(renovation.options, count)),
	households: v.strictObject({
		rounded: count,
		of: count,
		from20to49: count,
		under20: count,
		unknown: count,
	}),
	floorAreaSqm: v.strictObject({ sum: v.number(), of: count, unknown: count }),
	elderlyPercent: percent,
	lowIncomePercent: percent,
});

const areasOf = <P extends v.ObjectEntries>(properties: P) =>
	v.strictObject({
		type: v.literal("FeatureCollection"),
		features: v.array(
			v.strictObject({
				type: v.literal("Feature"),
				properties: v.strictObject(properties),
				geometry: v.strictObject({
					type: v.picklist(["Polygon", "MultiPolygon"]),
					coordinates: v.array(v.array(v.array(v.union([v.number(), v.array(v.number())])))),
				}),
			}),
		),
	});
const areas = areasOf({ id: text });
const ground = v.strictObject({
	outline: areas,
	subdistricts: areas,
	drawn: v.strictObject({ outline: areas, subdistricts: areas, neighbours: areasOf({ name: both }) }),
});

/** The exact shape of every data file of the public edition, by its path. */
export const PUBLIC_SHAPES: Readonly<Record<string, v.GenericSchema>> = {
	"data/district.json": district,
	"data/compounds.json": v.array(compound),
	"data/projects.json": v.nullable(v.array(project)),
	"data/targets.json": v.nullable(targets),
	"data/sums.json": v.array(sum),
	"data/ground.json": v.nullable(ground),
};

/** The shapes of data files that the build makes of the others: how characters are read. */
export const MADE_SHAPES: Readonly<Record<string, v.GenericSchema>> = {
	"data/readings.json": v.record(
		v.pipe(text, v.regex(/^\p{Script=Han}$/u)),
		v.array(v.pipe(text, v.regex(/^[a-zü]{1,6}$/))),
	),
};
