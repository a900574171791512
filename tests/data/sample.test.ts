import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { apartM } from "../../data/sample/land";
import { makeSample, SEED } from "../../data/sample/sample";
import { makeAreaIndex } from "../../src/domain/areas";
import { QUANTITIES } from "../../src/domain/records";
import { type Folder, listPhotos, readFolder } from "../../src/intake";

// The published figures once more, typed from the document and not taken from the generator.
const PUBLISHED = {
	commercial: { areaWanSqm: 1282.4, compounds: 269, households: 121_542 },
	work_unit: { areaWanSqm: 526.2, compounds: 550, households: 60_296 },
	owners: { areaWanSqm: 25.9, compounds: 83, households: 6_436 },
	unmanaged: { areaWanSqm: 50.9, compounds: 175, households: 5_954 },
	community: { areaWanSqm: 18.5, compounds: 10, households: 5_934 },
} as const;
const RESULTS = [50_000, 2_000, 300, 20_000, 6_000, 9_000, 2_820, 20, 120_000, 150, 1_000, 300];
const SPLIT = { commercial: 30, work_unit: 140, owners: 45, unmanaged: 110, community: 7 };

const FOLDER = new URL("../../data/", import.meta.url);
let folder: Folder;

// The ground is cut anew on every reading, which takes a busy machine its time.
const PATIENCE_MS = 60_000;

beforeAll(() => {
	folder = readFolder((path) => readFileSync(new URL(path, FOLDER)));
}, PATIENCE_MS);

function sum(values: readonly (number | null)[]): number {
	return values.reduce((total: number, one) => total + (one ?? 0), 0);
}

describe("the shipped folder", () => {
	test("is read without a single finding: 332 = placed 332 + not placed 0", () => {
		expect(folder.account.findings).toEqual([]);
		expect(folder.account).toMatchObject({ total: 332, placed: 332, notPlaced: 0, expectedTotal: 332 });
	});

	test("is what the generator makes from its seed, byte for byte", { timeout: PATIENCE_MS }, () => {
		for (const [name, text] of makeSample(SEED)) {
			expect(
				readFileSync(new URL(name, FOLDER), "utf8") === text,
				`${name} differs: run data/sample/make.ts`,
			).toBe(true);
		}
	});

	test("would be another one from another seed", { timeout: PATIENCE_MS }, () => {
		expect(makeSample(SEED + 1).get("compounds.csv")).not.toBe(makeSample(SEED).get("compounds.csv"));
	});

	test("marks every compound as a demonstration, each under a name of its own", () => {
		const names = folder.compounds.map((one) => one.name);
		expect(names.filter((name) => !name.includes("演示"))).toEqual([]);
		expect(new Set(names).size).toBe(332);
	});
});

describe("the published figures hold in the sample", () => {
	test("332 compounds built before 2000, split as assumed", () => {
		const late = folder.compounds.filter((one) => (one.builtYear ?? 0) > 1999);
		expect(late).toEqual([]);
		const counts = Object.fromEntries(
			Object.keys(SPLIT).map((kind) => [
				kind,
				folder.compounds.filter((one) => one.management === kind).length,
			]),
		);
		expect(counts).toEqual(SPLIT);
	});

	test.each(Object.keys(PUBLISHED) as (keyof typeof PUBLISHED)[])(
		"households and floor area of %s compounds have the published mean where they are known",
		(kind) => {
			const { areaWanSqm, compounds, households } = PUBLISHED[kind];
			const members = folder.compounds.filter((one) => one.management === kind);
			const counted = members.filter((one) => one.households !== null);
			const measured = members.filter((one) => one.floorAreaSqm !== null);
			expect(counted.length).toBeGreaterThan(members.length * 0.8);
			expect(sum(counted.map((one) => one.households))).toBe(
				Math.round((households / compounds) * counted.length),
			);
			const meanSqm = (areaWanSqm * 10_000) / compounds;
			expect(sum(measured.map((one) => one.floorAreaSqm))).toBe(Math.round(meanSqm * measured.length));
		},
	);

	test("the ledger of 2018–2019 adds up to all twelve results", () => {
		const term = (folder.projects ?? []).filter((one) => one.year === 2018 || one.year === 2019);
		expect(QUANTITIES.map((name) => sum(term.map((one) => one.quantities[name])))).toEqual(RESULTS);
		expect(QUANTITIES.map((name) => sum((folder.projects ?? []).map((one) => one.quantities[name])))).toEqual(
			RESULTS,
		);
	});

	test("at least two projects were finished each year", () => {
		for (const year of [2018, 2019]) {
			const done = (folder.projects ?? []).filter((one) => one.year === year && one.status === "done");
			expect(done.length).toBeGreaterThanOrEqual(2);
		}
	});

	test("150 cameras and 300 spaces carry the projects they belong to", () => {
		const cameras = (folder.cameras ?? []).filter((one) => one.project !== null);
		const parking = (folder.parking ?? []).filter((one) => one.project !== null);
		expect(cameras).toHaveLength(150);
		expect(sum(parking.map((one) => one.spaces))).toBe(300);
		for (const project of folder.projects ?? []) {
			expect(cameras.filter((one) => one.project === project.id)).toHaveLength(
				project.quantities.cameras ?? 0,
			);
			const added = parking.filter((one) => one.project === project.id).map((one) => one.spaces);
			expect(sum(added)).toBe(project.quantities.parkingSpaces ?? 0);
		}
	});

	test("of the baseline some came under service in every month since it was frozen, of one nobody wrote down when", () => {
		const { baseline } = folder.targets ?? {};
		const served = folder.compounds.filter((one) => one.propertyService === true);
		const ofBaseline = served.filter(({ id }) => baseline?.compounds.includes(id));
		const known = ofBaseline.flatMap(({ serviceSince }) => serviceSince ?? []);
		expect(known.length).toBe(ofBaseline.length - 1);
		expect(new Set(known.map((day) => day.slice(0, 7))).size).toBeGreaterThanOrEqual(4);
		for (const day of known)
			expect(day > (baseline?.frozenOn ?? "") && day <= folder.district.dataDate).toBe(true);
		const others = served.filter((one) => !ofBaseline.includes(one)).flatMap((one) => one.serviceSince ?? []);
		expect(others.length).toBeGreaterThan(20);
		for (const day of others) expect(day <= (baseline?.frozenOn ?? "")).toBe(true);
	});

	test("six finished projects have drawings, each marked as a demonstration and small", () => {
		const names = listPhotos(folder.projects);
		expect(names).toHaveLength(12);
		for (const name of names) {
			const text = readFileSync(new URL(`photos/${name}`, FOLDER), "utf8");
			expect(text).toContain("演示示意图</text>");
			expect(text.length).toBeLessThan(40_000);
			expect(text).not.toContain("NaN");
		}
		expect(folder.projects?.find(({ id }) => id === "G2019-07")?.photos.before).toBe("G2019-07-before.svg");
	});

	test("about 600 cameras and 5 000 spaces in 400 places", () => {
		expect(folder.cameras).toHaveLength(600);
		expect(folder.parking).toHaveLength(400);
		expect(sum((folder.parking ?? []).map((one) => one.spaces))).toBe(5_000);
	});

	test("the printed totals stand beside rows they do not agree with", () => {
		const { rows = [], printedTotal } = folder.district.published ?? {};
		expect(sum(rows.map((one) => one.households))).toBe(200_162);
		expect(sum(rows.map((one) => one.compounds))).toBe(1_087);
		expect(sum(rows.map((one) => one.floorAreaWanSqm))).toBeCloseTo(1903.9, 6);
		expect(printedTotal).toMatchObject({ floorAreaWanSqm: 1751.8, compounds: null, households: 1_838_000 });
	});
});

