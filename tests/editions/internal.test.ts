import { describe, expect, test } from "vitest";
import { EDITIONS } from "../../src/editions";
import { readFolder } from "../../src/intake";
import { DISTRICT, readerOf, toyFile } from "../intake/toy_folder";

describe("the internal edition", () => {
	test("holds one file for each kind of record the folder has", () => {
		const files = EDITIONS.internal(readFolder(readerOf()));
		expect([...files.keys()].sort()).toEqual([
			"account.json",
			"briefing.json",
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
		const names = ["cameras", "parking", "projects", "targets", "briefing", "ground"];
		for (const name of names.map((one) => `${one}.json`)) {
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

	test("carries of a project and its quantities nothing that is no field of them", () => {
		const folder = readFolder(readerOf());
		const projects = folder.projects?.map((one) => {
			const photos = { ...one.photos, face: "a.jpg" };
			return { ...one, phone: "0000", photos, quantities: { ...one.quantities, bribes: 1 } };
		});
		const made = EDITIONS.internal({ ...folder, projects: projects ?? null });
		expect(made.get("projects.json")).toEqual(folder.projects);
	});

	test("carries of the district and the published table nothing that is no field of them", () => {
		const folder = readFolder(readerOf());
		const words = { zh: "甲", en: "a" };
		const row = { management: "owners", floorAreaWanSqm: 1, compounds: 2, households: 3 } as const;
		const printedTotal = { floorAreaWanSqm: null, compounds: 2, households: 3, asPrinted: "2" };
		const published = { citation: words, rows: [row], printedTotal, remark: words };
		const district = { ...folder.district, published };
		const phone = "0000";
		const files = Object.entries(district.files).map(([kind, one]) => [kind, { ...one, phone }]);
		const smuggled = {
			...district,
			phone,
			subdistricts: district.subdistricts.map((one) => ({ ...one, phone })),
			files: Object.fromEntries(files) as typeof district.files,
			published: {
				...published,
				phone,
				rows: [{ ...row, phone }],
				printedTotal: { ...printedTotal, phone },
			},
		};
		expect(EDITIONS.internal({ ...folder, district: smuggled }).get("district.json")).toEqual(district);
	});
});
