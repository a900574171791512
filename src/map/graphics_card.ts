import { measureLimit } from "./gl/canvas_limit";

/** What paints on this machine, as its browser tells. */
export interface GraphicsCard {
	/** `null`: the browser does not say. */
	readonly name: string | null;
	/** Largest picture it can draw, pixels a side. */
	readonly limitPx: number;
}

let known: GraphicsCard | null | undefined;

/** The graphics card of this machine; `null` where there is no WebGL 2. Asked once: every asking takes one of the few contexts a browser has. */
export function readGraphicsCard(): GraphicsCard | null {
	if (known === undefined) known = askCard();
	return known;
}

function askCard(): GraphicsCard | null {
	const gl = document.createElement("canvas").getContext("webgl2");
	if (!gl) return null;
	const detail = gl.getExtension("WEBGL_debug_renderer_info");
	const name: unknown = gl.getParameter(detail ? detail.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
	const limitPx = measureLimit(gl);
	gl.getExtension("WEBGL_lose_context")?.loseContext();
	return { name: typeof name === "string" ? name : null, limitPx };
}
