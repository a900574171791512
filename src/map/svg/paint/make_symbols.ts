import { Formatted } from "@maplibre/maplibre-gl-style-spec";
import type { Spot } from "../painting";
import { type Box, moveBox } from "./clip";
import type { Overlap } from "./collision_grid";
import type { DrawnSize, LayerReader } from "./evaluate_layer";
import { type Lens, toRoom, toSymbolSpot } from "./lens";
import type { WorldFeature } from "./list_features";
import { measureImage } from "./measure_image";
import { nameOf } from "./paint_flat";
import { type Anchor, alignmentOf, type Setting, type ShapedLabel } from "./shape_label";
import { shapeOnce } from "./shape_once";
import { listAnchors, offsetFor, type VariableAnchor } from "./variable_anchors";

/** An image on a point, not yet placed. */
export interface SymbolIcon {
	readonly image: string;
	readonly scale: number;
	/** Its middle, CSS pixels from the point. */
	readonly middle: Spot;
	/** The room it needs, CSS pixels from the point. */
	readonly box: Box;
}

/** One way to hang a label on its point. */
export interface LabelChoice {
	readonly shape: ShapedLabel;
	/** From the point to that of the shape, CSS pixels as drawn. */
	readonly shift: Spot;
	readonly box: Box;
}

/** A label on a point, not yet placed: the ways to hang it, the best first. */
export interface SymbolText {
	readonly sizePx: number;
	readonly spacingPx: number;
	readonly choices: readonly LabelChoice[];
}

/** A feature's symbol at one of its points. */
export interface SymbolInstance {
	readonly feature: WorldFeature;
	readonly at: Spot;
	readonly icon: SymbolIcon | null;
	readonly text: SymbolText | null;
}

/** How the symbols of a layer behave towards each other. */
export interface SymbolRules {
	readonly iconOverlap: Overlap;
	readonly textOverlap: Overlap;
	readonly iconOptional: boolean;
	readonly textOptional: boolean;
	readonly iconIgnored: boolean;
	readonly textIgnored: boolean;
}

/** The rules a layer says. */
export function readRules(reader: LayerReader): SymbolRules {
	const overlap = (part: "icon" | "text") =>
		(reader.read(`${part}-overlap`, null) as Overlap | undefined) ??
		(reader.flag(`${part}-allow-overlap`) ? "always" : "never");
	return {
		iconOverlap: overlap("icon"),
		textOverlap: overlap("text"),
		iconOptional: reader.flag("icon-optional"),
		textOptional: reader.flag("text-optional"),
		iconIgnored: reader.flag("icon-ignore-placement"),
		textIgnored: reader.flag("text-ignore-placement"),
	};
}

/** The symbols of a point feature; none where it says neither image nor text. `onUnknown` hears names of images nobody knows. */
export function makeSymbols(
	reader: LayerReader,
	lens: Lens,
	onUnknown: (image: string) => void,
): (feature: WorldFeature) => readonly SymbolInstance[] {
	return (feature) => {
		const icon = makeIcon({ reader, feature, lens }, onUnknown);
		const text = makeText({ reader, feature, lens });
		if (!icon && !text) return [];
		return feature.parts.flat().map((place) => ({ feature, at: toSymbolSpot(place, lens), icon, text }));
	};
}

interface Making {
	readonly reader: LayerReader;
	readonly feature: WorldFeature;
	readonly lens: Lens;
}

function makeIcon({ reader, feature, lens }: Making, onUnknown: (image: string) => void): SymbolIcon | null {
	const image = nameOf(withTokens(reader.read("icon-image", feature), feature));
	if (image === null) return null;
	const sidePx = measureImage(image);
	if (sidePx === null) {
		onUnknown(image);
		return null;
	}
	const { drawn, laidOut } = reader.size("icon-size", feature);
	const [dx = 0, dy = 0] = reader.read("icon-offset", feature) as readonly number[];
	const align = alignmentOf(reader.read("icon-anchor", feature) as Anchor);
	const x = dx + sidePx * (0.5 - align.x);
	const y = dy + sidePx * (0.5 - align.y);
	const half = sidePx / 2;
	const [top = 0, right = 0, bottom = 0, left = 0] = (
		reader.read("icon-padding", feature) as { values: readonly number[] }
	).values;
	const move = spotOf(reader.read("icon-translate", null));
	const room = {
		left: (x - half) * laidOut - left,
		top: (y - half) * laidOut - top,
		right: (x + half) * laidOut + right,
		bottom: (y + half) * laidOut + bottom,
	};
	return {
		image,
		scale: drawn,
		middle: { x: x * drawn + move.x, y: y * drawn + move.y },
		box: moveBox(toRoom(room, lens), move),
	};
}

