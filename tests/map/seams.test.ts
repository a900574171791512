import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import { buildWholeStyle } from "../../src/layers/whole_style";
import type { MapBox } from "../../src/map/covers";
import { locateSeams, type MapSeams } from "../../src/map/seams";
import { extentOfCamera, unproject } from "../../src/map/svg/mercator";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import { at, toySpeech, toyTown } from "../fixtures/toy_town";
import { marksOf } from "./svg/picture_of";

const [lng, lat] = at(1000, 500);
const speech = toySpeech("zh");
const SIZE = { widthPx: 1664, heightPx: 896 };

interface How {
	readonly view: Partial<View>;
	readonly scale: number;
	readonly covers?: readonly MapBox[];
	/** How far east of the town's middle it looks, degrees. */
	readonly aside?: number;
}

function styleAt(zoom: number, seams: MapSeams, { view, scale, covers = [], aside = 0 }: How) {
	const camera = { lng: lng + aside, lat, zoom, ...SIZE };
	const map = {
		getContainer: () => ({ clientWidth: SIZE.widthPx, clientHeight: SIZE.heightPx }) as HTMLElement,
		unproject: ([x, y]: [number, number]) => {
			const [toLng, toLat] = unproject(camera, { x, y });
			return { lng: toLng, lat: toLat };
		},
	};
	const frame = { extent: extentOfCamera(camera), zoom, scale, seams: locateSeams(map, seams, covers) };
	return {
		camera,
		style: buildWholeStyle(makeScene(toyTown(), { ...DEFAULT_VIEW, ...view }), speech, frame),
	};
}

/** The lines of every label of a picture, as boxes. */
function lettersOf(zoom: number, seams: MapSeams, how: How) {
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
const anyCover = fc
	.record({
		left: fc.integer({ min: -40, max: 1500 }),
		top: fc.integer({ min: -40, max: 800 }),
		width: fc.integer({ min: 40, max: 500 }),
		height: fc.integer({ min: 30, max: 300 }),
	})
	.map(({ left, top, width, height }) => ({
		left: Math.max(0, left),
		top: Math.max(0, top),
		right: Math.min(SIZE.widthPx, left + width),
		bottom: Math.min(SIZE.heightPx, top + height),
	}));
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

test("no name stands half under what lies over the map, nor half beyond its edge", () => {
	const whole = { left: 0, top: 0, right: SIZE.widthPx, bottom: SIZE.heightPx };
	fc.assert(
		fc.property(
			anyCover,
			fc.constantFrom([13.2, 1], [14.8, 1], [15.6, 1], [15.6, 1.6]),
			// So far aside, the name of a compound stands at the left edge.
			fc.double({ min: 0.0095, max: 0.0105, noNaN: true }),
			(cover, [zoom = 14, scale = 1], aside) => {
				const how = { view: {}, scale, covers: [cover], aside };
				const letters = lettersOf(zoom, { xs: [], ys: [] }, how);
				for (const { text, left, right, top, bottom } of letters) {
					for (const box of [cover, whole]) {
						const across = Math.min(right, box.right) - Math.max(left, box.left);
						const down = Math.min(bottom, box.bottom) - Math.max(top, box.top);
						const within = left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
						expect(across <= 0 || down <= 0 || within, `${text} at ${JSON.stringify(box)}`).toBe(true);
					}
				}
			},
		),
		{ numRuns: 60 },
	);
});

test("seams outside the map are no seams", () => {
	const seamsOf = (seams: MapSeams) => styleAt(14, seams, { view: {}, scale: 1 }).style.sources.seams;
	expect(seamsOf({ xs: [], ys: [] })).toEqual(seamsOf({ xs: [0, 1664, 3000], ys: [-5] }));
	expect(seamsOf({ xs: [], ys: [] })).not.toEqual(seamsOf({ xs: [800], ys: [] }));
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
