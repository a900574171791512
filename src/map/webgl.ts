let known: boolean | null = null;

/** Whether this browser gives out WebGL 2 contexts. Asked once: every asking makes a canvas of its own. */
export function hasWebGl(): boolean {
	known ??= askBrowser();
	return known;
}

function askBrowser(): boolean {
	try {
		const context = document.createElement("canvas").getContext("webgl2");
		// Browsers allow only a few at a time.
		context?.getExtension("WEBGL_lose_context")?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
