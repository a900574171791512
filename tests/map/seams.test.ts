import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import { buildWholeStyle } from "../../src/layers/whole_style";
import { locateSeams, type MapSeams } from "../../src/map/seams";
import { extentOfCamera, unproject } from "../../src/map/svg/mercator";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import { at, toySpeech, toyTown } from "../fixtures/toy_town";
import { marksOf } from "./svg/picture_of";

const [lng, lat] = at(1000, 500);
const speech = toySpeech("zh");
const SIZE = { widthPx: 1664, heightPx: 896 };

function styleAt(zoom: number, seams: MapSeams, { view, scale }: { view: Partial<View>; scale: number }) {
	const camera = { lng, lat, zoom, ...SIZE };
	const map = {
		getContainer: () => ({ clientWidth: SIZE.widthPx, clientHeight: SIZE.heightPx }) as HTMLElement,
		unproject: ([x, y]: [number, number]) => {
			const [toLng, toLat] = unproject(camera, { x, y });
			return { lng: toLng, lat: toLat };
		},
	};
	const frame = { extent: extentOfCamera(camera), zoom, scale, seams: locateSeams(map, seams) };
	return {
		camera,
		style: buildWholeStyle(makeScene(toyTown(), { ...DEFAULT_VIEW, ...view }), speech, frame),
	};
}

/** The lines of every label of a picture, as boxes. */
function lettersOf(zoom: number, seams: MapSeams, how: { view: Partial<View>; scale: number }) {
	const { camera, style } = styleAt(zoom, seams, how);
	return marksOf(paintStyle(style, camera, measureByTable), "label").flatMap(({ lines }) =>
		lines.map(({ text, x, y, widthPx, sizePx }) => ({
			text,
			left: x - widthPx / 2,
			right: x + widthPx / 2,
			top: y - sizePx * 0.8,
			bottom: y + sizePx * 0.1,
		})),
	);
}

const anySeams = fc.record({
	xs: fc.uniqueArray(fc.integer({ min: 60, max: 1600 }), { maxLength: 3 }),
	ys: fc.uniqueArray(fc.integer({ min: 60, max: 830 }), { maxLength: 1 }),
});
const anyView = fc.constantFrom<Partial<View>>(
	{},
	{ indicator: "households" },
	{ indicator: "unmanaged_share" },
);

test("no name stands across a seam, at any zoom and size, with or without numbers", () => {
	fc.assert(
		fc.property(
			anySeams,
			anyView,
			fc.constantFrom([13.2, 1], [14.8, 1], [15.6, 1], [14.8, 1.6], [15.6, 1.6]),
			(seams, view, [zoom = 14, scale = 1]) => {
				for (const { text, left, right, top, bottom } of lettersOf(zoom, seams, { view, scale })) {
					for (const x of seams.xs) expect(x <= left || x >= right, `${text} at x ${x}`).toBe(true);
					for (const y of seams.ys) expect(y <= top || y >= bottom, `${text} at y ${y}`).toBe(true);
				}
			},
		),
		{ numRuns: 60 },
	);
});

test("the name of the selected compound reads to the other side where a seam is in its way", () => {
	const how = { view: { sel: "A2" }, scale: 1 };
	const nameAt = (xs: readonly number[]) =>
		lettersOf(15.6, { xs, ys: [] }, how).find(({ text }) => text.includes("A2") || text.includes("二"));
	const plain = nameAt([]);
	if (!plain) throw new Error("The selected compound has no name in the picture.");
	const moved = nameAt([(plain.left + plain.right) / 2]);
	expect(moved?.right).toBeLessThan((plain.left + plain.right) / 2);
});

test("a wall without seams, and one whose seams lie outside the map, are drawn as any other map", () => {
	const ids = (seams: MapSeams) =>
		styleAt(14, seams, { view: {}, scale: 1 }).style.layers.map(({ id }) => id);
	expect(ids({ xs: [], ys: [] })).toEqual(ids({ xs: [0, 1664, 3000], ys: [-5] }));
	expect(ids({ xs: [], ys: [] }).join()).not.toContain("seams");
});

test("seams follow the specification and are seen by nobody", () => {
	const { camera, style } = styleAt(15, { xs: [400], ys: [300] }, { view: {}, scale: 1.5 });
	expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
	const painting = paintStyle(style, camera, measureByTable);
	expect(painting.unpainted).toEqual([]);
	expect(painting.layers.filter(({ id }) => id.startsWith("seams")).flatMap(({ marks }) => marks)).toEqual(
		[],
	);
});
