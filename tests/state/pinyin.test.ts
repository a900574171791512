import { renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { searchCompounds } from "../../src/domain/search/search_compounds";
import { loadReadings, useReadings } from "../../src/state/pinyin";
import { compound, toyTown } from "../fixtures/toy_town";

const named = (id: string, name: string, address: string | null = null) =>
	compound(id, "west", { name, address });
const town = toyTown({
	compounds: [
		named("1", "莲花小区"),
		named("2", "绿园", "重庆路12号"),
		named("3", "长乐院"),
		named("4", "女校院"),
	],
});
const idsOf = async (query: string) =>
	searchCompounds(town, await loadReadings(town))
		.find(query)
		.map(({ id }) => id);

test("characters of names and roads are found by every reading they have", async () => {
	expect(await idsOf("lhxq")).toEqual(["1"]);
	for (const query of ["chongqinglu", "zhongqinglu", "cql", "lvyuan", "luyuan", "lüyuan"])
		expect([query, await idsOf(query)]).toEqual([query, ["2"]]);
	for (const query of ["nvxiaoyuan", "nuxiaoyuan"])
		expect([query, await idsOf(query)]).toEqual([query, ["4"]]);
	for (const query of ["changle", "zhangle", "changyue"]) expect(await idsOf(query)).toEqual(["3"]);
});

test("the readings of a town are asked for once, and come as letters alone", async () => {
	const readings = await loadReadings(town);
	expect(await loadReadings(town)).toBe(readings);
	for (const list of readings.values()) for (const one of list) expect(one).toMatch(/^[a-z]+$/);
	expect(readings.get("绿")).toEqual(["lv", "lu"]);
	expect(readings.get("女")).toEqual(expect.arrayContaining(["nv", "nu"]));
});

test("a page has no readings at first and then those of its town", async () => {
	const { result } = renderHook(() => useReadings(town));
	expect(result.current).toBeNull();
	await waitFor(() => expect(result.current?.get("花")).toEqual(["hua"]));
});
