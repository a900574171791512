import { expect, test } from "vitest";
import { pairColors } from "../../../../src/map/svg/fluid/pair_colors";

const draw = (fill: string, stroke: string) =>
	`<svg><path d="M0 0" fill="${fill}" stroke="${stroke}"/><path fill="none" stroke="${stroke}"/>fill="x"</svg>`;

test("a picture of two themes says each pair of colours once and keeps what both have alike", () => {
	const { markup, colors } = pairColors(draw("#fff", "#123"), draw("#000", "#456"), "c-");
	expect(colors).toEqual([
		{ light: "#fff", dark: "#000" },
		{ light: "#123", dark: "#456" },
	]);
	expect(markup).toBe(
		`<svg><path d="M0 0" fill="var(--c-0)" stroke="var(--c-1)"/><path fill="none" stroke="var(--c-1)"/>fill="x"</svg>`,
	);
	expect(pairColors(markup, markup, "c-").markup).toBe(markup);
});

test("two pictures that differ in more than colours are refused", () => {
	const light = draw("#fff", "#123");
	expect(() => pairColors(light, light.replace("M0 0", "M0 1"), "c-")).toThrow("M0 ");
	expect(() => pairColors(light, `${light}<path fill="red"/>`, "c-")).toThrow();
});
