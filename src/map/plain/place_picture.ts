import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Extent } from "../../domain/areas";
import { extentOf } from "../../domain/extent";
import type { PublicScene, PublicSelection } from "../../domain/public/scene";
import type { PublicCompound } from "../../domain/public_records";
import type { Lang } from "../../domain/view";
import { PALETTES } from "../../layers/public_palettes";
import { buildStencilStyle } from "../../layers/public_style";
import { nameSubdistrict } from "../../text/labels";
import { makeMapText } from "../../text/public/map_text";
import { drawPainting } from "../svg/draw/draw_painting";
import { makeNode, type SvgNode, writeNumber } from "../svg/draw/svg_node";
import { simplifyPath } from "../svg/fluid/simplify_path";
import { extentOfCamera, fitExtent, project } from "../svg/mercator";
import { measureByTable } from "../svg/paint/measure_text";
import { paintStyle } from "../svg/paint/paint_style";
import type { Mark, PaintCamera, Painting } from "../svg/painting";
import { inkByPage } from "./page_inks";
import { drawPictureScale, SCALE_ROOM } from "./picture_scale";

/** A column of text on a phone; wider pages show the picture no larger. */
const SIZE = { widthPx: 340, heightPx: 240 } as const;
/** Free round what is framed, CSS pixels: a symbol and half a name. */
const MARGIN_PX = 34;
/** Nearer, a single compound would lose its surroundings. */
const NEAREST_ZOOM = 14.2;
/** Of a sub-district that is larger, only what lies round the compound. */
const FARTHEST_ZOOM = 11.5;
/** How far a line may leave its place, CSS pixels. */
const TOLERANCE_PX = 0.5;
/** Diameter of a dot that stands for another compound, CSS pixels. */
const DOT_PX = 3.4;

/** Layers of the map that a small picture has no room for. */
const LEFT_OUT = new Set(["compound-hover", "compound-names"]);

/**
 * Where a compound lies: its symbol, ringed and named, the lines and names of its sub-district and of the neighbours, the other compounds as faint dots,
 * and a scale bar, in the colours of the page it stands on (`writePageInks`). `null` for one without a position, and without a ground.
 */
export function makePlacePicture(scene: PublicScene, id: string, lang: Lang): SvgNode | null {
	const compound = scene.records.compounds.find((one) => one.id === id);
	if (!compound?.position || !scene.records.ground) return null;
	const around = listPlaced(scene).filter((one) => one.subdistrict === compound.subdistrict);
	const framed = frameIn(extentOf(around.map((one) => one.position)) ?? pointExtent(compound.position));
	const near = framed.zoom < FARTHEST_ZOOM;
	const [lng, lat] = near ? compound.position : [framed.lng, framed.lat];
	const camera = { lng, lat, zoom: Math.max(framed.zoom, FARTHEST_ZOOM), ...SIZE };
	const label = makeMapText(lang)("map.place", { name: compound.name });
	const selection: PublicSelection = { compound, projects: null, similar: [], shown: true };
	return draw({ ...scene, selection, shown: [] }, camera, { lang, label, dots: listPlaced(scene) });
}

/**
 * How the compounds of a sub-district lie: its compounds by their symbols, those of the neighbours as faint dots, lines, names and a scale bar. `null` for a
 * sub-district of which no compound has a position, and without a ground.
 */
export function makeAreaPicture(scene: PublicScene, subdistrict: string, lang: Lang): SvgNode | null {
	const placed = listPlaced(scene);
	const own = placed.filter((one) => one.subdistrict === subdistrict);
	const extent = extentOf(own.map((one) => one.position));
	if (!extent || !scene.records.ground) return null;
	const speech = { lang, district: scene.records.district };
	const label = makeMapText(lang)("map.area", { name: nameSubdistrict(subdistrict, speech) });
	const dots = placed.filter((one) => one.subdistrict !== subdistrict);
	return draw(
		{ ...scene, selection: null, shown: own },
		{ ...frameIn(extent), ...SIZE },
		{ lang, label, dots },
	);
}

type Placed = PublicCompound & { readonly position: NonNullable<PublicCompound["position"]> };

const placedOf = new WeakMap<readonly PublicCompound[], readonly Placed[]>();

function listPlaced({ records: { compounds } }: PublicScene): readonly Placed[] {
	const placed = placedOf.get(compounds) ?? compounds.filter((one): one is Placed => one.position !== null);
	placedOf.set(compounds, placed);
	return placed;
}

