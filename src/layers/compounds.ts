import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Point } from "geojson";
import { type HouseholdScale, makeHouseholdScale, SIZE_STEPS } from "./compound_size";
import type { BaseContext, Drawn, Fragment, MapCompound, MapScene } from "./fragment";
import { compoundImagePrefix, selectionImageId } from "./images";
import { chooseSide, LONGEST_SELECTED_EM } from "./name_places";
import type { Ink } from "./symbols";

/** The compounds that pass the filters and have a position, one symbol each, the unmanaged on top. */
export const compounds: Drawn = { draw: drawCompounds };

/** The selected compound above all others, ringed, shown even where the filters hide it. */
export const selection: Drawn = { draw: drawSelection };

function drawCompounds({ scene, palette }: BaseContext): Fragment {
	return {
		sources: {
			compounds: { type: "geojson", data: collect(scene.shown, scene), promoteId: "id" },
		},
		layers: [
			{
				id: "compound-hover",
				type: "circle",
				source: "compounds",
				paint: {
					"circle-radius": hoverRadius(scene),
					"circle-color": palette.accent,
					"circle-opacity": ["case", ["boolean", ["feature-state", "hovered"], false], 0.28, 0],
					"circle-stroke-color": palette.accent,
					"circle-stroke-width": 1.5,
					"circle-stroke-opacity": ["case", ["boolean", ["feature-state", "hovered"], false], 1, 0],
				},
			},
			{
				...symbolLayer(scene, compoundImagePrefix(scene.view.theme)),
				id: "compounds",
				source: "compounds",
				// Where columns speak, the compounds they count stand back.
				...(scene.columns ? { paint: { "icon-opacity": 0.2 } } : {}),
			},
		],
	};
}

const SELECTION_NAME = { px: 14, widestEm: LONGEST_SELECTED_EM } as const;

function drawSelection({ scene, palette, frame }: BaseContext): Fragment {
	const chosen = scene.selection?.compound;
	const { theme } = scene.view;
	// Its name never gives way, so it looks for seams itself.
	const anchor = chosen?.position && frame ? chooseSide(chosen.name, chosen.position, frame) : "left";
	const side = anchor === "left" ? 1 : -1;
	const names = chosen?.position ? collect([chosen], scene).features : [];
	return {
		sources: { selection: { type: "geojson", data: { type: "FeatureCollection", features: names } } },
		layers: [
			{ ...symbolLayer(scene, compoundImagePrefix(theme)), id: "selection", source: "selection" },
			{ ...symbolLayer(scene, selectionImageId(theme), "ring"), id: "selection-ring", source: "selection" },
			{
				id: "selection-name",
				type: "symbol",
				source: "selection",
				layout: {
					"text-field": ["get", "name"],
					"text-size": SELECTION_NAME.px,
					"text-anchor": anchor,
					"text-offset": byZoom((sizePx) => [
						"literal",
						[side * (0.6 + sizePx / 20), 0],
					]) as ExpressionSpecification,
					"text-max-width": SELECTION_NAME.widestEm,
					"text-justify": anchor,
					"text-allow-overlap": true,
				},
				paint: { "text-color": palette.text, "text-halo-color": palette.district, "text-halo-width": 2 },
			},
		],
	};
}

function symbolLayer(
	scene: MapScene,
	prefix: string,
	kind: "symbol" | "ring" = "symbol",
): Omit<Extract<LayerSpecification, { type: "symbol" }>, "id" | "source"> & { source: string } {
	const imageAt = (sizePx: number) => [
		"concat",
		prefix,
		...(kind === "symbol"
			? [["get", "sign"], scene.view.size === "households" ? ["get", "sizing"] : "sized/"]
			: []),
		pixels(scene, sizePx),
	];
	return {
		type: "symbol",
		source: "compounds",
		layout: {
			"icon-image": byZoom(imageAt) as ExpressionSpecification,
			"icon-allow-overlap": true,
			// Names keep away from symbols; the ring would push them further than they need.
			"icon-ignore-placement": kind === "ring",
			"icon-padding": 1,
			"symbol-sort-key": ["get", "order"],
		},
	};
}

/** Whole pixels, so that every image is drawn crisp at its own size. */
function pixels(scene: MapScene, sizePx: number): ExpressionSpecification | string {
	if (scene.view.size === "same") return String(sizePx);
	return ["to-string", ["round", ["*", sizePx, ["get", "scale"]]]];
}

function byZoom(at: (sizePx: number) => unknown): unknown {
	const [first, ...rest] = SIZE_STEPS;
	return ["step", ["zoom"], at(first.sizePx), ...rest.flatMap((step) => [step.fromZoom, at(step.sizePx)])];
}

function hoverRadius(scene: MapScene): ExpressionSpecification {
	const radius = (sizePx: number) =>
		scene.view.size === "same" ? sizePx / 2 + 3.5 : ["+", 3.5, ["*", sizePx / 2, ["get", "scale"]]];
	return byZoom(radius) as ExpressionSpecification;
}

function collect(list: readonly MapCompound[], scene: MapScene): FeatureCollection<Point> {
	const scale = makeHouseholdScale(scene);
	const inkOf = makeInks(scene);
	return {
		type: "FeatureCollection",
		features: list.flatMap((one) => (one.position ? [toFeature(one, one.position, { scale, inkOf })] : [])),
	};
}

/** What the colour of each compound says: its need where there is a ranking, else what the view asks for. */
function makeInks({ marks, view }: MapScene): (one: MapCompound) => Ink {
	if (marks === null || marks.tones.size === 0) return () => view.color;
	return ({ id }) => `need-${marks.tones.get(id) ?? "none"}`;
}

interface Look {
	readonly scale: HouseholdScale;
	readonly inkOf: (one: MapCompound) => Ink;
}

function toFeature(
	one: MapCompound,
	position: NonNullable<MapCompound["position"]>,
	{ scale, inkOf }: Look,
): Feature<Point> {
	const size = scale.scaleOf(one.households);
	const ink = inkOf(one);
	return {
		type: "Feature",
		geometry: { type: "Point", coordinates: [...position] },
		properties: {
			id: one.id,
			name: one.name,
			sign: `${ink}/${one.management}/${one.renovation}/`,
			sizing: one.households === null ? "unsized/" : "sized/",
			scale: Math.round(size * 1000) / 1000,
			// The greatest need or the unmanaged on top, and of the rest the smaller over the larger.
			order: weightOf(one, ink) - size,
		},
	};
}

function weightOf(one: MapCompound, ink: Ink): number {
	if (!ink.startsWith("need-")) return one.management === "unmanaged" ? 10 : 0;
	// The classes of need are digits; what is shut or without a score lies beneath them.
	return 10 * (Number.parseInt(ink.slice("need-".length), 10) || 0);
}
