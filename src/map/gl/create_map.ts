import { Map as MapLibreMap } from "maplibre-gl";
import { MAP_FONTS } from "../../layers/fonts";
import { parseImageId } from "../../layers/images";
import { ZOOMS } from "../viewport";
import { readLimitPx } from "./canvas_limit";
import { rasterize } from "./raster";
import { setUpWorker } from "./worker";

/** MapLibre's own limit, where the graphics card tells none; anywhere else it would blur a wall. */
const PLAIN_LIMIT_PX = 4096;

/** Symbols rarely fall on whole pixels; images finer than the screen stay clean wherever they fall. */
const SUPERSAMPLING = 2;

/** A map with the product's habits: north up, flat, no controls of its own, images drawn on demand, nothing on it yet. `phrases`: MapLibre's own, by its keys. Throws where WebGL 2 is missing. */
export function createMap(
	container: HTMLElement,
	label: string,
	phrases: Readonly<Record<string, string>> = {},
): MapLibreMap {
	setUpWorker();
	const limitPx = readLimitPx() ?? PLAIN_LIMIT_PX;
	const map = new MapLibreMap({
		container,
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		rollEnabled: false,
		maxPitch: 0,
		minZoom: ZOOMS.least,
		maxZoom: ZOOMS.most,
		renderWorldCopies: false,
		fadeDuration: 0,
		maxCanvasSize: [limitPx, limitPx],
		localIdeographFontFamily: MAP_FONTS,
		locale: { "Map.Title": label, ...phrases },
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.setMissingStyleImageResolver(async (id) => addImage(map, id));
	return map;
}

function addImage(map: MapLibreMap, id: string): void {
	const sized = parseImageId(id);
	if (!sized || map.hasImage(id)) return;
	const pixelRatio = SUPERSAMPLING * map.getPixelRatio();
	map.addImage(id, rasterize(sized, pixelRatio), { pixelRatio });
}
