import type { OutputTable } from "./output_text";

/** What the dialogue for print and pictures and the pictures themselves say, in English. */
export const outputEn = {
	"output.title": "Print and export",
	"output.paper": "Print",
	"output.paperAbout":
		"The present view as a document: vector map, legend, tables, list of compounds and notes, to print or keep as a PDF.",
	"output.paper.a4": "A4 portrait",
	"output.paper.a3": "A3 landscape",
	"output.picture": "Picture",
	"output.pictureAbout": "The present map with its legend, scale bar, north arrow and sources.",
	"output.format.png": "PNG, as large as on screen",
	"output.format.png2": "PNG, twice as large",
	"output.format.uhd": "PNG, 3840 × 2160",
	"output.format.svg": "SVG, vector",
	"output.make": "Export picture",
	"output.cancel": "Cancel",
	"output.step.compose": "Composing…",
	"output.step.paint": "Painting…",
	"output.step.encode": "Compressing…",
	"output.done": "Exported {name}, {width} × {height} pixels, {size}.",
	"output.doneVector": "Exported {name}, {size}.",
	"output.cancelled": "Cancelled; no file was saved.",
	"output.kilobytes": "{n} kB",
	"output.failure.too-large":
		"The picture has more pixels than a canvas of this browser can hold. Choose a smaller PNG, or export SVG.",
	"output.failure.not-drawn":
		"The picture could not be drawn. Try again; if that fails, export SVG, or close other pages first.",
	"output.painter": "How the map is drawn",
	"output.painter.auto": "Automatic",
	"output.painter.gl": "Graphics card (WebGL)",
	"output.painter.svg": "Vector (SVG)",
	"output.painterAbout":
		"Vector drawing needs no graphics card and does the same; automatic takes it where there is no WebGL.",
	"sheet.color": "Colour: {name}",
	"sheet.indicator": "Indicator: {name}",
	"sheet.inside": "{n} in this frame",
	"sheet.north": "N",
	"sheet.and": ", ",
	"sheet.thinned": "{layer}, too dense to draw whole: {drawn} of {of} are drawn.",
	"sheet.unpainted": "Layers that could not be drawn: {layers}.",
} as const satisfies OutputTable;
