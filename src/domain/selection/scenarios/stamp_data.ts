import type { Town } from "../../town";
import type { DataStamp } from "./scenario";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const stamps = new WeakMap<Town, DataStamp>();

/**
 * Which records a town holds: their day, their number, and a short text that changes with any value of any compound, camera or parking place
 * (FNV-1a, 32 bits; the order of rows and of fields does not matter). Measured once a load.
 */
export function stampData(town: Town): DataStamp {
	const known = stamps.get(town);
	if (known) return known;
	const { district, compounds, cameras, parking } = town.records;
	const text = [compounds, cameras, parking].map(writeRows).join("\n\n");
	const stamp = { dataDate: district.dataDate, fingerprint: hash(text), compounds: compounds.length };
	stamps.set(town, stamp);
	return stamp;
}

function writeRows(rows: readonly object[] | null): string {
	if (rows === null) return "none";
	const lines = rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
	return lines.sort().join("\n");
}

function hash(text: string): string {
	let sum = OFFSET;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
	return (sum >>> 0).toString(36);
}