function pointExtent([lng, lat]: readonly [number, number]): Extent {
	return [lng, lat, lng, lat];
}

function frameIn(extent: Extent): Pick<PaintCamera, "lng" | "lat" | "zoom"> {
	return fitExtent(extent, SIZE, { marginPx: MARGIN_PX, maxZoom: NEAREST_ZOOM });
}

interface Task {
	readonly lang: Lang;
	/** What the picture shows, in words. */
	readonly label: string;
	readonly dots: readonly Placed[];
}

function draw(scene: PublicScene, camera: PaintCamera, { lang, label, dots }: Task): SvgNode {
	const frame = { extent: extentOfCamera(camera), zoom: camera.zoom, scale: 1 };
	const style = lighten(buildStencilStyle(scene, lang, frame));
	const corner = chooseCorner(scene, camera);
	const painting = thin(paintStyle(style, camera, measureByTable));
	const picture = drawPainting(clearCorner(painting, corner), `${scene.selection?.compound.id ?? "a"}-`);
	return inkByPage({
		...picture,
		attributes: { ...picture.attributes, role: "img", "aria-label": label },
		children: [
			...putBelowNames(picture.children, drawDots(dots, camera)),
			drawPictureScale(camera, makeMapText(lang), corner),
		],
	});
}

type Corner = "left" | "right";

/** The scale bar stands where the chosen compound does not. */
function chooseCorner({ selection }: PublicScene, camera: PaintCamera): Corner {
	const at = selection?.compound.position;
	return at && project(camera, at).x > camera.widthPx / 2 ? "left" : "right";
}

/** Without the names that would stand under the scale bar. */
function clearCorner(painting: Painting, corner: Corner): Painting {
	const { widthPx, heightPx } = painting.camera;
	const isUnder = (mark: Mark) => {
		if (mark.kind !== "label" || mark.at.y < heightPx - SCALE_ROOM.heightPx) return false;
		const half =
			Math.max(...mark.lines.map(({ text, sizePx }) => measureByTable(text, sizePx + mark.letterSpacingPx))) /
			2;
		const inner = corner === "left" ? mark.at.x - half : widthPx - mark.at.x - half;
		return inner < SCALE_ROOM.widthPx;
	};
	const layers = painting.layers.map((layer) =>
		layer.id === "selection-name" ? layer : { ...layer, marks: layer.marks.filter((mark) => !isUnder(mark)) },
	);
	return { ...painting, layers };
}

function lighten(style: StyleSpecification): StyleSpecification {
	return { ...style, layers: style.layers.filter(({ id }) => !LEFT_OUT.has(id)) };
}

function thin(painting: Painting): Painting {
	const spare = (mark: Mark): Mark => {
		if (mark.kind === "area")
			return { ...mark, rings: mark.rings.map((ring) => simplifyPath(ring, TOLERANCE_PX)) };
		return mark.kind === "line"
			? { ...mark, paths: mark.paths.map((path) => simplifyPath(path, TOLERANCE_PX)) }
			: mark;
	};
	return {
		...painting,
		layers: painting.layers.map((layer) => ({ ...layer, marks: layer.marks.map(spare) })),
	};
}

/** Above the ground, below the names and what the picture is of. */
function putBelowNames(groups: SvgNode["children"], dots: SvgNode): SvgNode["children"] {
	const at = groups.findIndex(
		(one) => typeof one !== "string" && isName(String(one.attributes["data-layer"])),
	);
	return at < 0 ? [...groups, dots] : [...groups.slice(0, at), dots, ...groups.slice(at)];
}

function isName(layer: string): boolean {
	return (
		layer === "neighbour-names" ||
		layer === "subdistrict-labels" ||
		layer === "compounds" ||
		layer === "selection"
	);
}

/** One line of no length a compound, its round ends the dot: a few bytes each. */
function drawDots(dots: readonly Placed[], camera: PaintCamera): SvgNode {
	const spots = dots
		.map(({ position }) => project(camera, position))
		.filter(({ x, y }) => x > 0 && y > 0 && x < camera.widthPx && y < camera.heightPx);
	return makeNode("path", {
		d: spots.map(({ x, y }) => `M${writeNumber(x, 1)} ${writeNumber(y, 1)}h0`).join(""),
		stroke: PALETTES.stencil.quiet,
		"stroke-width": DOT_PX,
		"stroke-linecap": "round",
		"stroke-opacity": 0.55,
		"data-layer": "others",
	});
}
