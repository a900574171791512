import { printSvg } from "../svg/draw/print_svg";
import type { SvgNode } from "../svg/draw/svg_node";
import { ExportFailure } from "./export_failure";
import { toSvgBlob } from "./to_svg_blob";

/** No browser's canvas has a longer side. */
const LONGEST_SIDE_PX = 16_384;

/** What happens meanwhile, and how it is stopped. */
export interface RasterWatch {
	onStep(step: "paint" | "encode"): void;
	readonly signal: AbortSignal;
}

/** A picture as PNG, drawn at a size and not enlarged to it. Throws `ExportFailure`, or the signal's reason. */
export async function rasterizeSheet(
	node: SvgNode,
	{ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
	watch: RasterWatch,
): Promise<Blob> {
	if (Math.max(widthPx, heightPx) > LONGEST_SIDE_PX) throw new ExportFailure("too-large");
	const sized = { ...node, attributes: { ...node.attributes, width: widthPx, height: heightPx } };
	watch.onStep("paint");
	const image = await loadImage(toSvgBlob(printSvg(sized)), watch.signal);
	const canvas = document.createElement("canvas");
	canvas.width = widthPx;
	canvas.height = heightPx;
	const context = canvas.getContext("2d");
	if (!context) throw new ExportFailure("too-large");
	context.drawImage(image, 0, 0, widthPx, heightPx);
	watch.onStep("encode");
	await nextFrame();
	watch.signal.throwIfAborted();
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	watch.signal.throwIfAborted();
	// A canvas that could not be had this large says so only now, with nothing.
	if (!blob) throw new ExportFailure("too-large");
	return blob;
}

async function loadImage(blob: Blob, signal: AbortSignal): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(blob);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		signal.throwIfAborted();
		return image;
	} catch (error) {
		signal.throwIfAborted();
		throw new ExportFailure("not-drawn", error);
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Lets the page say what happens before it is busy. */
function nextFrame(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
