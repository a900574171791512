import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { PublicScene } from "../domain/public/scene";
import type { PublicCompound } from "../domain/public_records";
import type { Lang, Theme } from "../domain/view";
import { compoundLabels } from "./compound_labels";
import { compounds, selection } from "./compounds";
import { enlargeLayers } from "./enlarge";
import { setLetters } from "./fonts";
import type { BaseContext, Drawn, Frame, MapCompound, MapScene, Seam } from "./fragment";
import { ground, neighbourNames, outline } from "./ground";
import type { MapTheme } from "./palettes";
import { toPlain } from "./plain_frame";
import { PALETTES } from "./public_palettes";
import { subdistrictGround, subdistrictLines } from "./subdistrict_lines";
import { subdistrictNames } from "./subdistrict_names";

/** Every layer of the public map, from its bottom to its top: the same files that draw the internal one. */
const LAYERS: readonly Drawn[] = [
	ground,
	subdistrictGround,
	subdistrictLines,
	outline,
	neighbourNames,
	compoundLabels,
	subdistrictNames,
	compounds,
	selection,
];

/** How a reader wants to see the public map. */
export interface PublicLook {
	readonly lang: Lang;
	readonly theme: Theme;
	/** Stronger lines and colours. */
	readonly contrast: boolean;
}

/**
 * The public map as one value, its data inside: one symbol for each compound the scene shows and that has a position. The same scene, look and
 * frame give the same style. `frame` is the part of the world in view, so that area names stand where they are seen; `null` counts areas whole.
 */
export function buildPublicStyle(
	scene: PublicScene,
	{ lang, theme, contrast }: PublicLook,
	frame: Frame | null,
): StyleSpecification {
	const style = draw({ scene, lang, theme: contrast ? `${theme}-strong` : theme }, frame);
	return contrast ? { ...style, layers: strengthen(style.layers) } : style;
}

/** The same map in the stencil's colours, of which a picture is made that takes its colours from the page. */
export function buildStencilStyle(scene: PublicScene, lang: Lang, frame: Frame | null): StyleSpecification {
	return draw({ scene, lang, theme: "stencil" }, frame);
}

interface Task {
	readonly scene: PublicScene;
	readonly lang: Lang;
	readonly theme: MapTheme;
}

function draw({ scene, lang, theme }: Task, frame: Frame | null): StyleSpecification {
	const context: BaseContext = {
		scene: toMapScene(scene, theme),
		speech: { lang, district: scene.records.district },
		palette: PALETTES[theme],
		frame: frame && { ...toPlain(frame), seams: listEdges(frame) },
	};
	const fragments = LAYERS.map((layer) => layer.draw(context));
	return {
		version: 8,
		sources: Object.assign({}, ...fragments.map((fragment) => fragment.sources)),
		layers: enlargeLayers(setLetters(fragments.flatMap((fragment) => fragment.layers)), frame?.scale ?? 1),
		transition: { duration: 0, delay: 0 },
	};
}

/** Names keep off the edges of the picture as they keep off the lines between the panels of a wall: half a name is none. */
function listEdges({ extent: [west, south, east, north] }: Frame): readonly Seam[] {
	const edge = (upright: boolean) => (at: number) => ({ upright, at, spots: [] });
	return [...[west, east].map(edge(true)), ...[south, north].map(edge(false))];
}

function toMapScene({ records, view, shown, selection: chosen }: PublicScene, theme: MapTheme): MapScene {
	return {
		town: { records: { ground: records.ground, compounds: toMapCompounds(records.compounds) } },
		view: {
			theme,
			color: "management",
			size: "same",
			indicator: null,
			filters: { subdistrict: view.filters.subdistrict },
		},
		indicator: { additive: true },
		shown: toMapCompounds(shown),
		selection: chosen && { compound: toMapCompound(chosen.compound) },
		marks: null,
		columns: null,
	};
}

// The same list for the same compounds: places once found for names are remembered by it.
const known = new WeakMap<readonly PublicCompound[], readonly MapCompound[]>();

function toMapCompounds(list: readonly PublicCompound[]): readonly MapCompound[] {
	const made = known.get(list) ?? list.map(toMapCompound);
	known.set(list, made);
	return made;
}

/** Households only decide whose name keeps its room where there is little; one published as a band comes last. */
function toMapCompound(one: PublicCompound): MapCompound {
	return { ...one, households: typeof one.households === "number" ? one.households : null };
}

/** Lines wider by this factor. */
const STRONGER = 1.6;

function strengthen(layers: readonly LayerSpecification[]): LayerSpecification[] {
	return layers.map((layer) => {
		if (layer.type === "line") {
			const width = layer.paint?.["line-width"];
			if (typeof width !== "number") return layer;
			return { ...layer, paint: { ...layer.paint, "line-width": width * STRONGER } };
		}
		return layer.type === "symbol" && layer.paint?.["text-opacity"] !== undefined
			? { ...layer, paint: { ...layer.paint, "text-opacity": 1 } }
			: layer;
	});
}
