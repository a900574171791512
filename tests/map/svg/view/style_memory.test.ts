import { expect, test } from "vitest";
import { makeScene } from "../../../../src/domain/scene";
import { DEFAULT_VIEW, type View } from "../../../../src/domain/view";
import type { MapFrame } from "../../../../src/map/frame";
import { makeStyleMemory } from "../../../../src/map/svg/view/style_memory";
import { toySpeech, toyTown } from "../../../fixtures/toy_town";

const picture = (view: Partial<View> = {}) => ({
	scene: makeScene(toyTown(), { ...DEFAULT_VIEW, ...view }),
	speech: toySpeech("zh"),
});
/** A frame a degree wide, moved east by some of its widths. */
const frame = (widths = 0, zoom = 12.2): MapFrame => ({
	lng: 110.5 + widths,
	lat: 30.5,
	zoom,
	scale: 1,
	extent: [110 + widths, 30, 111 + widths, 31],
});

test("at rest every look has a style of its own", () => {
	const styleOf = makeStyleMemory();
	const shown = picture();
	expect(styleOf(shown, frame(), false)).not.toBe(styleOf(shown, frame(), false));
});

test("on the move the last style serves as long as the picture is the same", () => {
	const styleOf = makeStyleMemory();
	const shown = picture();
	const style = styleOf(shown, frame(), false);
	expect(styleOf(shown, frame(3, 14), true)).toBe(style);
	expect(styleOf(picture({ theme: "dark" }), frame(3, 14), true)).not.toBe(style);
});

test("with overlays it serves only as far as it holds what is in view, at the same whole zoom", () => {
	const styleOf = makeStyleMemory();
	const shown = picture({ layers: ["cameras"] });
	const style = styleOf(shown, frame(), false);
	expect(styleOf(shown, frame(0.15, 12.9), true)).toBe(style);
	expect(styleOf(shown, frame(0.3), true)).not.toBe(style);
	const next = styleOf(shown, frame(0.3), true);
	expect(styleOf(shown, frame(0.3, 13), true)).not.toBe(next);
});
