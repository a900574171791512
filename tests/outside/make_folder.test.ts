import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAreaIndex } from "../../src/domain/areas";
import { type Folder, readFolder } from "../../src/intake";
import { makeElsewhere } from "../fixtures/elsewhere";

const PATIENCE_MS = 60_000;

let folder = "";
let place: Folder;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "outside "));
	makeElsewhere(folder);
	place = readFolder((path) => readFileSync(join(folder, path)));
}, PATIENCE_MS);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("another place, from areas nobody here drew", () => {
	test("is read in its own words", () => {
		expect(place.district).toMatchObject({ name: { zh: "某市" }, sketch: false });
		expect(place.district.subdistricts.map((one) => [one.id, one.codes.mca])).toEqual([
			["r1", "442001"],
			["r2", "442002"],
			["r3", "442003"],
		]);
	});

	test("adds up: total = placed + not placed, five without a point and four outside", () => {
		const { account, compounds } = place;
		expect(account.total).toBe(account.expectedTotal);
		expect(compounds.filter((one) => one.notPlacedWhy === "missing")).toHaveLength(5);
		expect(compounds.filter((one) => one.notPlacedWhy === "outside")).toHaveLength(4);
		expect(account.notPlaced).toBe(9);
		expect(account.placed + account.notPlaced).toBe(account.total);
	});

	test("lists every camera outside by its own id", () => {
		expect(place.cameras?.map((one) => one.id)).toEqual(["0f3a"]);
		const lost = place.account.findings.filter(
			(one) => one.file === "cameras.csv" && one.severity === "reject",
		);
		expect(lost.map((one) => one.id)).toEqual(["77b1", "0044"]);
	});

	test("counts a point of the community inside the town once, in the community", () => {
		const { ground } = place;
		if (!ground) throw new Error("The place has no ground.");
		const index = makeAreaIndex(ground.subdistricts);
		expect(index.find([113.06, 22.03])).toBe("r2");
		expect(index.find([113.01, 22.03])).toBe("r1");
		expect(index.covers("r1", [113.06, 22.03])).toBe(true);
		expect(place.account.findings.filter((one) => one.rule === "other-subdistrict")).toEqual([]);
	});
});
