import type { Camera } from "../../domain/records";
import { rememberOf } from "./remember";

/** From here on a glyph is large enough to tell where its camera stands. */
const PLACE_FROM_ZOOM = 15;
const DEPTH = { working: 0, unknown: 1, broken: 2 } as const;

/** Where in the pile a camera's glyph lies, the highest on top. Broken ones lie on top: they are what one looks for. */
export function depthOf({ status }: Pick<Camera, "status">): number {
	return DEPTH[status];
}

/** All cameras, those on top last. */
export const stackCameras = /* @__PURE__ */ rememberOf((cameras: readonly Camera[]) =>
	[...cameras].sort((a, b) => depthOf(a) - depthOf(b)),
);

/** Whether there is only room for the status at a whole zoom level. */
export function isPlainAt(zoom: number): boolean {
	return zoom < PLACE_FROM_ZOOM;
}

/** Box of a glyph in CSS pixels: smaller than the compounds' symbols, which stay the subject; over a whole district no more than a dot. */
export function glyphPx(zoom: number): number {
	if (zoom < 13) return 5;
	return zoom < PLACE_FROM_ZOOM ? 10 : 18;
}