describe("the sample looks like a town", () => {
	test("every compound lies in the district and in the sketch of the sub-district it names", () => {
		const { ground, compounds } = folder;
		if (!ground) throw new Error("The sample has no ground.");
		const outline = makeAreaIndex(ground.outline);
		const drawn = makeAreaIndex(ground.drawn.outline);
		const subdistricts = makeAreaIndex(ground.subdistricts);
		for (const { position, subdistrict } of compounds) {
			if (!position) throw new Error("A compound without a position.");
			expect(subdistricts.find(position)).toBe(subdistrict);
			expect(outline.find(position) !== null && drawn.find(position) !== null).toBe(true);
		}
	});

	test("nearly all stand in the urban south", () => {
		const south = folder.compounds.filter((one) => (one.position?.[1] ?? 90) < 25.115);
		expect(south.length).toBeGreaterThanOrEqual(320);
	});

	test("no two compounds stand within 35 m, and most have a neighbour within 150 m", () => {
		const nearest = folder.compounds.map((one) =>
			Math.min(
				...folder.compounds.flatMap((other) =>
					one !== other && one.position && other.position ? [apartM(one.position, other.position)] : [],
				),
			),
		);
		expect(Math.min(...nearest)).toBeGreaterThanOrEqual(35);
		expect(nearest.filter((distance) => distance < 150).length).toBeGreaterThan(290);
	});

	test("parking lies within 60 m of its compound, its cameras within 40 m", () => {
		const at = new Map(folder.compounds.map((one) => [one.id, one.position]));
		const distances = (rows: readonly { compound: string | null; position: readonly [number, number] }[]) =>
			rows.flatMap(({ compound, position }) => {
				const home = at.get(compound ?? "");
				return home ? [apartM(home, position)] : [];
			});
		expect(Math.max(...distances(folder.parking ?? []))).toBeLessThanOrEqual(60);
		expect(Math.max(...distances(folder.cameras ?? []))).toBeLessThanOrEqual(40);
	});

	test("what one field says another does not contradict", () => {
		for (const one of folder.compounds) {
			expect((one.lifts ?? 0) > 0 ? (one.storeys ?? 0) >= 7 : true).toBe(true);
			expect(one.renovatedYear !== null).toBe(one.renovation === "done");
			expect(one.demolition === true && one.renovation !== "none").toBe(false);
			expect((one.entrancesVerified ?? 0) <= (one.entrances ?? 99)).toBe(true);
		}
		const done = folder.compounds.filter((one) => one.renovation === "done");
		expect(done.every((one) => one.renovatedYear === 2018 || one.renovatedYear === 2019)).toBe(true);
		expect(done.length).toBeGreaterThanOrEqual(8);
	});

	test("unknowns occur in every kind of field, and unmanaged compounds are the ones without cameras and service", () => {
		const unknown = (field: keyof Folder["compounds"][number]) =>
			folder.compounds.filter((one) => one[field] === null).length;
		for (const field of [
			"builtYear",
			"households",
			"floorAreaSqm",
			"propertyService",
			"manager",
			"roof",
			"entrances",
		] as const) {
			expect(unknown(field)).toBeGreaterThan(5);
			expect(unknown(field)).toBeLessThan(200);
		}
		const watched = new Set((folder.cameras ?? []).map((one) => one.compound));
		const share = (kind: string) => {
			const members = folder.compounds.filter((one) => one.management === kind);
			return members.filter((one) => watched.has(one.id)).length / members.length;
		};
		expect(share("unmanaged")).toBeLessThan(0.25);
		expect(share("commercial")).toBeGreaterThan(0.8);
	});
});
