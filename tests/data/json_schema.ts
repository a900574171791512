/** A JSON Schema (2020-12), as far as the shipped one uses it. */
type Schema = Readonly<Record<string, unknown>>;

interface Where {
	/** The schema that holds the named parts. */
	readonly whole: Schema;
	readonly at: string;
}

/** Where a value breaks a schema, a line each; none when it fits. Fails on a keyword it does not know. */
export function findBreaks(
	value: unknown,
	schema: Schema,
	where: Where = { whole: schema, at: "" },
): string[] {
	const { whole, at } = where;
	return Object.entries(schema).flatMap(([keyword, said]) => {
		if (SAYS_NOTHING.has(keyword)) return [];
		const check = CHECKS[keyword];
		if (!check) throw new Error(`The keyword ${keyword} at ${at} is not checked.`);
		return check({ value, said, schema, whole, at });
	});
}

const SAYS_NOTHING = new Set(["$schema", "$defs", "title", "description", "default"]);

interface Question {
	readonly value: unknown;
	readonly said: unknown;
	readonly schema: Schema;
	readonly whole: Schema;
	readonly at: string;
}

const isObject = (value: unknown): value is Schema =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const fits = ({ whole, at, value }: Question, schema: unknown) =>
	findBreaks(value, schema as Schema, { whole, at }).length === 0;
const told = (broken: boolean, { at }: Question, what: string) => (broken ? [`${at}: ${what}`] : []);

function isOfType(value: unknown, type: unknown): boolean {
	if (type === "null") return value === null;
	if (type === "array") return Array.isArray(value);
	if (type === "object") return isObject(value);
	if (type === "integer") return Number.isInteger(value);
	return typeof value === type;
}

const CHECKS: Readonly<Record<string, (asked: Question) => string[]>> = {
	$ref: ({ value, said, whole, at }) => {
		const name = String(said).replace("#/$defs/", "");
		return findBreaks(value, (whole.$defs as Readonly<Record<string, Schema>>)[name] as Schema, {
			whole,
			at,
		});
	},
	type: (asked) =>
		told(![asked.said].flat().some((one) => isOfType(asked.value, one)), asked, `no ${asked.said}`),
	enum: (asked) => told(!(asked.said as unknown[]).includes(asked.value), asked, "not one of the words"),
	const: (asked) => told(asked.value !== asked.said, asked, `not ${asked.said}`),
	anyOf: (asked) => told(!(asked.said as Schema[]).some((one) => fits(asked, one)), asked, "fits none"),
	oneOf: (asked) =>
		told((asked.said as Schema[]).filter((one) => fits(asked, one)).length !== 1, asked, "fits not one"),
	pattern: (asked) =>
		told(
			typeof asked.value === "string" && !new RegExp(String(asked.said), "u").test(asked.value),
			asked,
			"spelling",
		),
	minimum: (asked) => told(Number(asked.value) < Number(asked.said), asked, "too small"),
	maximum: (asked) => told(Number(asked.value) > Number(asked.said), asked, "too great"),
	minLength: (asked) =>
		told(typeof asked.value === "string" && asked.value.length < Number(asked.said), asked, "short"),
	maxLength: (asked) =>
		told(typeof asked.value === "string" && asked.value.length > Number(asked.said), asked, "long"),
	minItems: (asked) =>
		told(Array.isArray(asked.value) && asked.value.length < Number(asked.said), asked, "few"),
	maxItems: (asked) =>
		told(Array.isArray(asked.value) && asked.value.length > Number(asked.said), asked, "many"),
	required: (asked) =>
		isObject(asked.value)
			? (asked.said as string[]).flatMap((key) =>
					told(!Object.hasOwn(asked.value as Schema, key), asked, `no ${key}`),
				)
			: [],
	additionalProperties: (asked) => {
		const known = Object.keys((asked.schema.properties ?? {}) as Schema);
		const keys = isObject(asked.value) ? Object.keys(asked.value) : [];
		return keys.flatMap((key) => told(!known.includes(key), asked, `knows no ${key}`));
	},
	properties: ({ value, said, whole, at }) =>
		Object.entries(said as Readonly<Record<string, Schema>>).flatMap(([key, schema]) =>
			isObject(value) && Object.hasOwn(value, key)
				? findBreaks(value[key], schema, { whole, at: `${at}.${key}` })
				: [],
		),
	prefixItems: ({ value, said, whole, at }) =>
		(said as Schema[]).flatMap((schema, order) =>
			Array.isArray(value) && order < value.length
				? findBreaks(value[order], schema, { whole, at: `${at}[${order}]` })
				: [],
		),
	items: (asked) => {
		const { value, said, schema, whole, at } = asked;
		if (!Array.isArray(value)) return [];
		const rest = value.slice(((schema.prefixItems ?? []) as unknown[]).length);
		if (said === false) return told(rest.length > 0, asked, "more than said");
		return rest.flatMap((one, order) => findBreaks(one, said as Schema, { whole, at: `${at}[${order}]` }));
	},
};
