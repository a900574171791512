import { isId } from "../../domain/id";
import type { CellParser } from "../cells";

/** By what look of its values a column without a known header can be recognised, if a person allows a guess. */
export type Look = "id" | "name" | "year" | "word" | "lng" | "lat" | "point";

/** One column: the header a ledger gives it, how its cells are read, and the value a record has when nothing is known. */
export interface Column<V> {
	readonly header: string;
	readonly parse: CellParser<V>;
	readonly unknown: V;
	/** Other headers it goes by, the surest first; compared without regard to width, case, spaces, numbering and units. */
	readonly aliases: readonly string[];
	readonly look?: Look;
	/** True for a column that is understood where a file has it, but that the canonical file says by other columns. */
	readonly readOnly?: true;
	/** True for a column few folders have: one without it is as good as any. */
	readonly optional?: true;
}

/** The columns of one kind of file, one for each field. */
export type Columns<R> = { readonly [K in keyof R]: Column<R[K]> };

function split(aliases: string): readonly string[] {
	return aliases === "" ? [] : aliases.split("|");
}

/** A column of a field that may be unknown, with its other headers separated by `|`. */
export function column<V>(header: string, parse: CellParser<V | null>, aliases = ""): Column<V | null> {
	return { header, parse, unknown: null, aliases: split(aliases) };
}

/** A column of years. */
export function yearColumn(
	header: string,
	parse: CellParser<number | null>,
	aliases = "",
): Column<number | null> {
	return { ...column(header, parse, aliases), look: "year" };
}

interface CodedColumn<V> {
	readonly parse: CellParser<V>;
	/** The value when nothing is known. */
	readonly unknown: V;
	readonly aliases?: string;
}

/** A column of agreed words or of another value that has its own way to say unknown. */
export function codedColumn<V>(header: string, { parse, unknown, aliases = "" }: CodedColumn<V>): Column<V> {
	return { header, parse, unknown, aliases: split(aliases), look: "word" };
}

/** The column of the id, which no row can do without; an id that no link could carry is a fault. */
export function idColumn(header: string, aliases = ""): Column<string> {
	const parse: CellParser<string> = (text) =>
		isId(text) ? { ok: true, value: text } : { ok: false, rule: "bad-id" };
	return { header, parse, unknown: "", aliases: split(aliases), look: "id" };
}

/** The column of a name that serves as the id of its row and may be any text. */
export function nameColumn(header: string, aliases = ""): Column<string> {
	return { header, parse: (text) => ({ ok: true, value: text }), unknown: "", aliases: split(aliases) };
}
