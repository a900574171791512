import * as v from "valibot";
import { type FileId, type MalformedRecord, SourceProblem } from "./problem";

/** Records that were understood, and those that were not. */
export interface Parsed<T> {
	readonly value: T;
	readonly malformed: readonly MalformedRecord[];
}

/** How much of a value is quoted in a report. */
const QUOTE = 120;

/** A list of records, each held against its schema on its own: one bad record is reported and left out. Throws when it is no list. */
export function parseList<T extends { readonly id: string }>(
	file: FileId,
	schema: v.GenericSchema<unknown, T>,
	content: unknown,
): Parsed<readonly T[]> {
	if (!Array.isArray(content)) {
		throw new SourceProblem(file, "shape", `expected a list, found ${describe(content)}`);
	}
	const seen = new Set<string>();
	const malformed: MalformedRecord[] = [];
	const value = content.flatMap((row: unknown, index) => {
		const result = v.safeParse(schema, row);
		const report = (field: string, met: unknown, why: string) =>
			malformed.push({ file, index, id: readId(row), field, value: describe(met), why });
		if (!result.success) {
			const [issue] = result.issues;
			report(v.getDotPath(issue) ?? "", issue.input, issue.message);
			return [];
		}
		if (seen.has(result.output.id)) {
			report("id", result.output.id, "This id occurred before.");
			return [];
		}
		seen.add(result.output.id);
		return [result.output];
	});
	return { value, malformed };
}

/** What another parser reads, or `null` where the file says that the folder lists no such records. */
export function orAbsent<T>(parse: (content: unknown) => Parsed<T>): (content: unknown) => Parsed<T | null> {
	return (content) => (content === null ? { value: null, malformed: [] } : parse(content));
}

/** A single value of a known shape. Throws when it is not. */
export function parseWhole<T>(
	file: FileId,
	schema: v.GenericSchema<unknown, T>,
	content: unknown,
): Parsed<T> {
	const result = v.safeParse(schema, content);
	if (result.success) return { value: result.output, malformed: [] };
	const [issue] = result.issues;
	throw new SourceProblem(file, "shape", `${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}

function readId(row: unknown): string | null {
	const id: unknown = typeof row === "object" && row !== null && "id" in row ? row.id : null;
	return typeof id === "string" ? id : null;
}

function describe(value: unknown): string {
	return (JSON.stringify(value) ?? String(value)).slice(0, QUOTE);
}
