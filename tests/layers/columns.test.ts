import { expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { makeColumns } from "../../src/layers/columns";
import { makeLegend } from "../../src/layers/legend";
import { buildWholeStyle } from "../../src/layers/whole_style";
import { at, TOY_RECORDS, toySpeech, toyTown } from "../fixtures/toy_town";

const speech = toySpeech("zh");
const sceneOf = (indicator: string, town = toyTown()) => {
	const scene = makeScene(town, { ...DEFAULT_VIEW, indicator });
	return { ...scene, columns: makeColumns(scene, speech) };
};
const barsOf = (...of: Parameters<typeof sceneOf>) => sceneOf(...of).columns.bars;

// Households: west 100 + 50 + 20 = 170, east 30 + 10 = 40 (B2 left out).
test("each sub-district has a column as high as its share of the greatest value, from nought", () => {
	expect(barsOf("households")).toMatchObject([
		{ subdistrict: "west", name: "西街道", value: 170, share: 1, label: "170" },
		{ subdistrict: "east", name: "东街道", value: 40, share: 40 / 170, label: "40" },
	]);
});

test("a column stands in the part of its area that the home view shows", () => {
	const [west] = barsOf("households");
	const [from, to] = [at(200, 200), at(1000, 800)];
	expect(west?.position[0]).toBeGreaterThan(from[0]);
	expect(west?.position[0]).toBeLessThan(to[0]);
	expect(west?.position[1]).toBeGreaterThan(from[1]);
	expect(west?.position[1]).toBeLessThan(to[1]);
});

test("what has no value has no column, and what is nought has one of no height", () => {
	const unknown = TOY_RECORDS.compounds.map((one) =>
		one.subdistrict === "east" ? { ...one, management: "unknown" as const } : one,
	);
	expect(barsOf("unmanaged_share", toyTown({ compounds: unknown })).map((bar) => bar.subdistrict)).toEqual([
		"west",
	]);
	const managed = TOY_RECORDS.compounds.map((one) => ({ ...one, management: "owners" as const }));
	expect(barsOf("unmanaged_share", toyTown({ compounds: managed }))).toMatchObject([
		{ value: 0, share: 0, label: "0.0" },
		{ value: 0, share: 0, label: "0.0" },
	]);
	expect(barsOf("households", toyTown({ ground: null }))).toEqual([]);
});

const namesIn = (style: ReturnType<typeof buildStyle>) => {
	const source = style.sources["subdistrict-labels"] as unknown as {
		data: { features: { properties: { name: string; value: string } }[] };
	};
	return source.data.features.map(({ properties }) => properties.name);
};

test("where columns stand they carry names and values; where the map cannot lean the ground does", () => {
	const scene = sceneOf("households");
	expect(namesIn(buildStyle(scene, speech))).toEqual([]);
	const extent = [...at(0, 0), ...at(2000, 1000)] as unknown as [number, number, number, number];
	const frame = { extent, zoom: 15, scale: 1 };
	expect(namesIn(buildWholeStyle(scene, speech, frame))).toEqual(["西街道", "东街道"]);
});

test("the legend says that heights begin at nought", () => {
	const noteOf = (scene: ReturnType<typeof sceneOf>) =>
		makeLegend(scene, speech).find(({ id }) => id === "indicator")?.note;
	expect(noteOf(sceneOf("households"))).toContain("柱高从零起");
	expect(makeScene(toyTown(), DEFAULT_VIEW).columns).toBeNull();
});
