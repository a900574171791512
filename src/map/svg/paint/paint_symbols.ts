import { STRONG_WEIGHT } from "../../../layers/fonts";
import type { IconMark, LabelMark, Spot } from "../painting";
import { type Box, moveBox } from "./clip";
import type { CollisionGrid } from "./collision_grid";
import type { LayerReader } from "./evaluate_layer";
import { type Lens, rowOf } from "./lens";
import type { WorldFeature } from "./list_features";
import { makeSymbols, readRules, type SymbolRules } from "./make_symbols";
import { type PlacedSymbol, placeSymbols } from "./place_symbols";

/** What painting the symbols of one layer needs. */
export interface SymbolTask {
	readonly reader: LayerReader;
	readonly lens: Lens;
	readonly grid: CollisionGrid;
	/** Hears what cannot be painted, once a reason. */
	readonly report: (why: string) => void;
}

/** The symbols of a layer that find room, images below labels. Takes their room from the layers painted beneath. */
export function paintSymbols(
	features: readonly WorldFeature[],
	{ reader, lens, grid, report }: SymbolTask,
): readonly (IconMark | LabelMark)[] {
	if (reader.read("symbol-placement", null) !== "point") {
		report("symbols along lines are not painted");
		return [];
	}
	const points = features.filter(({ shape }) => shape === "point");
	if (points.length < features.length) report("symbols are painted on points only");
	const make = makeSymbols(reader, lens, (image) => report(`the image ${image} is not known`));
	const rules = readRules(reader);
	const keyed = reader.read("symbol-z-order", null) !== "viewport-y" && reader.varies("symbol-sort-key");
	const order = { reader, lens, keyed };
	const symbols = inPlacingOrder(points, order).flatMap((feature) => make(feature));
	const placed = placeSymbols(symbols, rules, { grid, lens });
	const painted = inPaintingOrder(placed, order, rules);
	return [
		...painted.flatMap((one) => (one.icon ? toIcon(one, reader, lens) : [])),
		...painted.flatMap((one) => toLabel(one, reader, lens)),
	];
}

interface Order {
	readonly reader: LayerReader;
	readonly lens: Lens;
	/** Whether a sort key orders the features. */
	readonly keyed: boolean;
}

/** Only features of tiles in view count. The lowest key comes first, then tiles column by column, then the source's order. */
function inPlacingOrder(features: readonly WorldFeature[], { reader, lens, keyed }: Order): WorldFeature[] {
	const { tiles } = lens;
	const tileAt = (x: number, y: number): Spot => ({
		x: Math.floor(((x - lens.shiftX) / lens.scale) * tiles),
		y: Math.floor(((y - lens.shiftY) / lens.scale) * tiles),
	});
	const first = tileAt(0, 0);
	const last = tileAt(lens.camera.widthPx, lens.camera.heightPx);
	const upward = reader.read("symbol-z-order", null) === "viewport-y";
	const ordered = features.flatMap((feature) => {
		const { from, to } = feature.box;
		const tile = { x: Math.floor(from.x * tiles), y: Math.floor(from.y * tiles) };
		const far = { x: Math.floor(to.x * tiles), y: Math.floor(to.y * tiles) };
		if (tile.x > last.x || far.x < first.x || tile.y > last.y || far.y < first.y) return [];
		return [{ feature, tile, key: keyed ? reader.number("symbol-sort-key", feature) : 0 }];
	});
	ordered.sort(
		(a, b) =>
			a.key - b.key ||
			a.tile.x - b.tile.x ||
			a.tile.y - b.tile.y ||
			(upward ? b.feature.box.from.y - a.feature.box.from.y : 0) ||
			a.feature.index - b.feature.index,
	);
	return ordered.map(({ feature }) => feature);
}

/** Those with the highest key on top; without keys, where symbols may overlap, the lower in the picture over the higher. */
function inPaintingOrder(
	placed: readonly PlacedSymbol[],
	{ lens, keyed }: Order,
	rules: SymbolRules,
): readonly PlacedSymbol[] {
	const mayOverlap =
		rules.iconOverlap !== "never" || rules.textOverlap !== "never" || rules.iconIgnored || rules.textIgnored;
	if (keyed || !mayOverlap) return placed;
	const row = ({ symbol }: PlacedSymbol) => rowOf(symbol.at.y, lens);
	return [...placed].sort((a, b) => row(a) - row(b) || b.symbol.feature.index - a.symbol.feature.index);
}

function toIcon({ symbol }: PlacedSymbol, reader: LayerReader, lens: Lens): IconMark[] {
	const { icon, feature } = symbol;
	const opacity = reader.number("icon-opacity", feature);
	if (!icon || opacity <= 0) return [];
	const at = { x: symbol.at.x + icon.middle.x, y: symbol.at.y + icon.middle.y };
	if (!isInPicture(moveBox(icon.box, symbol.at), lens)) return [];
	return [{ kind: "icon", of: feature.of, at, image: icon.image, scale: icon.scale, opacity }];
}

function toLabel({ symbol, label }: PlacedSymbol, reader: LayerReader, lens: Lens): LabelMark[] {
	const { text, feature } = symbol;
	const ink = reader.ink("text-color", feature);
	const opacity = reader.number("text-opacity", feature);
	if (!text || !label || opacity <= 0 || !isInPicture(moveBox(label.box, symbol.at), lens)) return [];
	const at = { x: symbol.at.x + label.shift.x, y: symbol.at.y + label.shift.y };
	const halo = reader.ink("text-halo-color", feature);
	const haloPx = halo.alpha > 0 ? reader.number("text-halo-width", feature) : 0;
	const lines = label.shape.runs.map((run) => ({
		text: run.text,
		x: at.x + run.x * text.sizePx,
		y: at.y + run.y * text.sizePx,
		sizePx: run.scale * text.sizePx,
		widthPx: run.width * text.sizePx,
		color: run.ink?.color ?? null,
	}));
	return [
		{
			kind: "label",
			of: feature.of,
			at,
			lines,
			letterSpacingPx: text.spacingPx,
			...(isStrong(reader.read("text-font", feature)) ? { weight: STRONG_WEIGHT } : {}),
			color: ink.color,
			opacity: opacity * ink.alpha,
			halo: halo.color,
			haloPx,
		},
	];
}

/** Whether the letters a style names are bold ones: the first name says so, as for the map. */
function isStrong(fonts: unknown): boolean {
	return Array.isArray(fonts) && /\b(semi|demi)?bold\b/i.test(String(fonts[0]));
}

/** Symbols are drawn if the room they take reaches into the picture. */
function isInPicture({ left, top, right, bottom }: Box, { camera }: Lens): boolean {
	return right >= 0 && left <= camera.widthPx && bottom >= 0 && top <= camera.heightPx;
}