function makeText({ reader, feature, lens }: Making): SymbolText | null {
	const field = withTokens(reader.read("text-field", feature), feature);
	const text = transform(
		Formatted.factory(field as Formatted | string),
		reader.read("text-transform", feature),
	);
	if (text.isEmpty()) return null;
	const size = reader.size("text-size", feature);
	const variable = listAnchors(reader, feature);
	const plain = {
		maxWidth: reader.number("text-max-width", feature),
		lineHeight: reader.number("text-line-height", null),
		spacing: reader.number("text-letter-spacing", feature),
	};
	const set: Hanging["set"] = (anchor, justify, offset) =>
		shapeOnce(text, { ...plain, anchor, justify, offset }, lens.measure);
	const choices = variable
		? hangVariably({ reader, feature, lens, size, set }, variable)
		: hangFixed({ reader, feature, lens, size, set });
	if (choices.length === 0) return null;
	const move = spotOf(reader.read("text-translate", null));
	return {
		sizePx: size.drawn,
		spacingPx: reader.number("text-letter-spacing", feature) * size.drawn,
		choices: choices.map(({ shape, shift, box }) => ({
			shape,
			shift: { x: shift.x + move.x, y: shift.y + move.y },
			box: moveBox(box, move),
		})),
	};
}

interface Hanging extends Making {
	readonly size: DrawnSize;
	readonly set: (
		anchor: Anchor,
		justify: Setting["justify"],
		offset: readonly [number, number],
	) => ShapedLabel | null;
}

function hangFixed({ reader, feature, lens, size, set }: Hanging): LabelChoice[] {
	const anchor = reader.read("text-anchor", feature) as Anchor;
	const radial = reader.number("text-radial-offset", feature);
	const offset =
		radial === 0
			? (reader.read("text-offset", feature) as [number, number])
			: offsetFor(anchor, radial, null);
	const shape = set(anchor, justifyAt(anchor, reader, feature), offset);
	if (!shape) return [];
	const room = roomOf(shape, size, reader.number("text-padding", feature));
	return [{ shape, shift: { x: 0, y: 0 }, box: toRoom(room, lens) }];
}

/** The label is set round its middle and moved as a whole: by half of the room it takes, and its offset. */
function hangVariably(
	{ reader, feature, lens, size, set }: Hanging,
	anchors: readonly VariableAnchor[],
): LabelChoice[] {
	const shapes = new Map<string, ShapedLabel | null>();
	const shapeFor = (anchor: Anchor) => {
		const justify = justifyAt(anchor, reader, feature);
		const made = shapes.get(justify) ?? set("center", justify, [0, 0]);
		shapes.set(justify, made);
		return made;
	};
	return anchors.flatMap(({ anchor, offset }) => {
		const shape = shapeFor(anchor);
		if (!shape) return [];
		const room = toRoom(roomOf(shape, size, reader.number("text-padding", feature)), lens);
		const align = alignmentOf(anchor);
		const x = (0.5 - align.x) * (room.right - room.left) + offset[0] * size.laidOut;
		const y = (0.5 - align.y) * (room.bottom - room.top) + offset[1] * size.laidOut;
		const grown = size.laidOut === 0 ? 0 : size.drawn / size.laidOut;
		return [{ shape, shift: { x: x * grown, y: y * grown }, box: moveBox(room, { x, y }) }];
	});
}

function spotOf(pair: unknown): Spot {
	const [x = 0, y = 0] = (pair ?? []) as readonly number[];
	return { x, y };
}

function justifyAt(anchor: Anchor, reader: LayerReader, feature: WorldFeature): Setting["justify"] {
	const justify = reader.read("text-justify", feature) as Setting["justify"] | "auto";
	if (justify !== "auto") return justify;
	return anchor.includes("left") ? "left" : anchor.includes("right") ? "right" : "center";
}

function roomOf({ box }: ShapedLabel, { laidOut }: DrawnSize, paddingPx: number): Box {
	return {
		left: box.left * laidOut - paddingPx,
		top: box.top * laidOut - paddingPx,
		right: box.right * laidOut + paddingPx,
		bottom: box.bottom * laidOut + paddingPx,
	};
}

/** Old styles write properties as `{name}` into plain texts. */
function withTokens(value: unknown, { of }: WorldFeature): unknown {
	if (typeof value !== "string") return value ?? "";
	return value.replace(/\{([^{}]+)\}/g, (_, name: string) => String(of.properties[name] ?? ""));
}

function transform(text: Formatted, how: unknown): Formatted {
	if (how !== "uppercase" && how !== "lowercase") return text;
	const sections = text.sections.map((section) => ({
		...section,
		text: how === "uppercase" ? section.text.toLocaleUpperCase() : section.text.toLocaleLowerCase(),
	}));
	return new Formatted(sections);
}
