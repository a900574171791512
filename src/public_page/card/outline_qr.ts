import encodeQR from "qr";

/** A QR code as one outline, one unit a module. */
export interface QrOutline {
	/** Modules a side, the quiet zone of four included. */
	readonly side: number;
	/** SVG path data of the dark modules. */
	readonly path: string;
}

/** Quiet zone the standard demands, modules. */
const QUIET = 4;
/** Bytes the largest code of medium strength holds, ISO/IEC 18004 table 7. */
const MOST_BYTES = 2331;

/** The code of an address, of medium strength: a seventh of it may be dirty. `null` when it is too long for any. */
export function outlineQr(address: string): QrOutline | null {
	if (new TextEncoder().encode(address).length > MOST_BYTES) return null;
	const rows = encodeQR(address, "raw", { ecc: "medium", border: QUIET, encoding: "byte" });
	return { side: rows.length, path: rows.map(outlineRow).join("") };
}

function outlineRow(row: readonly boolean[], y: number): string {
	let path = "";
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		let end = x;
		while (row[end]) end++;
		path += `M${x} ${y}h${end - x}v1h${x - end}z`;
		x = end;
	}
	return path;
}
