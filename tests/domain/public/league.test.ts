import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAGUE_FIGURES, makeLeague } from "../../../src/domain/public/league";
import { publicRecords, published, randomPublic, TOY_PUBLIC } from "../../fixtures/toy_public";

const figuresOf = (id: string | null) => {
	const { rows, whole } = makeLeague(TOY_PUBLIC, "compounds");
	return [...rows, whole].find((row) => row?.subdistrict === id)?.figures;
};

test("a share leaves what is unknown out of both halves and says how much that is", () => {
	// West: W2 of W1, W2 unmanaged, W3 unknown; W1 of W1, W2 done.
	expect(figuresOf("west")?.unmanagedShare).toEqual({ value: 1 / 2, of: 2, leftOut: 1 });
	expect(figuresOf("west")?.doneShare).toEqual({ value: 1 / 2, of: 2, leftOut: 1 });
	expect(figuresOf(null)?.unmanagedShare).toEqual({ value: 2 / 5, of: 5, leftOut: 1 });
});

test("households add up the round numbers; bands are left out and counted", () => {
	expect(figuresOf("east")?.households).toEqual({ value: 610, of: 2, leftOut: 1 });
	expect(figuresOf("west")?.households).toEqual({ value: 100, of: 1, leftOut: 2 });
});

test("a sub-district of which nothing is known has no figure, not zero", () => {
	const records = publicRecords([published("W", "west")]);
	const { rows } = makeLeague(records, "unmanagedShare");
	expect(rows.map(({ figures }) => figures.unmanagedShare)).toEqual([
		{ value: null, of: 0, leftOut: 1 },
		{ value: null, of: 0, leftOut: 0 },
	]);
	expect(rows.map(({ rank }) => rank)).toEqual([null, null]);
});

test("the largest figure is first; equal ones share a rank in the district's order", () => {
	const unmanaged = { management: "unmanaged" } as const;
	const records = publicRecords([
		published("E", "east", unmanaged),
		published("W", "west", unmanaged),
		published("X", "elsewhere", { management: "owners" }),
	]);
	const { rows } = makeLeague(records, "unmanagedShare");
	expect(rows.map(({ subdistrict, rank }) => [subdistrict, rank])).toEqual([
		["west", 1],
		["east", 1],
		["elsewhere", 3],
	]);
});

test("every figure reconciles to the compounds: of and left out are all, and the parts are the whole", () => {
	fc.assert(
		fc.property(randomPublic, fc.constantFrom(...LEAGUE_FIGURES), (records, by) => {
			const { rows, whole } = makeLeague(records, by);
			for (const { subdistrict, figures } of rows) {
				const members = records.compounds.filter((one) => one.subdistrict === subdistrict);
				for (const name of LEAGUE_FIGURES)
					expect(figures[name].of + figures[name].leftOut).toBe(members.length);
				const known = members.filter(({ management }) => management !== "unknown");
				const unmanaged = known.filter(({ management }) => management === "unmanaged").length;
				expect(figures.unmanagedShare.value).toBe(known.length === 0 ? null : unmanaged / known.length);
				const told = members.flatMap(({ households }) =>
					typeof households === "number" ? [households] : [],
				);
				const sum = told.reduce((all, one) => all + one, 0);
				expect(figures.households.value).toBe(told.length === 0 ? null : sum);
			}
			for (const name of LEAGUE_FIGURES) {
				const add = (pick: "of" | "leftOut") =>
					rows.reduce((all, { figures }) => all + figures[name][pick], 0);
				expect([add("of"), add("leftOut")]).toEqual([whole?.figures[name].of, whole?.figures[name].leftOut]);
			}
			const ranks = rows.flatMap(({ rank }) => rank ?? []);
			expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
		}),
		{ numRuns: 300 },
	);
});
