import { describe, expect, test } from "vitest";
import type { Datum } from "../../src/domain/datum";
import { readFolder } from "../../src/intake";
import { COMPOUND_COLUMNS } from "../../src/intake/columns/compounds";
import { pointIn } from "../../src/intake/datums";
import { parseAreas } from "../../src/intake/geojson";
import { COMPOUNDS, DISTRICT, readerOf, toyTexts, writeCsv } from "./toy_folder";

// The toy town lies at 110° east, a degree west of the central meridian 111°E: EPSG:4546, with its zone EPSG:4525.
function readCompoundsIn(stated: string, truth: Datum) {
	const rows = COMPOUNDS.map((row) => {
		const [x, y] = pointIn(truth, [Number(row.lng), Number(row.lat)]);
		return { ...row, lng: x.toFixed(6), lat: y.toFixed(6) } as Record<string, string>;
	});
	const compounds = { ...DISTRICT.files.compounds, datum: stated };
	return readFolder(
		readerOf({
			"district.json": JSON.stringify({ ...DISTRICT, files: { ...DISTRICT.files, compounds } }),
			"compounds.csv": writeCsv(COMPOUND_COLUMNS, rows),
		}),
	);
}

describe("the datum a folder states for a file", () => {
	test.each([
		["EPSG:4546", "EPSG:4546"],
		["EPSG:4525", "EPSG:4525"],
		["EPSG:3857", "EPSG:3857"],
		["CGCS2000 111E", "EPSG:4546"],
		["BD-09", "BD-09"],
		["火星坐标", "GCJ-02"],
		["wgs-84", "WGS84"],
	] as const)("compounds stated in %s lie where they do in WGS84", (stated, truth) => {
		const { compounds, account, district } = readCompoundsIn(stated, truth);
		expect(district.files.compounds?.datum).toBe(truth);
		expect(account.findings).toEqual([]);
		for (const [at, { position }] of compounds.entries()) {
			expect(position?.[0]).toBeCloseTo(Number(COMPOUNDS[at]?.lng), 6);
			expect(position?.[1]).toBeCloseTo(Number(COMPOUNDS[at]?.lat), 6);
		}
	});

	test.each([
		["EPSG:2343", "datum-refused-old"],
		["百度墨卡托", "datum-refused-baidu-metres"],
		["甲城独立坐标系", "datum-refused"],
		["EPSG:32649", "datum-unknown"],
	])("%s cannot be converted, and the refusal says why and what to do", (stated, rule) => {
		let message = "";
		try {
			readCompoundsIn(stated, "WGS84");
		} catch (error) {
			message = String(error);
			expect(error).toMatchObject({ finding: { rule, value: stated, field: "datum", severity: "reject" } });
		}
		expect(message).toContain(stated);
	});

	test("degrees in a file stated as a grid stay in the ledger, not placed, and the file is told which datum fits", () => {
		const { compounds, account } = readCompoundsIn("EPSG:4546", "WGS84");
		expect(compounds.map(({ position }) => position)).toEqual(COMPOUNDS.map(() => null));
		const rules = new Map(account.findings.map((finding) => [finding.rule, finding]));
		expect([...rules.keys()].toSorted()).toEqual(["other-datum-fits", "position-unit"]);
		expect(rules.get("other-datum-fits")?.value).toBe("WGS84");
		expect(rules.get("other-datum-fits")?.message.en).toContain("6/6; 0/6");
	});
});

describe("areas in a grid", () => {
	const outline = JSON.parse(toyTexts()["outline.geojson"] ?? "");
	const [feature] = outline.features;

	function areasIn(datum: Datum, stated: Datum) {
		const rings = feature.geometry.coordinates.map((ring: [number, number][]) =>
			ring.map((one) => pointIn(datum, one)),
		);
		const geometry = { type: "Polygon", coordinates: rings };
		const text = JSON.stringify({ ...outline, features: [{ ...feature, geometry }] });
		return parseAreas(new TextEncoder().encode(text), stated);
	}

	test("are converted point by point", () => {
		const { areas, faults } = areasIn("EPSG:4546", "EPSG:4546");
		expect(faults).toEqual([]);
		const given = feature.geometry.coordinates[0];
		for (const [at, [lng = 0, lat = 0]] of (areas[0]?.geometry.coordinates[0]?.[0] ?? []).entries()) {
			expect(lng).toBeCloseTo(given[at][0], 9);
			expect(lat).toBeCloseTo(given[at][1], 9);
		}
	});

	test("stated in another unit are no areas, and a point of theirs is named", () => {
		expect(areasIn("WGS84", "EPSG:4546").faults).toMatchObject([
			{ row: 1, why: expect.stringContaining("EPSG:4546 (110, 22)") },
		]);
		expect(areasIn("EPSG:4546", "WGS84").faults).toMatchObject([
			{ row: 1, why: expect.stringContaining("longitude and latitude") },
		]);
	});
});
