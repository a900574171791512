import type { Milp } from "./milp";

/** Terms a line, so that no line passes the 255 characters some readers of the format allow. */
const TERMS_A_LINE = 6;
const SIGNS = { "<=": "<=", ">=": ">=", "=": "=" } as const;

/** The name a variable of a program has in its text; the program's own may hold characters the format gives a meaning. */
export function nameVariable(index: number): string {
	return `x${index}`;
}

/**
 * A program in the LP format of CPLEX, as solvers read it. Every variable stands in the objective, in its order, so that none is
 * unknown to the reader. Throws a RangeError that names the place for a coefficient or bound that is no finite number and for a
 * term whose variable does not exist.
 */
export function writeLp(model: Milp): string {
	checkMilp(model);
	const objective = model.variables.map(({ objective }, index): [number, number] => [index, objective]);
	const rows = model.rows.map(
		({ terms, relation, bound }, index) =>
			`r${index}: ${writeTerms(joinTerms(terms))} ${SIGNS[relation]} ${writeNumber(bound)}`,
	);
	const ofKind = (kind: string) =>
		model.variables.flatMap((one, index) => (one.kind === kind ? [nameVariable(index)] : []));
	return [
		model.sense === "max" ? "Maximize" : "Minimize",
		`obj: ${writeTerms(objective)}`,
		"Subject To",
		...rows,
		"Bounds",
		...model.variables.map((one, index) => writeBounds(one, nameVariable(index))),
		...writeSection("Binaries", ofKind("binary")),
		...writeSection("Generals", ofKind("integer")),
		"End",
		"",
	].join("\n");
}

type Term = readonly [variable: number, coefficient: number];

/** A row may name a variable twice; readers disagree on what that means. */
function joinTerms(terms: readonly Term[]): readonly Term[] {
	const sums = new Map<number, number>();
	for (const [variable, coefficient] of terms) sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
	return [...sums];
}

function writeTerms(terms: readonly Term[]): string {
	const written = terms.map(
		([variable, coefficient]) =>
			`${coefficient < 0 ? "-" : "+"} ${writeNumber(Math.abs(coefficient))} ${nameVariable(variable)}`,
	);
	return writeLines(written);
}

function writeBounds({ kind, low, high }: Milp["variables"][number], name: string): string {
	if (kind === "binary")
		return `${writeNumber(Math.max(0, low))} <= ${name} <= ${writeNumber(Math.min(1, high ?? 1))}`;
	return high === null
		? `${name} >= ${writeNumber(low)}`
		: `${writeNumber(low)} <= ${name} <= ${writeNumber(high)}`;
}

function writeSection(title: string, names: readonly string[]): string[] {
	return names.length === 0 ? [] : [title, writeLines(names)];
}

function writeLines(words: readonly string[]): string {
	const lines: string[] = [];
	for (let at = 0; at < words.length; at += TERMS_A_LINE)
		lines.push(words.slice(at, at + TERMS_A_LINE).join(" "));
	return lines.join("\n ");
}

/** Never “−0”, which some readers refuse. */
function writeNumber(value: number): string {
	return String(value === 0 ? 0 : value);
}

function checkMilp({ variables, rows }: Milp): void {
	for (const { name, objective, low, high } of variables) {
		for (const value of [objective, low, high ?? 0])
			if (!Number.isFinite(value)) throw new RangeError(`Variable ${name}: ${value} is no finite number.`);
	}
	for (const { name, terms, bound } of rows) {
		if (!Number.isFinite(bound)) throw new RangeError(`Row ${name}: the bound ${bound} is no finite number.`);
		if (terms.length === 0) throw new RangeError(`Row ${name} has no terms.`);
		for (const [variable, coefficient] of terms) {
			if (!(variable in variables)) throw new RangeError(`Row ${name}: there is no variable ${variable}.`);
			if (!Number.isFinite(coefficient))
				throw new RangeError(`Row ${name}: ${coefficient} is no finite number.`);
		}
	}
}
