import { posix } from "node:path";
import { expect, test } from "vitest";
import { readSource } from "../../stairs";

const files = new Map(readSource("src").map(({ path, text }) => [path, text]));
const IMPORT = /(?:^|\n)import\s+(?!type\b)(?:[^"';]*?\sfrom\s*)?"([^"]+)"|\bimport\("([^"]+)"\)/g;

/** Everything files reach while running; types vanish. `lazily`: what is only fetched on demand as well. */
function reach(entries: readonly string[], lazily: boolean): readonly string[] {
	const reached = new Set(entries);
	for (const path of reached) {
		for (const [, at, later] of (files.get(path) ?? "").matchAll(IMPORT)) {
			const specifier = at ?? (lazily ? later : undefined);
			if (specifier === undefined) continue;
			if (!specifier.startsWith(".")) reached.add(specifier);
			const target = posix.normalize(posix.join(posix.dirname(path), specifier));
			const found = ["", ".ts", ".tsx", "/index.ts"].map((end) => target + end).find((one) => files.has(one));
			if (specifier.startsWith(".") && found) reached.add(found);
		}
	}
	return [...reached].sort();
}

const MAP = ["map/plain/PublicMap.tsx", "map/plain/public_picture.ts", "map/plain/place_picture.ts"];

/** What only the internal map draws, says or needs. */
const INTERNAL =
	/^layers\/(index|whole_style|image_ids|overlays|proposal|reach|seams|subdistricts|drawn_areas|columns|legend|tooltips|dense|flat|.*_legend)|^domain\/(scene|town|records|facets|indicators|selection|briefing|breaks|areas|marks)\b|^(sources|state|panels|modes|intake|editions)\/|^map\/(steer|pointer|describe_pick|MapSurface|use_painter|draw_area|export)|dense_overlay|gl\/(painter|atlas|deck)|^text\/(zh|en|make_text)\.ts$/;

test("the public map reaches nothing of the internal one", () => {
	expect(reach(MAP, true).filter((path) => INTERNAL.test(path))).toEqual([]);
	// The internal painter would be found.
	expect(reach(["map/svg/view/svg_painter.ts"], true).filter((path) => INTERNAL.test(path))).toContain(
		"layers/index.ts",
	);
});

test("of packages it takes what paints, MapLibre only when it is asked for, and neither deck.gl nor Turf", () => {
	const packages = (lazily: boolean) =>
		reach(MAP, lazily).filter((path) => !/\.(tsx?|css)$/.test(path) && !path.includes("?"));
	expect(packages(false)).toEqual(["@maplibre/maplibre-gl-style-spec", "d3-interpolate", "react"]);
	expect(packages(true)).toEqual([
		"@maplibre/maplibre-gl-style-spec",
		"d3-interpolate",
		"maplibre-gl",
		"react",
	]);
});
