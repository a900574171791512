import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAreaIndex } from "../../src/domain/areas";
import { type Folder, readFolder } from "../../src/intake";

// A town of 0.2° by 0.1° with a community of 0.02° inside it, another town beside it, tagged as OpenStreetMap does.
// One camera stands in the first town, two far away.
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PATIENCE_MS = 60_000;

function osmArea(
	id: number,
	name: string,
	[west, south, east, north]: readonly [number, number, number, number],
) {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	const tags = {
		name,
		"name:en": `${name} en`,
		alt_name: name.slice(0, 1),
		"ref:admin:CN:mca": `44200${id}`,
	};
	return {
		type: "Feature",
		id: `relation/${id}`,
		properties: { type: "relation", id, tags },
		geometry: { type: "Polygon", coordinates: [ring] },
	};
}

function camera(id: string, lng: number, lat: number) {
	return {
		type: "Feature",
		properties: { id, bearing: null },
		geometry: { type: "Point", coordinates: [lng, lat] },
	};
}

let folder = "";
let place: Folder;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "outside "));
	const areas = [
		osmArea(1, "甲镇", [113, 22, 113.2, 22.1]),
		osmArea(2, "乙社区", [113.05, 22.02, 113.07, 22.04]),
		osmArea(3, "丙镇", [113.2, 22, 113.3, 22.1]),
	];
	const cameras = [camera("0f3a", 113.1, 22.05), camera("77b1", 121, 24), camera("0044", 120, 23)];
	const write = (name: string, features: readonly unknown[]) =>
		writeFileSync(join(folder, name), JSON.stringify({ type: "FeatureCollection", features }));
	write("areas.geojson", areas);
	write("cameras.geojson", cameras);
	const given = ["--areas", join(folder, "areas.geojson"), "--cameras", join(folder, "cameras.geojson")];
	const command = [
		"--import",
		"tsx",
		"tests/outside/make_folder.ts",
		...given,
		"--out",
		folder,
		"--zh",
		"某市",
	];
	execFileSync(process.execPath, command, { cwd: ROOT });
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
