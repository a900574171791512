import { expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW } from "../../src/domain/view";
import type { DrawContext } from "../../src/layers/fragment";
import { placeNames } from "../../src/layers/name_places";
import { THEMES } from "../../src/layers/theme";
import { at, compound, square, toySpeech, toyTown } from "../fixtures/toy_town";

const contextAt = (zoom: number, town = toyTown()): DrawContext => ({
	scene: makeScene(town, DEFAULT_VIEW),
	speech: toySpeech("zh"),
	palette: THEMES.light,
	frame: {
		extent: [...at(-500, -500), ...at(2500, 1500)] as [number, number, number, number],
		zoom,
		scale: 1,
	},
});
const name = (id: string, box: readonly [number, number, number, number]) => ({
	geometry: square(id, box).geometry,
	name: "西街道",
	value: null,
});

test("a name gives way to a symbol that stands in the middle of its area", () => {
	const area = name("a", [0, 0, 1000, 1000]);
	const empty = placeNames([area], contextAt(15, toyTown({ compounds: [] })))[0] ?? [0, 0];
	const crowded = toyTown({ compounds: [compound("M", "west", { position: at(500, 500) })] });
	const moved = placeNames([area], contextAt(15, crowded))[0] ?? [0, 0];
	expect(Math.abs(empty[1] - at(500, 500)[1])).toBeLessThan(0.0005);
	expect(moved).not.toEqual(empty);
});

test("of two names that have not both room the second is left out, and both stand where there is room", () => {
	const names = [name("a", [0, 0, 1000, 1000]), name("b", [0, 0, 1000, 1000])];
	const bare = toyTown({ compounds: [] });
	expect(placeNames(names, contextAt(10, bare)).filter((one) => one !== null)).toHaveLength(1);
	expect(placeNames(names, contextAt(15, bare)).filter((one) => one !== null)).toHaveLength(2);
});

test("a name that would lie under a crowd of symbols is left out", () => {
	const crowd = Array.from({ length: 40 }, (_, index) =>
		compound(`X${index}`, "west", {
			position: at(100 * (index % 8) + 100, 150 * Math.floor(index / 8) + 100),
		}),
	);
	const area = name("a", [0, 0, 1000, 1000]);
	expect(placeNames([area], contextAt(11, toyTown({ compounds: crowd })))).toEqual([null]);
});

test("the figure beneath a name takes part in what has room beside what", () => {
	const short = [name("a", [0, 0, 1000, 1000]), name("b", [1000, 0, 2000, 1000])];
	const long = short.map((one) => ({ ...one, value: { text: "a figure of many letters, 8814", scale: 1 } }));
	const bare = toyTown({ compounds: [] });
	const count = (names: Parameters<typeof placeNames>[0], zoom: number) =>
		placeNames(names, contextAt(zoom, bare)).filter((one) => one !== null).length;
	expect([count(short, 12), count(long, 12)]).toEqual([2, 1]);
	expect(count(long, 16)).toBe(2);
});

test("a figure keeps off what overlays lay over it, and is said among symbols, above which it stands", () => {
	const area = { ...name("a", [0, 0, 1000, 1000]), value: { text: "8814", scale: 1 } };
	const bare = toyTown({ compounds: [] });
	const middle = placeNames([area], contextAt(15, bare))[0] ?? [0, 0];
	const marked = placeNames([area], contextAt(15, bare), [{ position: at(500, 500) }])[0] ?? [0, 0];
	expect(marked).not.toEqual(middle);
	const crowd = Array.from({ length: 40 }, (_, index) =>
		compound(`X${index}`, "west", {
			position: at(100 * (index % 8) + 100, 150 * Math.floor(index / 8) + 100),
		}),
	);
	expect(placeNames([area], contextAt(11, toyTown({ compounds: crowd })))[0]).not.toBeNull();
});
