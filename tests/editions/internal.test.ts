import { describe, expect, test } from "vitest";
import { EDITIONS } from "../../src/editions";
import { readFolder } from "../../src/intake";
import { DISTRICT, readerOf, toyFile } from "../intake/toy_folder";

describe("the internal edition", () => {
	test("holds one file for each kind of record the folder has", () => {
		const files = EDITIONS.internal(readFolder(readerOf()));
		expect([...files.keys()].sort()).toEqual([
			"account.json",
			"cameras.json",
			"compounds.json",
			"district.json",
			"ground.json",
			"parking.json",
			"projects.json",
			"targets.json",
		]);
	});

	test("says of records the folder does not list that there are none to read", () => {
		const files = { compounds: toyFile("compounds.csv", "WGS84") };
		const bare = readerOf({ "district.json": JSON.stringify({ ...DISTRICT, files }) });
		const made = EDITIONS.internal(readFolder(bare));
		for (const name of ["cameras.json", "parking.json", "projects.json", "targets.json", "ground.json"]) {
			expect(made.get(name)).toBeNull();
		}
	});

	test("has no file for records that are listed but could not be had", () => {
		const lost = readerOf({ "cameras.csv": null });
		expect(EDITIONS.internal(readFolder(lost)).has("cameras.json")).toBe(false);
	});

	test("carries every field of a compound, and nothing that is no field of one", () => {
		const folder = readFolder(readerOf());
		const [first] = folder.compounds;
		if (!first) throw new Error("The toy folder is empty.");
		const smuggled = { ...folder, compounds: [{ ...first, phone: "0000" }] };
		expect(EDITIONS.internal(smuggled).get("compounds.json")).toEqual([first]);
	});
});
