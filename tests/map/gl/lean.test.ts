import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, test, vi } from "vitest";
import { makeScene } from "../../../src/domain/scene";
import { DEFAULT_VIEW } from "../../../src/domain/view";
import { makeLean } from "../../../src/map/gl/lean";
import { toyTown } from "../../fixtures/toy_town";

const flat = makeScene(toyTown(), DEFAULT_VIEW);
const standing = { ...flat, columns: { bars: [] } };

function makeMap() {
	let rested = (): void => undefined;
	const now = { pitch: 0, bearing: 0, maxPitch: 0 };
	const map = {
		getPitch: () => now.pitch,
		getBearing: () => now.bearing,
		getMaxPitch: () => now.maxPitch,
		setMaxPitch: (pitch: number) => {
			now.maxPitch = pitch;
		},
		easeTo: vi.fn(),
		on: (_: string, listener: () => void) => {
			rested = listener;
		},
		off: () => undefined,
	};
	return { now, map: map as unknown as MapLibreMap & typeof map, rest: () => rested() };
}

test("a map leans only while columns stand on it", () => {
	const { map, now } = makeMap();
	const lean = makeLean(map, flat);
	const how = { durationMs: 900, pitch: 50, bearing: -15 };
	expect(now.maxPitch).toBe(0);
	expect(lean.limit(how)).toEqual({ durationMs: 900 });
	lean.show(standing);
	expect(now.maxPitch).toBe(60);
	expect(lean.limit(how)).toBe(how);
});

test("when the columns go it is laid flat gently, without a word, and may lean no more once it lies", () => {
	const { map, now, rest } = makeMap();
	const lean = makeLean(map, standing);
	Object.assign(now, { pitch: 50, bearing: -15 });
	lean.show(flat);
	expect(map.easeTo).toHaveBeenCalledWith(
		expect.objectContaining({ pitch: 0, bearing: 0 }),
		expect.objectContaining({ quiet: true }),
	);
	rest();
	expect(now.maxPitch).toBe(60);
	Object.assign(now, { pitch: 0, bearing: 0 });
	rest();
	expect(now.maxPitch).toBe(0);
});
