import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { Marks } from "../../src/domain/marks";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type Theme } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { parseImageId } from "../../src/layers/images";
import { makeLegend } from "../../src/layers/legend";
import { makeProposalDrawing, makeProposalSign, proposalInk } from "../../src/layers/proposal_symbols";
import { THEMES } from "../../src/layers/theme";
import { buildWholeStyle } from "../../src/layers/whole_style";
import { extentOfCamera } from "../../src/map/svg/mercator";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import { at, toySpeech, toyTown } from "../fixtures/toy_town";
import { measureContrast } from "./color_measures";

/** A camera at A1 that serves A1 and A2, one on the grid that serves B1, A3 stays uncovered; A2 is chosen for the first year, B1 and B3 (not placed) for the second. */
const MARKS: Marks = {
	tones: new Map(),
	bounds: [],
	chosen: new Map([
		["A2", 1],
		["B1", 2],
		["B3", 2],
	]),
	sites: [
		{
			id: "A1-1",
			kind: "camera",
			position: at(230, 210),
			compound: "A1",
			serves: [
				{ compound: "A1", position: at(200, 200) },
				{ compound: "A2", position: at(500, 500) },
			],
		},
		{
			id: "grid-7",
			kind: "camera",
			position: at(1210, 200),
			compound: null,
			serves: [{ compound: "B1", position: at(1200, 200) }],
		},
	],
	unserved: [{ compound: "A3", position: at(800, 800) }],
};
const parking: Marks = { ...MARKS, sites: MARKS.sites.map((site) => ({ ...site, kind: "parking" })) };
const speech = toySpeech("zh");
const sceneOf = (marks: Marks | null, theme: Theme = "light") => ({
	...makeScene(toyTown(), { ...DEFAULT_VIEW, theme }),
	marks,
});
const cameraAt = (zoom: number) => {
	const [lng, lat] = at(1000, 500);
	return { lng, lat, zoom, widthPx: 800, heightPx: 600 };
};
const paintAt = (marks: Marks | null, zoom: number, theme: Theme = "light") => {
	const camera = cameraAt(zoom);
	const frame = { extent: extentOfCamera(camera), zoom, scale: 1 };
	return paintStyle(buildWholeStyle(sceneOf(marks, theme), speech, frame), camera, measureByTable);
};
const idsOf = (marks: Marks | null) => buildStyle(sceneOf(marks), speech).layers.map(({ id }) => id);

describe("what is proposed", () => {
	test("follows the specification and is painted without a graphics card as its style says", () => {
		for (const theme of ["light", "dark"] as const)
			for (const marks of [MARKS, parking]) {
				expect(validateStyleMin(buildStyle(sceneOf(marks, theme), speech) as never)).toEqual([]);
				for (const zoom of [11, 14, 16]) expect(paintAt(marks, zoom, theme).unpainted).toEqual([]);
			}
	});

	test("adds nothing to a map on which nothing is proposed", () => {
		const bare: Marks = { ...MARKS, chosen: new Map(), sites: [], unserved: [] };
		expect(idsOf(bare)).toEqual(idsOf(null));
		const own = ["unserved", "proposal-links", "chosen-flags", "proposals"];
		expect(idsOf(MARKS).filter((id) => own.includes(id))).toEqual(own);
	});

	test("stands above the compounds, its links and rings beneath them", () => {
		const ids = idsOf(MARKS);
		const order = ["unserved", "proposal-links", "compounds", "selection", "chosen-flags", "proposals"];
		expect(order.map((id) => ids.indexOf(id))).toEqual(
			order.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b),
		);
	});

	test("has a pin a site, a link for each it serves, a flag for each chosen one that is placed and a ring for each uncovered", () => {
		const { layers } = paintAt(MARKS, 14);
		const count = (id: string, kind: string) =>
			layers.find((layer) => layer.id === id)?.marks.filter((mark) => mark.kind === kind).length;
		expect([
			count("proposals", "icon"),
			count("proposal-links", "line"),
			count("chosen-flags", "icon"),
		]).toEqual([2, 3, 2]);
		expect(count("unserved", "disc")).toBe(1);
	});

	test("is numbered on its pins and flags, the first pin on top", () => {
		const source = (id: string) =>
			buildStyle(sceneOf(MARKS), speech).sources[id] as unknown as {
				data: { features: { properties: { id: string; order: number; image: string } }[] };
			};
		const pins = source("proposals").data.features.map(({ properties }) => properties);
		expect(pins.map(({ id, image }) => [id, image])).toEqual([
			["A1-1", "proposal/light/camera/24/1"],
			["grid-7", "proposal/light/camera/24/2"],
		]);
		expect(pins[0]?.order).toBeGreaterThan(pins[1]?.order ?? 0);
		const flags = source("chosen-flags").data.features.map(({ properties }) => properties);
		expect(flags.map(({ id, image }) => [id, image])).toEqual([
			["A2", "flag/light/24/1"],
			["B1", "flag/light/24/2"],
		]);
		for (const { image } of [...pins, ...flags]) expect(parseImageId(image)?.sizePx).toBe(24);
	});

	test("keeps a number of two or three figures inside the head of its pin", () => {
		const xsOf = (nth: number) => {
			const { strokes } = makeProposalDrawing("camera", "light", nth);
			const figures = strokes.slice(makeProposalSign("camera", "light").strokes.length - 1);
			expect(figures).toHaveLength(String(nth).length);
			return figures.flatMap(({ d }) => [...d.matchAll(/([\d.]+) [\d.]+/g)].map((pair) => Number(pair[1])));
		};
		for (const nth of [1, 7, 20, 60, 888]) {
			expect(Math.min(...xsOf(nth))).toBeGreaterThan(5);
			expect(Math.max(...xsOf(nth))).toBeLessThan(19);
		}
	});

	test("can be read on its own ground and told from the ground it stands on, in both themes", () => {
		for (const palette of Object.values(THEMES)) {
			for (const kind of ["camera", "parking"] as const) {
				const ink = proposalInk(kind, palette);
				expect(measureContrast(palette.parkingInk, ink)).toBeGreaterThanOrEqual(4.5);
				for (const ground of [palette.district, palette.neighbour, palette.page])
					expect(measureContrast(ink, ground)).toBeGreaterThanOrEqual(3);
			}
			expect(measureContrast(palette.text, palette.district)).toBeGreaterThanOrEqual(4.5);
			expect(measureContrast(palette.camera.broken, palette.district)).toBeGreaterThanOrEqual(3);
		}
	});

	test("is explained with its counts, and only where it is drawn", () => {
		const countsOf = (marks: Marks | null, id: string) =>
			makeLegend(sceneOf(marks), speech)
				.find((section) => section.id === id)
				?.entries.map((entry) => [entry.id, entry.count]);
		expect(countsOf(MARKS, "proposals")).toEqual([
			["camera", 2],
			["camera-link", 3],
			["unserved", 1],
		]);
		expect(countsOf(parking, "proposals")?.[0]).toEqual(["parking", 2]);
		expect(countsOf(MARKS, "chosen")).toEqual([["chosen", 2]]);
		expect([countsOf(null, "proposals"), countsOf(null, "chosen")]).toEqual([undefined, undefined]);
	});

	test.each([
		"proposal/light/bench/24/1",
		"proposal/light/camera/0/1",
		"proposal/light/camera/24/0",
		"flag/pink/24/1",
		"flag/dark/x/1",
		"flag/dark/24/1.5",
	])("has no image of the name “%s”", (id) => expect(parseImageId(id)).toBeNull());
});
