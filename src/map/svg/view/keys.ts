import { EASE_MS } from "../../viewport";
import { dragLook, zoomLook } from "./camera_path";
import { listen } from "./listen";
import type { SvgMap } from "./svg_map";

/** CSS pixels an arrow key moves the map. */
const STEP_PX = 100;

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
	ArrowLeft: { x: 1, y: 0 },
	ArrowRight: { x: -1, y: 0 },
	ArrowUp: { x: 0, y: 1 },
	ArrowDown: { x: 0, y: -1 },
};
const ZOOM_KEYS: Readonly<Record<string, 1 | -1>> = { "=": 1, "+": 1, "-": -1, _: -1 };

/** The keys of the graphics card's map: arrows move, `+` and `-` zoom by a level, with Shift by two. Gives what ends it. */
export function watchKeys(map: SvgMap): () => void {
	return listen(map.getCanvas(), "keydown", (event) => {
		const { key, shiftKey } = event;
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const arrow = ARROWS[key];
		const zoom = ZOOM_KEYS[key];
		const camera = map.getCamera();
		if (arrow && !shiftKey) {
			event.preventDefault();
			map.glideTo(dragLook(camera, arrow.x * STEP_PX, arrow.y * STEP_PX), EASE_MS);
		} else if (zoom) {
			const middle = map.project([map.getCenter().lng, map.getCenter().lat]);
			map.glideTo(zoomLook(camera, middle, camera.zoom + zoom * (shiftKey ? 2 : 1)), EASE_MS);
		}
	});
}
