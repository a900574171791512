import { expect, test } from "vitest";
import {
	balanceColumns,
	flowColumns,
	heightOfColumn,
	type SectionBox,
} from "../../../src/map/export/measure_legend";

const section = (id: string, heightPx: number): SectionBox => ({
	id,
	title: [id],
	entries: [],
	note: [],
	heightPx,
});
const SECTIONS = [section("a", 150), section("b", 140), section("c", 60), section("d", 90), section("e", 40)];
const idsOf = (columns: readonly (readonly SectionBox[])[]) =>
	columns.map((column) => column.map(({ id }) => id).join(""));

test("sections flow into as few columns as their height allows, in order and unparted", () => {
	expect(idsOf(flowColumns(SECTIONS, 1000))).toEqual(["abcde"]);
	expect(idsOf(flowColumns(SECTIONS, 304))).toEqual(["ab", "cde"]);
	expect(idsOf(flowColumns(SECTIONS, 303))).toEqual(["a", "bc", "de"]);
});

test("a section higher than the room still stands, alone", () => {
	expect(idsOf(flowColumns(SECTIONS, 100))).toEqual(["a", "b", "c", "d", "e"]);
});

test("columns are as even as they can be", () => {
	const two = balanceColumns(SECTIONS, 2);
	expect(idsOf(two)).toEqual(["ab", "cde"]);
	expect(Math.max(...two.map(heightOfColumn))).toBe(304);
	expect(idsOf(balanceColumns(SECTIONS, 1))).toEqual(["abcde"]);
	expect(balanceColumns([], 3)).toEqual([]);
});
