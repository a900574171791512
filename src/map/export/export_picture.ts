import type { Scene } from "../../domain/scene";
import type { OutputSpeech } from "../../text/output_text";
import type { ScreenMap } from "../frame";
import { printSvg } from "../svg/draw/print_svg";
import { makeCanvasMeasure } from "../svg/paint/measure_text";
import { composeSheet, type MapLook } from "./compose_sheet";
import { namePicture } from "./name_picture";
import { rasterizeSheet } from "./rasterize_sheet";
import { toSvgBlob } from "./to_svg_blob";

/** The kinds of picture one can have. */
export const PICTURE_FORMATS = ["png", "png2", "uhd", "svg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What a picture is being made through, in this order; SVG ends with the first. */
export const EXPORT_STEPS = ["compose", "paint", "encode"] as const;
export type ExportStep = (typeof EXPORT_STEPS)[number];

/** What is wanted, and how it is followed and stopped. */
export interface ExportPlan {
	readonly format: PictureFormat;
	readonly map: ScreenMap;
	/** A further sentence for the picture; `null`: none. */
	readonly remark: string | null;
	readonly signal: AbortSignal;
	onStep(step: ExportStep): void;
}

/** A picture as a file. */
export interface PictureFile {
	readonly name: string;
	readonly blob: Blob;
	/** Pixels; of SVG those it is shown in unless something enlarges it. */
	readonly widthPx: number;
	readonly heightPx: number;
}

/** A sheet for 3840 × 2160, composed at the size at which letters can be read from where such a screen hangs. */
const UHD = { size: { widthPx: 1440, heightPx: 810 }, ratio: 3840 / 1440 } as const;

/** The present map as a file to keep. Throws `ExportFailure` when the browser cannot make it, the signal's reason when it was stopped. */
export async function exportPicture(
	scene: Scene,
	speech: OutputSpeech,
	{ format, map, remark, signal, onStep }: ExportPlan,
): Promise<PictureFile> {
	onStep("compose");
	await pause();
	signal.throwIfAborted();
	const measure = makeCanvasMeasure();
	const size = format === "uhd" ? UHD.size : null;
	const sheet = composeSheet(scene, speech, { look: toPlainLook(map), size, measure, remark });
	const ratio = RATIO[format](map.scale);
	const pixels = {
		widthPx: Math.round(sheet.widthPx * ratio),
		heightPx: Math.round(sheet.heightPx * ratio),
	};
	const name = namePicture(speech, pixels, format === "svg" ? "svg" : "png");
	if (format === "svg") return { name, blob: toSvgBlob(printSvg(sheet.node)), ...pixels };
	await pause();
	signal.throwIfAborted();
	return { name, blob: await rasterizeSheet(sheet.node, pixels, { onStep, signal }), ...pixels };
}

/** Pixels to one of the sheet's, by how much larger than plain the page is drawn. */
const RATIO: Readonly<Record<PictureFormat, (scale: number) => number>> = {
	png: (scale) => scale,
	png2: (scale) => 2 * scale,
	uhd: () => UHD.ratio,
	svg: () => 1,
};

/** The same look where nothing is drawn larger than plain. */
function toPlainLook({ camera, widthPx, heightPx, scale }: ScreenMap): MapLook {
	return {
		camera: camera && { ...camera, zoom: camera.zoom - Math.log2(scale) },
		widthPx: widthPx / scale,
		heightPx: heightPx / scale,
	};
}

/** Lets the page show what is said of the next step before it is busy with it. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
