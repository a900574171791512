import { describe, expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, SIZES } from "../../src/domain/view";
import { buildStyle } from "../../src/layers";
import { pickCompound } from "../../src/map/picking";
import { extentOfCamera, fitExtent, project } from "../../src/map/svg/mercator";
import { measureByTable } from "../../src/map/svg/paint/measure_text";
import { paintStyle } from "../../src/map/svg/paint/paint_style";
import { toySpeech, toyTown } from "../fixtures/toy_town";

/** Walls of every shape, CSS pixels, and the letters each needs relative to a desk's. */
const WALLS = [
	[1920, 1080, 1],
	[2560, 1080, 1.1],
	[3840, 1080, 1.3],
	[5760, 1080, 1.3],
	[1024, 768, 1],
	[6656, 1792, 2.1],
	[7680, 2160, 2.6],
] as const;
const NUDGES = [
	[0, 0],
	[2, 0],
	[-2, 0],
	[0, 2],
	[0, -2],
	[1.4, 1.4],
] as const;

describe.each(WALLS)("on a wall of %i × %i pixels", (widthPx, heightPx, scale) => {
	test("a compound is found within two pixels of the middle of its symbol", () => {
		for (const size of SIZES) {
			const scene = makeScene(toyTown(), { ...DEFAULT_VIEW, size });
			if (!scene.home) throw new Error("The toy town has no extent.");
			const fit = fitExtent(scene.home, { widthPx, heightPx }, { marginPx: 32, maxZoom: 17 });
			const camera = { ...fit, widthPx, heightPx };
			const frame = { extent: extentOfCamera(camera), zoom: camera.zoom, scale };
			const painting = paintStyle(buildStyle(scene, toySpeech("zh"), frame), camera, measureByTable);
			const marks = painting.layers.find(({ id }) => id === "compounds")?.marks ?? [];
			const map = {
				getZoom: () => camera.zoom,
				project: (place: readonly [number, number]) => project(camera, place),
			};
			expect(marks).toHaveLength(5);
			for (const mark of marks) {
				if (mark.kind !== "icon") throw new Error(`A compound is painted as ${mark.kind}.`);
				for (const [x, y] of NUDGES) {
					const at = { x: mark.at.x + x, y: mark.at.y + y };
					expect(pickCompound(scene, at, { map, coarse: false, enlarged: scale })?.id).toBe(mark.of.id);
				}
			}
		}
	});
});
