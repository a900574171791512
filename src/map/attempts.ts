import type { PainterName } from "../domain/view";
import type { MapFailure, PainterNews } from "./map_handle";

/** What is to be said of the painter: no graphics card can be used; its code did not come; it failed too often; it is being waited for. */
export type PainterNote = "no-webgl" | "not-loaded" | "gave-up" | "recovering";

/** How far the choice between the two painters has come. */
export interface Attempts {
	/** What the reader asked for; `null`: whatever is best. */
	readonly asked: PainterName | null;
	readonly webgl: boolean;
	/** Which one is to paint. */
	readonly painter: PainterName;
	/** SVG shows the map as long as the graphics card's picture is not there (any more). */
	readonly standIn: boolean;
	/** Another number is another canvas. */
	readonly mount: number;
	/** When the graphics card failed of late, milliseconds: lost and not given back, or not even begun. */
	readonly failedMs: readonly number[];
	/** Whether the code of the SVG painter could not be fetched. */
	readonly svgMissing: boolean;
	readonly note: PainterNote | null;
}

/** What happens to the painters. */
export type AttemptEvent =
	| PainterNews
	| "gl-not-loaded"
	| "svg-not-loaded"
	/** The reader asks for another try. */
	| "retry"
	| "note-closed"
	/** The reader asks for a certain painter, or for none. */
	| { readonly asked: PainterName | null; readonly webgl: boolean };

/** The failure after which the graphics card is left alone. */
const LAST_FAILURE = 3;
/** Older failures are forgotten: on a wall that stays up for days three of them are no sign of a broken card. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

/** Where the choice begins: the graphics card where there is one, unless SVG is asked for. */
export function begin(asked: PainterName | null, webgl: boolean): Attempts {
	const painter = webgl && asked !== "svg" ? "gl" : "svg";
	return {
		asked,
		webgl,
		painter,
		standIn: false,
		mount: 0,
		failedMs: [],
		svgMissing: false,
		// Who asked for SVG misses nothing.
		note: painter === "svg" && asked !== "svg" ? "no-webgl" : null,
	};
}

/** The choice after something has just happened. */
export function attempt(known: Attempts, event: AttemptEvent): Attempts {
	const nowMs = performance.now();
	const before = { ...known, failedMs: known.failedMs.filter((atMs) => nowMs - atMs < FORGOTTEN_AFTER_MS) };
	if (typeof event === "object") return beginAgain(before, event.asked, event.webgl);
	switch (event) {
		case "painted":
			return { ...before, standIn: false, note: null };
		case "interrupted":
			return { ...before, standIn: true, note: "recovering" };
		case "lost":
			return fail(before, nowMs);
		case "not-started":
			// Never begun is not broken: where the first try fails there is no WebGL, whatever the browser said.
			return before.failedMs.length === 0
				? fallBack({ ...before, webgl: false }, "no-webgl")
				: fail(before, nowMs);
		case "gl-not-loaded":
			return fallBack(before, "not-loaded");
		case "svg-not-loaded":
			return { ...before, svgMissing: true };
		case "retry":
			return beginAgain(before, before.asked, before.webgl);
		case "note-closed":
			return { ...before, note: null };
	}
}

/** What of the two is to be on the page, and the sentence where nothing can be. */
export function chooseViews({ painter, standIn, svgMissing }: Attempts): {
	readonly gl: boolean;
	readonly svg: boolean;
	readonly failure: MapFailure | null;
} {
	const svg = painter === "svg" || standIn;
	return {
		gl: painter === "gl",
		svg: svg && !svgMissing,
		failure: svg && svgMissing ? (standIn ? "lost" : "not-loaded") : null,
	};
}

function fail(before: Attempts, nowMs: number): Attempts {
	const failedMs = [...before.failedMs, nowMs];
	if (failedMs.length >= LAST_FAILURE) return fallBack({ ...before, failedMs }, "gave-up");
	return { ...before, failedMs, standIn: true, mount: before.mount + 1, note: "recovering" };
}

function fallBack(before: Attempts, note: PainterNote): Attempts {
	return { ...before, painter: "svg", standIn: false, note };
}

/** A clean slate, on which SVG stands in until the graphics card has painted if SVG is what is shown. */
function beginAgain(before: Attempts, asked: PainterName | null, webgl: boolean): Attempts {
	const fresh = begin(asked, webgl);
	if (fresh.painter === "svg") return { ...fresh, mount: before.mount };
	if (before.painter === "gl" && !before.standIn) return { ...fresh, mount: before.mount };
	return { ...fresh, standIn: true, mount: before.mount + 1 };
}
