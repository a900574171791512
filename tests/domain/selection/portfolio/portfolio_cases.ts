import fc from "fast-check";
import type { Candidate, PortfolioInput } from "../../../../src/domain/selection/portfolio/portfolio";

/** A candidate by what matters of it. */
export function candidate(id: string, known: Partial<Candidate> = {}): Candidate {
	return {
		id,
		value: 10,
		costWan: 10,
		costAssumed: false,
		subdistrict: "west",
		unmanaged: false,
		households: 20,
		score: 0.5,
		...known,
	};
}

/** A question without any condition but money. */
export function question(
	candidates: readonly Candidate[],
	conditions: Partial<PortfolioInput> = {},
): PortfolioInput {
	const names = [...new Set(candidates.map(({ subdistrict }) => subdistrict))].sort();
	return {
		candidates,
		leftOut: [],
		budgetWan: 100,
		years: 1,
		atLeast: 0,
		atMostPerSubdistrict: null,
		unmanagedAtLeast: 0,
		forcedIn: [],
		exclusive: [],
		objective: "people",
		areas: names.map((id) => {
			const members = candidates.filter((one) => one.subdistrict === id);
			return {
				id,
				// Some need nobody can answer lies beside that of the candidates.
				need: 50 + sum(members.map((one) => one.score * (one.households ?? 0))),
				households: 100 + sum(members.map((one) => one.households ?? 0)),
			};
		}),
		...conditions,
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Every choice that meets all conditions, as sets of indices; written down from the words, not from the program. */
export function listChoices(input: PortfolioInput): readonly (readonly number[])[] {
	const { candidates } = input;
	const all = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
		candidates.flatMap((_one, index) => ((bits >> index) & 1 ? [index] : [])),
	);
	return all.filter((chosen) => isChoice(input, chosen));
}

/** True when a choice meets every condition. */
export function isChoice(input: PortfolioInput, chosen: readonly number[]): boolean {
	const { candidates } = input;
	const members = chosen.flatMap((index) => candidates[index] ?? []);
	const ids = members.map(({ id }) => id);
	const inEach = candidates.map(
		({ subdistrict }) => members.filter((one) => one.subdistrict === subdistrict).length,
	);
	return (
		sum(members.map(({ costWan }) => costWan)) <= input.budgetWan &&
		members.length >= input.atLeast &&
		members.filter(({ unmanaged }) => unmanaged).length >= input.unmanagedAtLeast &&
		Math.max(0, ...inEach) <= (input.atMostPerSubdistrict ?? Infinity) &&
		input.forcedIn.every((id) => ids.includes(id)) &&
		input.exclusive.every(([a, b]) => a === b || !(ids.includes(a) && ids.includes(b)))
	);
}

export function worthOf(input: PortfolioInput, chosen: readonly number[]): number {
	return sum(chosen.map((index) => input.candidates[index]?.value ?? 0));
}

/** The greatest value of all choices; `null` when none meets the conditions. */
export function bestValue(input: PortfolioInput): number | null {
	const values = listChoices(input).map((chosen) => worthOf(input, chosen));
	return values.length === 0 ? null : Math.max(...values);
}

const id = (index: number) => `C${index}`;

/** Questions of up to seven candidates with every kind of condition; values and costs are whole. */
export const questions: fc.Arbitrary<PortfolioInput> = fc
	.integer({ min: 1, max: 7 })
	.chain((count) => {
		const member = fc.nat(count - 1).map(id);
		return fc.record({
			candidates: fc.tuple(
				...Array.from({ length: count }, (_, index) =>
					fc.record({
						id: fc.constant(id(index)),
						value: fc.nat(60),
						costWan: fc.integer({ min: 1, max: 40 }),
						subdistrict: fc.constantFrom("west", "east", "north"),
						unmanaged: fc.boolean(),
						households: fc.integer({ min: 1, max: 60 }),
						score: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
					}),
				),
			),
			budgetWan: fc.integer({ min: 0, max: 160 }),
			atLeast: fc.nat(3),
			atMostPerSubdistrict: fc.constantFrom(null, null, 1, 2),
			unmanagedAtLeast: fc.nat(2),
			forcedIn: fc.uniqueArray(member, { maxLength: 1 }),
			exclusive: fc.array(fc.tuple(member, member), { maxLength: 2 }),
		});
	})
	.map(({ candidates, ...conditions }) =>
		question(
			candidates.map((one) => candidate(one.id, one)),
			conditions,
		),
	);
