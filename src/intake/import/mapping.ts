import * as v from "valibot";
import { parseJson } from "../geojson";
import type { Mapping } from "../match_columns";

const Columns = v.record(v.string(), v.nullable(v.string()));
const Named = v.object({ name: v.optional(v.string()), columns: Columns });

/**
 * A mapping as a file holds it: `{"name": …, "columns": {header: field}}`, or the columns alone. `null` for a field leaves the column out.
 * Fails with what is wrong when it is neither. Whether headers and fields exist is for the file it is used on to say.
 */
export function parseMapping(bytes: Uint8Array, name: string): Mapping {
	const content = parseJson(bytes);
	const named = v.safeParse(Named, content);
	if (named.success) return { name: named.output.name ?? name, columns: ownColumns(named.output.columns) };
	const bare = v.safeParse(Columns, content);
	if (bare.success) return { name, columns: ownColumns(bare.output) };
	const [issue] = named.issues;
	throw new Error(
		`列对应应写成 {"columns": {"表头": "字段"}} / a mapping is written {"columns": {"header": "field"}} (${v.getDotPath(issue) ?? "file"}: ${issue.message})`,
	);
}

// Headers are any text, `__proto__` included; without a prototype none of them means anything else.
function ownColumns(columns: Readonly<Record<string, string | null>>): Record<string, string | null> {
	return Object.assign(Object.create(null), columns);
}
