import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Extent } from "../domain/areas";
import type { Marks } from "../domain/marks";
import type { Bilingual, Compound, Ground } from "../domain/records";
import type { Scene } from "../domain/scene";
import type { Emphasis, Lang, SymbolSize } from "../domain/view";
import type { Speech } from "../text/labels";
import type { Drawing } from "./drawing";
import type { MapTheme } from "./palettes";
import type { Palette } from "./theme";

/** A compound as far as a map draws it. */
export type MapCompound = Pick<
	Compound,
	"id" | "name" | "position" | "management" | "renovation" | "households"
>;

/** What ground, lines, names and compounds are drawn from, in whichever edition: the smallest part of a scene that makes a map. */
export interface MapScene {
	readonly town: {
		readonly records: {
			readonly ground: Ground | null;
			readonly compounds: readonly Pick<MapCompound, "households">[];
		};
	};
	readonly view: {
		readonly theme: MapTheme;
		readonly color: Emphasis;
		readonly size: SymbolSize;
		/** Id of what shades the areas; `null`: nothing. */
		readonly indicator: string | null;
		readonly filters: { readonly subdistrict: readonly string[] };
	};
	readonly indicator: { readonly additive: boolean };
	readonly shown: readonly MapCompound[];
	readonly selection: { readonly compound: MapCompound } | null;
	readonly marks: Pick<Marks, "tones"> | null;
	readonly columns: object | null;
}

/** What a map needs to name its places. */
export interface MapSpeech {
	readonly lang: Lang;
	readonly district: {
		readonly sketch: boolean;
		readonly subdistricts: readonly { readonly id: string; readonly name: Bilingual }[];
	};
}

/** All that the layers of every map draw from. */
export interface BaseContext {
	readonly scene: MapScene;
	readonly speech: MapSpeech;
	readonly palette: Palette;
	/** The part of the world in view, so that names stand in the part of an area one sees; `null`: not known, areas count whole. */
	readonly frame: Frame | null;
}

/** All a layer of the internal map draws from. */
export interface DrawContext extends BaseContext {
	readonly scene: Scene;
	readonly speech: Speech;
}

/** What a map has in view. */
export interface Frame {
	readonly extent: Extent;
	/** Zoom level, 512 CSS pixels round the world at 0. */
	readonly zoom: number;
	/** How much larger than plain everything is drawn: the page's letter size relative to 16 px. */
	readonly scale: number;
	/** Lines between the panels of a wall; absent: it is one picture. */
	readonly seams?: readonly Seam[];
}

/** A line which no letters may cross: between two panels of a wall, at the edge of its map, round what lies over it. */
export interface Seam {
	/** Whether it stands upright on the screen; it lies level otherwise. */
	readonly upright: boolean;
	/** The longitude of an upright one, the latitude of a level one, degrees; where the map leans, at its middle. */
	readonly at: number;
	/** From where to where, in the other direction, degrees; absent: endless. */
	readonly span?: readonly [least: number, most: number];
	/** Spots along it from end to end, `SEAM_STEP_PX` apart on the screen, degrees. */
	readonly spots: readonly (readonly [number, number])[];
}

/** From one spot of a seam to the next, CSS pixels: nearer than a letter is high. */
export const SEAM_STEP_PX = 10;

/** What a layer adds to the style. Layers are painted in order, the first at the bottom. */
export interface Fragment {
	readonly sources: Readonly<Record<string, SourceSpecification>>;
	readonly layers: readonly LayerSpecification[];
}

/** How a legend shows a meaning: the symbol itself, an area's fill, or a line. */
export type Sign =
	| { readonly kind: "symbol"; readonly drawing: Drawing; readonly sizePx: number }
	| { readonly kind: "area"; readonly fill: string; readonly hatch: string | null; readonly edge: string }
	| {
			readonly kind: "line";
			readonly color: string;
			readonly widthPx: number;
			readonly dash: readonly number[];
	  };

export interface LegendEntry {
	readonly id: string;
	readonly sign: Sign;
	readonly label: string;
	/** How many of the shown things bear this sign; `null` where counting says nothing. */
	readonly count: number | null;
}

export interface LegendSection {
	readonly id: string;
	readonly title: string;
	readonly entries: readonly LegendEntry[];
	/** A sentence the signs alone do not say; `null`: none needed. */
	readonly note: string | null;
}

/** One layer of a map. */
export interface Drawn<C extends BaseContext = BaseContext> {
	draw(context: C): Fragment;
}

/** One layer of the internal map: what it draws and how the legend explains it. */
export interface Layer extends Drawn<DrawContext> {
	explain(context: DrawContext): readonly LegendSection[];
}

/** A fragment without anything in it. */
export const NOTHING: Fragment = { sources: {}, layers: [] };
