import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import decodeQR from "qr/decode.js";

/** A word of a page with its place in points from the left. */
interface Word {
	readonly text: string;
	readonly left: number;
}

/** What tools that know nothing of this product read out of a PDF. */
export interface ReadPdf {
	/** Width and height of every page, whole millimetres. */
	readonly sizesMm: readonly string[];
	/** The text as it stands on the page, all pages. */
	readonly text: string;
	readonly fonts: readonly { readonly embedded: boolean; readonly unicode: boolean }[];
	/** The words of the first page. */
	readonly words: readonly Word[];
	/** What the QR code on the last page says; `null` when none can be read. */
	readonly code: string | null;
}

const MM_PER_POINT = 25.4 / 72;
/** What an office scanner sees. */
const DPI = 200;

/** Reads a PDF with the tools of poppler. */
export function readPdf(pdf: Buffer): ReadPdf {
	const folder = mkdtempSync(join(tmpdir(), "pdf-"));
	const file = join(folder, "a.pdf");
	writeFileSync(file, pdf);
	const run = (tool: string, ...args: string[]) => execFileSync(tool, args, { maxBuffer: 1 << 28 });
	try {
		const info = run("pdfinfo", "-l", "1000", file).toString();
		const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)];
		const last = String(sizes.length);
		return {
			sizesMm: sizes.map(([, width, height]) => `${toMm(width)} × ${toMm(height)}`),
			text: run("pdftotext", "-layout", file, "-").toString(),
			fonts: readFonts(run("pdffonts", file).toString()),
			words: readWords(run("pdftotext", "-bbox", "-l", "1", file, "-").toString()),
			code: readCode(run("pdftoppm", "-gray", "-r", String(DPI), "-f", last, "-l", last, file)),
		};
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function toMm(points = "0"): number {
	return Math.round(Number(points) * MM_PER_POINT);
}

function readFonts(listed: string): ReadPdf["fonts"] {
	const lines = listed.trim().split("\n").slice(2);
	return lines.map((line) => {
		const [embedded, , unicode] = line.trim().split(/\s+/).slice(-5);
		return { embedded: embedded === "yes", unicode: unicode === "yes" };
	});
}

function readWords(boxes: string): readonly Word[] {
	return [...boxes.matchAll(/<word xMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, left, text]) => ({
		text: text ?? "",
		left: Number(left),
	}));
}

/** Where on its page a telephone would be held: over all of it, then nearer, at the foot on the left; other marks of a page can look like a corner of the code. */
const LOOKS = [
	{ right: 1, top: 0 },
	{ right: 0.4, top: 0.6 },
];

/** Reads the QR code in a grey picture as pdftoppm writes it: `P5 width height 255`, then a byte a pixel. */
function readCode(pgm: Buffer): string | null {
	const [head = "", width, height] =
		/^P5\s+(\d+) (\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString("latin1")) ?? [];
	const grey = pgm.subarray(head.length);
	const size = { width: Number(width), height: Number(height) };
	for (const look of LOOKS) {
		const code = decodePart(grey, size, look);
		if (code !== null) return code;
	}
	return null;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

function decodePart(grey: Buffer, whole: Size, { right, top }: (typeof LOOKS)[number]): string | null {
	const width = Math.round(right * whole.width);
	const from = Math.round(top * whole.height);
	const height = whole.height - from;
	const data = new Uint8Array(width * height * 4);
	for (let at = 0; at < width * height; at++) {
		const shade = grey[(from + Math.floor(at / width)) * whole.width + (at % width)] ?? 255;
		data.fill(shade, at * 4, at * 4 + 3);
	}
	try {
		return decodeQR({ width, height, data }, { timeLimit: 10_000 });
	} catch {
		return null;
	}
}
