import { type FieldRule, type LayerName, PUBLIC_SCHEMA, type PublicSchema } from "../../src/editions";

/** One line of the schema tampered with. */
export interface Sabotage {
	readonly layer: LayerName;
	readonly field: string;
	readonly how: string;
	readonly schema: PublicSchema;
}

function replaceRule(layer: LayerName, field: string, rule: FieldRule | null): PublicSchema {
	const { [field]: _old, ...others } = PUBLIC_SCHEMA.layers[layer];
	const rules = rule === null ? others : { ...others, [field]: rule };
	return { ...PUBLIC_SCHEMA, layers: { ...PUBLIC_SCHEMA.layers, [layer]: rules } };
}

const LINES = Object.entries(PUBLIC_SCHEMA.layers).flatMap(([layer, rules]) =>
	Object.entries(rules).map(([field, rule]) => ({ layer: layer as LayerName, field, rule })),
);

/** Each line of the schema taken out. */
export const REMOVED: readonly Sabotage[] = LINES.map(({ layer, field }) => {
	return { layer, field, how: "removed", schema: replaceRule(layer, field, null) };
});

type Value = "text" | "number" | "flag";

/** How a line that drops or reshapes can be widened; a line that keeps its value as it is cannot. */
function widen(rule: FieldRule, value: Value): readonly { readonly how: string; readonly rule: FieldRule }[] {
	const { basis } = rule;
	if (rule.transform === "drop") {
		const type = value === "text" ? "quote" : value;
		return [{ how: "drop → keep", rule: { type, transform: "keep", basis } }];
	}
	if ("layer" in rule || rule.transform === "keep") return [];
	const kept = { how: `${rule.transform} → keep`, rule: { ...rule, transform: "keep" } as FieldRule };
	if (rule.transform === "round") return [kept, { how: "to 5 → to 1", rule: { ...rule, step: 1 } }];
	if (rule.transform === "point") return [kept, { how: "4 → 6 decimals", rule: { ...rule, decimals: 6 } }];
	return [kept];
}

/** Each line of the schema widened in each way there is, given what kind of value its field holds. */
export function listWidened(kindOf: (layer: LayerName, field: string) => Value | null): readonly Sabotage[] {
	return LINES.flatMap(({ layer, field, rule }) => {
		const value = kindOf(layer, field);
		if (value === null) return [];
		return widen(rule, value).map((one) => {
			return { layer, field, how: one.how, schema: replaceRule(layer, field, one.rule) };
		});
	});
}
