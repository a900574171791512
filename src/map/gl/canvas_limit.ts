/** `null`: this browser gives out no WebGL 2 contexts. */
let known: number | null | undefined;

/** The largest picture the graphics card can draw, pixels a side; `null` without WebGL 2. Asked once: every asking takes one of the few contexts a browser has. */
export function readLimitPx(): number | null {
	if (known === undefined) known = askBrowser();
	return known;
}

function askBrowser(): number | null {
	const gl = document.createElement("canvas").getContext("webgl2");
	if (!gl) return null;
	const limitPx = measureLimit(gl);
	gl.getExtension("WEBGL_lose_context")?.loseContext();
	return limitPx;
}

/** The largest picture a context can draw, pixels a side. */
export function measureLimit(gl: WebGL2RenderingContext): number {
	const viewport: unknown = gl.getParameter(gl.MAX_VIEWPORT_DIMS);
	const sides = [gl.getParameter(gl.MAX_TEXTURE_SIZE), gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)].map(Number);
	return Math.min(...sides, ...(viewport instanceof Int32Array ? viewport : []));
}
