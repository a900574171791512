import type { Position } from "../../domain/datum";
import {
	isMobile,
	isOfficeLine,
	isOrigin,
	isPageAddress,
	isReportAddress,
} from "../../domain/public/site_rules";
import { PublicEditionRefused, type RefusalReason } from "./refusal";
import type { FieldRule, LayerName, PublicSchema, ValueType } from "./rules";
import { findPersonalDetail, findPersonalNumber, namesOrganisation } from "./screen";
import { bandHouseholds, decadeOf, roundDegrees, roundTo, streetOf, yearOf } from "./shapes";

/** What the records of a layer are constructed with. */
export interface Construction {
	readonly schema: PublicSchema;
	/** Whether a position lies in the district; a public point has to. */
	readonly isInside: (position: Position<"WGS84">) => boolean;
}

/** Which record of which file is being constructed. */
export interface RecordSpot {
	readonly file: string;
	readonly id: string;
}

type PublishedRule = Extract<FieldRule, { readonly type: ValueType }>;
type Refuse = (reason: RefusalReason) => PublicEditionRefused;

/**
 * A new record with the fields the layer publishes, each in its published shape. Throws `PublicEditionRefused` for a field the
 * layer does not answer for, a value that is not of its type, and a published text that points at a person.
 */
export function constructPublic(
	record: object,
	{ layer, spot }: { readonly layer: LayerName; readonly spot: RecordSpot },
	construction: Construction,
): Record<string, unknown> {
	const rules = construction.schema.layers[layer];
	const made: Record<string, unknown> = {};
	const refuse = (field: string, value: unknown, reason: RefusalReason) =>
		new PublicEditionRefused(reason, { ...spot, field, value: String(value) });
	const values = new Map<string, unknown>(Object.entries(record));
	for (const [field, value] of values) {
		if (!Object.hasOwn(rules, field)) throw refuse(field, value, "unknown-field");
	}
	for (const [field, rule] of Object.entries(rules)) {
		if (rule.transform === "drop" || !values.has(field)) continue;
		const value = values.get(field);
		const name = "as" in rule && rule.as !== undefined ? rule.as : field;
		if (Object.hasOwn(made, name)) throw refuse(field, value, "repeated-field");
		made[name] = publish(
			value,
			{ rule, spot, refuse: (reason) => refuse(field, value, reason) },
			construction,
		);
	}
	return made;
}

interface FieldTask {
	readonly rule: Exclude<FieldRule, { readonly transform: "drop" }>;
	readonly spot: RecordSpot;
	readonly refuse: Refuse;
}

function publish(value: unknown, { rule, spot, refuse }: FieldTask, construction: Construction): unknown {
	if (value === null) return null;
	if ("layer" in rule) {
		const where = { layer: rule.layer, spot };
		const parts = rule.transform === "list" ? value : [value];
		if (!Array.isArray(parts) || !parts.every(isRecord)) throw refuse("wrong-type");
		const made = parts.map((part) => constructPublic(part, where, construction));
		return rule.transform === "list" ? made : made[0];
	}
	const fault = findFault(value, rule.type);
	if (fault !== null) throw refuse(fault);
	if (rule.type === "point" && !construction.isInside(value as Position<"WGS84">)) throw refuse("outside");
	const shaped = shape(value, rule);
	const left = rule.transform === "street" ? findFault(shaped, "text") : null;
	if (left !== null) throw refuse(left);
	return shaped;
}

// The type has been checked: what each shape takes is what its line of the schema names.
function shape(value: unknown, rule: PublishedRule): unknown {
	switch (rule.transform) {
		case "keep":
			return value;
		case "band":
			return bandHouseholds(value as number);
		case "decade":
			return decadeOf(value as number);
		case "round":
			return roundTo(value as number, rule.step);
		case "year":
			return yearOf(value as string);
		case "street":
			return streetOf(value as string);
		case "organisation":
			return namesOrganisation(value as string) ? value : null;
		case "point":
			return (value as Position<"WGS84">).map((degrees) => roundDegrees(degrees, rule.decimals));
	}
}

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isPhrase = (value: unknown): value is { readonly zh: string; readonly en: string } =>
	isRecord(value) &&
	Object.keys(value).sort().join() === "en,zh" &&
	Object.values(value).every((half) => isText(half));

/** Codes of administrative divisions have up to six digits, or nine, or twelve; nothing of eleven, as telephones have. */
const DIVISION_CODE = /^(\d{0,6}|\d{9}|\d{12})$/;

type Check = (value: unknown) => RefusalReason | null;

const wrongUnless =
	(holds: (value: unknown) => boolean): Check =>
	(value) =>
		holds(value) ? null : "wrong-type";
const screened =
	(
		textsOf: (value: unknown) => readonly string[] | null,
		screen: (text: string) => RefusalReason | null,
	): Check =>
	(value) => {
		const texts = textsOf(value);
		if (texts === null) return "wrong-type";
		return texts.map(screen).find((found) => found !== null) ?? null;
	};
const one = (value: unknown) => (isText(value) ? [value] : null);
const passing = (value: unknown, holds: (text: string) => boolean) =>
	isText(value) && holds(value) ? [value] : null;
const halves = (value: unknown) => (isPhrase(value) ? [value.zh, value.en] : null);

const CHECKS: Readonly<Record<ValueType, Check>> = {
	id: screened(one, findPersonalNumber),
	text: screened(one, findPersonalDetail),
	address: screened(one, findPersonalNumber),
	quote: screened(one, findPersonalNumber),
	phrase: screened(halves, findPersonalDetail),
	"quoted-phrase": screened(halves, findPersonalNumber),
	texts: screened(
		(value) => (Array.isArray(value) && value.every(isText) ? value : null),
		findPersonalDetail,
	),
	phrases: screened(
		(value) =>
			Array.isArray(value) && value.every(isPhrase)
				? value.flatMap((phrase) => [phrase.zh, phrase.en])
				: null,
		findPersonalNumber,
	),
	code: wrongUnless((value) => isText(value) && DIVISION_CODE.test(value)),
	word: wrongUnless((value) => isText(value) && /^[a-z][a-z_]{0,19}$/.test(value)),
	number: wrongUnless((value) => typeof value === "number" && Number.isFinite(value)),
	flag: wrongUnless((value) => typeof value === "boolean"),
	date: wrongUnless((value) => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value)),
	point: wrongUnless(
		(value) => Array.isArray(value) && value.length === 2 && value.every((half) => Number.isFinite(half)),
	),
	"office-line": (value) => {
		if (!isText(value)) return "wrong-type";
		return isMobile(value) ? "phone" : isOfficeLine(value) ? null : "wrong-type";
	},
	"page-address": screened((value) => passing(value, isPageAddress), findPersonalNumber),
	"report-address": screened((value) => passing(value, isReportAddress), findPersonalNumber),
	origins: wrongUnless(
		(value) => Array.isArray(value) && value.every((origin) => isText(origin) && isOrigin(origin)),
	),
};

function findFault(value: unknown, type: ValueType): RefusalReason | null {
	return CHECKS[type](value);
}
