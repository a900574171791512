import { expect, test } from "vitest";
import { findSimilar } from "../../../src/domain/public/similar";
import { published } from "../../fixtures/toy_public";
import { at } from "../../fixtures/toy_town";

const one = published("A", "west", {
	management: "owners",
	builtDecade: 1980,
	households: 120,
	position: at(0, 0),
});
const ids = (...others: ReturnType<typeof published>[]) =>
	findSimilar(one, [one, ...others]).map(({ compound }) => compound.id);

test("the same management outweighs decade and households together, and these outweigh nearness", () => {
	const managed = published("M", "east", { management: "owners", position: at(900, 0) });
	const alike = published("D", "west", { builtDecade: 1980, households: 150, position: at(10, 0) });
	const decade = published("E", "west", { builtDecade: 1980, position: at(5, 0) });
	expect(ids(decade, alike, managed)).toEqual(["M", "D", "E"]);
});

test("of equally alike ones the nearer comes first, one without a position last, and equal ones by id", () => {
	const at100 = (id: string) => published(id, "west", { management: "owners", position: at(100, 0) });
	const near = published("N", "west", { management: "owners", position: at(50, 0) });
	const nowhere = published("0", "west", { management: "owners" });
	expect(ids(nowhere, at100("Y"), near, at100("X"))).toEqual(["N", "X", "Y", "0"]);
});

test("what is unknown of both is not shared, and who shares nothing is not alike however near", () => {
	const nothing = published("N", "west", { position: at(1, 0) });
	expect(ids(nothing)).toEqual([]);
	const blank = published("B", "west");
	expect(findSimilar(blank, [blank, nothing])).toEqual([]);
});

test("says what the two share and how far it is, as exactly as published points allow", () => {
	const other = published("O", "west", {
		management: "owners",
		builtDecade: 1990,
		households: 190,
		position: at(123, 0),
	});
	expect(findSimilar(one, [one, other])).toEqual([
		{ compound: other, distanceM: 120, shared: ["management", "households", "subdistrict"] },
	]);
});

test("households published as a band are alike in their own band only", () => {
	const banded = { ...one, management: "unknown", builtDecade: null, households: "20-49" } as const;
	const same = published("S", "east", { households: "20-49" });
	const other = published("T", "east", { households: "under-20" });
	const [found, ...more] = findSimilar(banded, [banded, other, same]);
	expect(found).toEqual({ compound: same, distanceM: null, shared: ["households"] });
	expect(more).toEqual([]);
});

test("gives no more than were asked for", () => {
	const many = Array.from({ length: 9 }, (_, n) => published(`O${n}`, "west", { management: "owners" }));
	expect(findSimilar(one, many)).toHaveLength(5);
	expect(findSimilar(one, many, 2)).toHaveLength(2);
});
