import type { Bilingual } from "../../domain/records";
import type { FieldRule, PublicSchema } from "../../editions";
import type { FieldName, FieldTreatment, FieldType } from "../../text/public/pages/fields";
import type { OpenTables } from "./open_tables";

/** One column of one file of the open data: what it is, what was done to it, and on what basis it is published. */
export interface DictionaryEntry {
	readonly file: keyof OpenTables;
	readonly field: FieldName;
	readonly type: FieldType;
	readonly treatment: FieldTreatment;
	/** Numbers the treatment is said with. */
	readonly values: Readonly<Record<string, number>>;
	/** `null`: made from other columns, or from what the district says of itself. */
	readonly basis: Bilingual | null;
}

type Layers = PublicSchema["layers"];
type Published = Exclude<FieldRule, { readonly transform: "drop" | "part" | "list" }>;

const NOTES: readonly string[] = ["dataDate", "source", "licence", "remark"];
const SHARES: readonly string[] = ["elderlyPercent", "lowIncomePercent"];

/** The rule by which a column is published; `null`: there is none, it is made of others. */
function findRule(layers: readonly Layers[keyof Layers][], field: FieldName): Published | null {
	// A position stands in two columns.
	const wanted = field === "lng" || field === "lat" ? "position" : field;
	for (const layer of layers) {
		for (const [name, rule] of Object.entries(layer)) {
			if ("type" in rule && (rule.as ?? name) === wanted) return rule;
		}
	}
	return null;
}

function describe(rule: Published | null, field: FieldName, file: keyof OpenTables) {
	if (rule === null) {
		if (NOTES.includes(field)) return { treatment: "note" as const, values: {} };
		if (field.endsWith("Name")) return { treatment: "name" as const, values: {} };
		if (SHARES.includes(field)) return { treatment: "share" as const, values: {} };
		return { treatment: file === "sums" ? ("sum" as const) : ("keep" as const), values: {} };
	}
	if (rule.transform === "round") return { treatment: rule.transform, values: { step: rule.step } };
	if (rule.transform === "point") return { treatment: rule.transform, values: { decimals: rule.decimals } };
	return { treatment: rule.transform, values: {} };
}

/** Every column of the open data in the order of the files, answered for by the schema the edition is constructed by. */
export function makeDictionary(schema: PublicSchema, tables: OpenTables): readonly DictionaryEntry[] {
	const { compound, project, quantities } = schema.layers;
	const layers = { compounds: [compound], projects: [project, quantities], sums: [] } as const;
	const shares = new Map<string, Bilingual>(schema.shares.map(({ as, basis }) => [as, basis]));
	return (["compounds", "projects", "sums"] as const).flatMap((file) =>
		tables[file].columns.map(({ id }, at) => {
			const field = id as FieldName;
			const rule = NOTES.includes(field) ? null : findRule(layers[file], field);
			const type = tables[file].types[at] ?? "text";
			const basis = rule?.basis ?? shares.get(field) ?? null;
			return { file, field, type, basis, ...describe(rule, field, file) };
		}),
	);
}

/** What is left out of the public edition for one reason. */
export interface LeftOut {
	readonly basis: Bilingual;
	/** Names of the fields, as the records have them; for counting, they are not published. */
	readonly fields: readonly string[];
}

/** Every field of every record that is dropped, by the basis it is dropped on, in the order the schema first names them. */
export function listLeftOut({ layers }: PublicSchema): readonly LeftOut[] {
	const found = new Map<Bilingual, string[]>();
	for (const [layer, rules] of Object.entries(layers)) {
		for (const [field, rule] of Object.entries(rules)) {
			if (rule.transform !== "drop") continue;
			const fields = found.get(rule.basis) ?? [];
			found.set(rule.basis, [...fields, `${layer}.${field}`]);
		}
	}
	return [...found].map(([basis, fields]) => ({ basis, fields }));
}
