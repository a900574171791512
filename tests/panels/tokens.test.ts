import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Theme } from "../../src/domain/view";
import { THEMES } from "../../src/layers/theme";

const css = readFileSync("src/styles/tokens.css", "utf8");

/** The custom properties of the rule that carries a theme. */
function readTokens(theme: Theme): Readonly<Record<string, string>> {
	const rule = css.match(new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`))?.[1] ?? "";
	return Object.fromEntries(
		[...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [
			name,
			value.toLowerCase(),
		]),
	);
}

test("page and map are painted in the same colours", () => {
	for (const theme of ["light", "dark"] as const) {
		const { page, district, neighbour, text, quiet, hairline, accent, shades } = THEMES[theme];
		const expected = { page, surface: district, neighbour, text, quiet, hairline, accent };
		const tokens = readTokens(theme);
		for (const [name, colour] of Object.entries(expected)) {
			expect([theme, name, tokens[name]]).toEqual([theme, name, colour.toLowerCase()]);
		}
		shades.forEach((shade, at) => {
			expect([theme, at, tokens[`shade-${at}`]]).toEqual([theme, at, shade.toLowerCase()]);
		});
	}
});

test("a page no script has spoken to yet is as dark as the device asks", () => {
	const asked = css.match(
		/@media screen and \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{([^}]*)\}/,
	)?.[1];
	const chosen = css.match(/:root\[data-theme="dark"\] \{([^}]*)\}/)?.[1];
	const lines = (rule = "") => rule.split(";").map((line) => line.trim());
	expect(lines(asked)).toEqual(lines(chosen));
	expect(lines(asked).length).toBeGreaterThan(10);
});
