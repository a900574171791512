import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/intake";
import { DISTRICT, readerOf, toyFile } from "./toy_folder";

// The toy town without its boundaries: what its sub-districts are follows from these places.
const { subdistricts: _, ...others } = DISTRICT.files;
const files = { ...others, places: toyFile("places.csv", "WGS84") };

function readPlaces(rows: readonly string[], description: object = { files }) {
	const text = ["名称,街道,类别,经度,纬度", ...rows].join("\n");
	const { account, ground } = readFolder(
		readerOf({ "district.json": JSON.stringify({ ...DISTRICT, ...description }), "places.csv": text }),
	);
	const notes = account.findings.filter((one) => one.file === "places.csv");
	return { notes, drawn: ground?.subdistricts.features.map((one) => one.properties.id) ?? null };
}

const WEST = "西街办事处,西街,办事处,110.01,22.01";
const EAST = "东街办事处,东街,办事处,110.03,22.01";

describe("the places of a sketch", () => {
	test("each on a point of its own give every sub-district an area, and nothing to note", () => {
		expect(readPlaces([WEST, EAST])).toEqual({ notes: [], drawn: ["west", "east"] });
	});

	test.each([
		["one point", "110.01,22.01"],
		["points a tenth of a metre apart", "110.010001,22.01"],
		["points a millimetre apart", "110.01,22.01000001"],
	])("two sub-districts on %s: the first keeps the area, the other is noted", (_, point) => {
		const shared = `东街办事处,东街,办事处,${point}`;
		const far = "西街社区,西街,社区,110.02,22.01";
		const { notes, drawn } = readPlaces([WEST, shared, far]);
		expect(notes).toMatchObject([
			{ row: 3, id: "东街办事处", field: "名称", value: "东街办事处", rule: "same-point", severity: "note" },
		]);
		expect(notes[0]?.message.en).toContain("row 2");
		expect(drawn).toEqual(["west"]);
		expect(readPlaces([shared, WEST, far]).drawn).toEqual(["east", "west"]);
	});

	test("two sub-districts a few metres apart both have an area", () => {
		const near = "东街办事处,东街,办事处,110.01003,22.01";
		expect(readPlaces([WEST, near])).toEqual({ notes: [], drawn: ["west", "east"] });
	});

	test("two places of one sub-district on one point lose nothing", () => {
		const again = "西街社区,西街,社区,110.01,22.01";
		expect(readPlaces([WEST, again, EAST])).toEqual({ notes: [], drawn: ["west", "east"] });
	});

	test("a sub-district without any place is noted, also when its only place lies outside", () => {
		const noted = [
			{ row: null, id: "east", field: "街道", value: "东街", rule: "no-place", severity: "note" },
		];
		expect(readPlaces([WEST, "西街社区,西街,社区,110.02,22.01"]).notes).toMatchObject(noted);
		const outside = readPlaces([WEST, "东街办事处,东街,办事处,111,22.01"]).notes;
		expect(outside).toMatchObject([{ row: 3, rule: "row-outside-district", severity: "reject" }, ...noted]);
	});

	test("without an outline there is no sketch, and nothing is said of it", () => {
		const { outline: _outline, ...bare } = files;
		expect(readPlaces([WEST], { files: bare })).toEqual({ notes: [], drawn: null });
	});

	test("a place may have a name that is no id", () => {
		expect(readPlaces(["西街（临时）办事处、二楼,西街,办事处,110.01,22.01", EAST]).notes).toEqual([]);
	});
});
