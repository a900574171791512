import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/sources/fetch_file";
import { groundSchema } from "../../src/sources/ground_schema";
import { parseList, parseWhole } from "../../src/sources/parse_file";
import { SourceProblem } from "../../src/sources/problem";
import { compoundSchema, districtSchema } from "../../src/sources/schemas";
import { TOY_DISTRICT, TOY_RECORDS } from "../fixtures/toy_town";

const sound = TOY_RECORDS.compounds[0];
const problemOf = (run: () => unknown): SourceProblem => {
	try {
		run();
	} catch (error) {
		if (error instanceof SourceProblem) return error;
	}
	throw new Error("No SourceProblem was thrown.");
};

test("records the data command writes are read back unchanged", () => {
	const written = JSON.parse(JSON.stringify(TOY_RECORDS.compounds));
	expect(parseList("compounds", compoundSchema, written)).toEqual({
		value: TOY_RECORDS.compounds,
		malformed: [],
	});
	expect(parseWhole("ground", groundSchema, TOY_RECORDS.ground).value).toEqual(TOY_RECORDS.ground);
	expect(parseWhole("district", districtSchema, TOY_DISTRICT).value).toEqual(TOY_DISTRICT);
});

describe("one malformed record is reported and the others are used", () => {
	test.each([
		["a position outside the world", { position: [200, 95] }, "position.0"],
		["a position of text", { position: ["102", "25"] }, "position.0"],
		["a negative amount", { households: -1 }, "households"],
		["a word of no vocabulary", { management: "pirates" }, "management"],
		["an empty id", { id: "" }, "id"],
	])("%s", (_what, change, field) => {
		const { value, malformed } = parseList("compounds", compoundSchema, [
			{ ...sound, ...change },
			TOY_RECORDS.compounds[1],
		]);
		expect(value.map((one) => one.id)).toEqual(["A2"]);
		expect(malformed).toMatchObject([{ file: "compounds", index: 0, field }]);
	});

	test.each([[null], [3], ["text"], [[]]])("%j in place of a record", (row) => {
		const { value, malformed } = parseList("compounds", compoundSchema, [row, sound]);
		expect(value).toHaveLength(1);
		expect(malformed).toMatchObject([{ index: 0, id: null }]);
	});

	test("a second record of the same id", () => {
		expect(parseList("compounds", compoundSchema, [sound, sound]).malformed).toMatchObject([
			{ id: "A1", field: "id" },
		]);
	});
});

describe("a body that is no data says what it is", () => {
	test.each([
		["", "empty"],
		[" \n", "empty"],
		["<!doctype html><title>Login</title>", "html"],
		['[{"id":"A1","na', "truncated"],
	])("%j", (body, kind) => {
		expect(problemOf(() => parseBody("compounds", body)).kind).toBe(kind);
	});

	test("a byte order mark is no trouble", () => {
		expect(parseBody("compounds", "\uFEFF[]")).toEqual([]);
	});

	test("a list where an object should be, or the reverse", () => {
		expect(problemOf(() => parseList("cameras", compoundSchema, { rows: [] })).kind).toBe("shape");
		expect(problemOf(() => parseWhole("district", districtSchema, [])).kind).toBe("shape");
	});

	test("a ring that is not closed", () => {
		const open = structuredClone(TOY_RECORDS.ground);
		const first = open?.outline.features[0]?.geometry;
		if (first?.type === "Polygon") first.coordinates[0]?.pop();
		expect(problemOf(() => parseWhole("ground", groundSchema, open)).detail).toContain("closed");
	});
});
