import { describe, expect, test } from "vitest";
import { compareFolders } from "../../src/intake/compare";
import type { Folder } from "../../src/intake/folder";
import { mergeIntoFolder } from "../../src/intake/merge";
import { type FolderFiles, readWorkingFolder } from "../../src/intake/working_folder";
import { ask, file } from "./import/ask";
import { DISTRICT, toyTexts } from "./toy_folder";

function toyFiles(replaced: Readonly<Record<string, string>> = {}): FolderFiles {
	const texts = { ...toyTexts(), ...replaced };
	return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

function read(files: FolderFiles): Folder {
	const { folder } = readWorkingFolder(files);
	if (!folder) throw new Error("The folder cannot be read.");
	return folder;
}

const UPDATE = "编号,小区名称,街道,户数\nA1,甲一新村,西街,12\nA9,甲九,西街,9\n";

async function merge(files: FolderFiles, text: string, how: "update" | "replace") {
	return mergeIntoFolder(files, await ask("compounds", [file("u.csv", text)]), { how, dataDate: null });
}

describe("an update", () => {
	test("changes the rows it names, adds new ones, and leaves the others and the columns it does not have", async () => {
		const before = read(toyFiles());
		const after = read(await merge(toyFiles(), UPDATE, "update"));
		expect(after.compounds).toHaveLength(7);
		const a1 = after.compounds.find((one) => one.id === "A1");
		expect(a1).toMatchObject({ name: "甲一新村", households: 12, builtYear: 1980 });
		expect(a1?.position).toEqual(before.compounds.find((one) => one.id === "A1")?.position);
		const [compounds] = compareFolders(before, after);
		expect(compounds).toMatchObject({
			kind: "compounds",
			added: [{ id: "A9", name: "甲九" }],
			removed: [],
			unchanged: 5,
		});
		expect(compounds?.changed).toEqual([
			{
				id: "A1",
				name: "甲一新村",
				fields: [
					{ field: "name", header: "小区名称", before: "甲一", after: "甲一新村" },
					{ field: "households", header: "户数", before: "10", after: "12" },
				],
			},
		]);
	});

	test("an empty cell in a column it has makes the value unknown", async () => {
		const after = read(await merge(toyFiles(), "编号,街道,户数\nA1,西街,\n", "update"));
		expect(after.compounds.find((one) => one.id === "A1")?.households).toBeNull();
	});

	test("of a ledger in another datum converts the ledger, so that no row moves", async () => {
		const files = { ...DISTRICT.files, compounds: { ...DISTRICT.files.compounds, datum: "GCJ-02" } };
		const shifted = toyFiles({ "district.json": JSON.stringify({ ...DISTRICT, files }) });
		const before = read(shifted);
		const after = read(await merge(shifted, UPDATE, "update"));
		expect(after.district.files.compounds?.datum).toBe("WGS84");
		for (const { id, position } of before.compounds) {
			const now = after.compounds.find((one) => one.id === id)?.position ?? [0, 0];
			expect(Math.abs(now[0] - (position?.[0] ?? 9))).toBeLessThan(1e-8);
			expect(Math.abs(now[1] - (position?.[1] ?? 9))).toBeLessThan(1e-8);
		}
	});

	test("keeps a row of the ledger that the door rejects, and a column nobody knows", async () => {
		const odd = { "compounds.csv": "编号,小区名称,街道,门牌色\nA1,甲一,西街,蓝\nA5,甲五,北街,红\n" };
		const merged = await merge(toyFiles(odd), UPDATE, "update");
		const text = new TextDecoder().decode(merged.get("compounds.csv"));
		expect(text).toContain("A5");
		expect(text).toContain("蓝");
		expect(text).toContain("门牌色");
	});
});

describe("a replacement", () => {
	test("is the whole ledger from now on, and the difference names what is gone", async () => {
		const before = read(toyFiles());
		const after = read(await merge(toyFiles(), UPDATE, "replace"));
		expect(after.compounds.map((one) => one.id)).toEqual(["A1", "A9"]);
		const [compounds] = compareFolders(before, after);
		expect(compounds?.removed.map((one) => one.id)).toEqual(["A2", "A3", "B1", "B2", "B3"]);
	});
});

test("the folder merged into stays as it was", async () => {
	const files = toyFiles();
	const text = new TextDecoder().decode(files.get("compounds.csv"));
	await merge(files, UPDATE, "replace");
	expect(new TextDecoder().decode(files.get("compounds.csv"))).toBe(text);
});

test("a kind the folder did not have is listed from then on", async () => {
	const { parking: _parking, ...files } = DISTRICT.files;
	const without = toyFiles({ "district.json": JSON.stringify({ ...DISTRICT, files }) });
	const imported = await ask("parking", [
		file("p.csv", "编号,小区编号,车位类型,车位数,经度,纬度\nP7,A1,地面,9,110.005,22.005\n"),
	]);
	const after = read(mergeIntoFolder(without, imported, { how: "update", dataDate: null }));
	expect(after.parking?.map((one) => one.spaces)).toEqual([9]);
});

test("the data date is written when it is given", async () => {
	const imported = await ask("compounds", [file("u.csv", UPDATE)]);
	const merged = mergeIntoFolder(toyFiles(), imported, { how: "update", dataDate: "2020-01-31" });
	expect(read(merged).district.dataDate).toBe("2020-01-31");
});

test("a position that moved by the rounding of a conversion is not a change; one that moved by metres is", async () => {
	const before = read(toyFiles());
	const rounded = "编号,街道,经度,纬度\nA1,西街,110.005001,22.005\nA2,西街,110.01005,22.01\n";
	const [compounds] = compareFolders(before, read(await merge(toyFiles(), rounded, "update")));
	expect(compounds?.changed.map((one) => one.id)).toEqual(["A2"]);
	expect(compounds?.changed[0]?.fields).toEqual([
		{ field: "position", header: "经度, 纬度", before: "110.01, 22.01", after: "110.01005, 22.01" },
	]);
});

test("rows without ids of two files approved one after the other are two compounds, and the same file again changes nothing", async () => {
	const without = (name: string) => `小区名称,街道,经度,纬度\n${name},西街,110.005,22.005\n`;
	const once = await merge(toyFiles(), without("新一院"), "update");
	const twice = await merge(once, without("新二院"), "update");
	expect(read(twice).compounds.map((one) => one.name)).toEqual(expect.arrayContaining(["新一院", "新二院"]));
	expect(read(await merge(twice, without("新二院"), "update")).compounds).toHaveLength(8);
});
