import encodeQR from "qr";

/** A QR code: rows of modules, true for dark, the quiet zone of four modules included. */
export type QrCode = readonly (readonly boolean[])[];

/** From the one that survives most damage down. */
const LEVELS = ["quartile", "medium", "low"] as const;
/** Quiet zone the standard demands, modules. */
const QUIET = 4;
/** A module printed smaller than this is lost by an office printer or a phone's camera, mm. */
const LEAST_MODULE_MM = 0.4;
/** Usual and largest module, and the sides of the usual and of the largest code, mm. */
const MODULE_MM = 0.55;
const SIDE_MM = { usual: 26, most: 38 };

/** A code with the size it is printed at. */
export interface PrintedQr {
	readonly code: QrCode;
	readonly sideMm: number;
}

/**
 * The code of a link as strong as its length allows: the usual size at the highest level that leaves modules a camera can tell apart,
 * else the largest size at the lowest. `null` when even that would be too fine.
 */
export function makeQr(link: string): PrintedQr | null {
	for (const mostMm of [SIDE_MM.usual, SIDE_MM.most]) {
		for (const level of LEVELS) {
			const code = encode(link, level);
			if (code && code.length * LEAST_MODULE_MM <= mostMm) {
				return { code, sideMm: Math.min(mostMm, code.length * MODULE_MM) };
			}
		}
	}
	return null;
}

/** `null` when the link has more bytes than any code of that level holds. */
function encode(link: string, ecc: (typeof LEVELS)[number]): QrCode | null {
	if (new TextEncoder().encode(link).length > MOST_BYTES[ecc]) return null;
	return encodeQR(link, "raw", { ecc, border: QUIET, encoding: "byte" });
}

/** Bytes the largest code (version 40) holds, ISO/IEC 18004 table 7. */
const MOST_BYTES = { quartile: 1663, medium: 2331, low: 2953 } as const;

/** SVG path data of the dark modules, one unit a module. */
export function outlineQr(code: QrCode): string {
	return code
		.map((row, y) =>
			listRuns(row)
				.map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`)
				.join(""),
		)
		.join("");
}

function listRuns(row: readonly boolean[]): { x: number; length: number }[] {
	const runs: { x: number; length: number }[] = [];
	row.forEach((dark, x) => {
		const last = runs.at(-1);
		if (!dark) return;
		if (last && last.x + last.length === x) last.length += 1;
		else runs.push({ x, length: 1 });
	});
	return runs;
}
