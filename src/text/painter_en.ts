import type { PainterTable } from "./painter_text";

/** What is said about the painter of the map, in English. */
export const painterEn: PainterTable = {
	"painter.no-webgl": "No WebGL on this device: the map is drawn as vectors and works as usual.",
	"painter.not-loaded":
		"The graphics program did not arrive: the map is drawn as vectors and works as usual.",
	"painter.gave-up": "The graphics card failed repeatedly: the map is drawn as vectors and works as usual.",
	"painter.recovering": "The graphics card was lost and is being restored; vectors stand in.",
	"painter.retry": "Try the graphics card again",
	"painter.close": "Close this note",
	"painter.thinned": "{layer} too dense to draw all: {drawn} of {of}",
};
