import { describe, expect, test } from "vitest";
import { launchBrowser } from "../../src/commands/browser";
import type { Theme } from "../../src/domain/view";
import { CLASSES, makeReader, READERS, type SeenSymbol, type Sheet, seeSymbols } from "./symbol_reader";

/** District zoom on a phone, neighbourhood and street zoom on the coarsest screen there is. */
const SIZES = [
	{ sizePx: 9, ratio: 2 },
	{ sizePx: 14, ratio: 1 },
	{ sizePx: 22, ratio: 1 },
] as const;
/** Symbols fall where their compounds lie, not where pixels begin, and on other grounds than the legend's. */
const PLACES = [
	{ shift: [0.25, 0.25], ground: "page" },
	{ shift: [0.5, 0.5], ground: "district" },
] as const;

const name = (one: { readonly management: string; readonly renovation: string }) =>
	`${one.management}/${one.renovation}`;

async function draw(sheets: readonly Sheet[]): Promise<SeenSymbol[][]> {
	const browser = await launchBrowser({ webgl: false });
	try {
		const page = await browser.newPage();
		const seen: SeenSymbol[][] = [];
		for (const sheet of sheets) seen.push(await seeSymbols(page, sheet));
		return seen;
	} finally {
		await browser.close();
	}
}

/** Every symbol that a reader who knows the legend takes for another one. */
async function listMistakes(theme: Theme, size: (typeof SIZES)[number]): Promise<string[]> {
	const sheets = PLACES.map((place) => ({ theme, ...size, ...place }));
	const [legend = [], ...samples] = await draw([
		{ theme, ...size, shift: [0, 0], ground: "district" },
		...sheets,
	]);
	expect(legend).toHaveLength(CLASSES.length);
	return Object.entries(READERS).flatMap(([who, sight]) => {
		const read = makeReader(legend, sight);
		return samples.flat().flatMap((seen) => {
			const taken = name(read(seen));
			return taken === name(seen) ? [] : [`${who}: ${name(seen)} taken for ${taken}`];
		});
	});
}

describe("a symbol says who manages a compound and how far its renovation is", () => {
	const cases = (["light", "dark"] as const).flatMap((theme) => SIZES.map((size) => ({ theme, ...size })));
	test.for(cases)(
		"$theme, $sizePx px: in colour, in greyscale and to three kinds of colour-blind readers",
		async ({ theme, ...size }) => {
			expect(await listMistakes(theme, size)).toEqual([]);
		},
	);
});
