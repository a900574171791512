import type { MapPixels } from "./map_handle";

/** Writes on a painter's element what it draws and what the screen has (`data-canvas`, `data-native`), width × height. */
export function writePixels(element: HTMLElement, { drawn, native }: MapPixels): void {
	element.dataset.canvas = `${drawn.widthPx}x${drawn.heightPx}`;
	element.dataset.native = `${native.widthPx}x${native.heightPx}`;
}
