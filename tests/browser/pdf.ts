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

/** Reads the QR code in a grey picture as pdftoppm writes it: `P5 width height 255`, then a byte a pixel. */
function readCode(pgm: Buffer): string | null {
	const [head = "", width, height] =
		/^P5\s+(\d+) (\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString("latin1")) ?? [];
	const grey = pgm.subarray(head.length);
	const data = new Uint8Array(grey.length * 4);
	for (const [at, shade] of grey.entries()) data.fill(shade, at * 4, at * 4 + 3);
	try {
		return decodeQR({ width: Number(width), height: Number(height), data }, { timeLimit: 10_000 });
	} catch {
		return null;
	}
}
