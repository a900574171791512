import type { ExportCell, ExportTable } from "./export_table";

/** A feature of the exported file. */
interface ExportFeature {
	readonly type: "Feature";
	readonly id: string;
	readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
	readonly properties: Readonly<Record<string, ExportCell>>;
}

/**
 * A table as GeoJSON (RFC 7946, WGS84): the placed compounds as points with every column by its header. Those without a position are
 * no features; the foreign member `notPlaced` counts and names them, and `remarks` says what a table has above its header.
 */
export function writeExportGeojson(table: ExportTable): string {
	const find = (id: string) => table.columns.findIndex((column) => column.id === id);
	const at = { id: find("id"), name: find("name"), lng: find("lng"), lat: find("lat") };
	const features: ExportFeature[] = [];
	const notPlaced: { readonly id: ExportCell; readonly name: ExportCell }[] = [];
	for (const row of table.rows) {
		const lng = row[at.lng];
		const lat = row[at.lat];
		const [id = null, name = null] = [row[at.id], row[at.name]];
		if (typeof lng !== "number" || typeof lat !== "number") {
			notPlaced.push({ id, name });
			continue;
		}
		const properties = Object.fromEntries(
			table.columns.flatMap(({ header }, column) =>
				column === at.lng || column === at.lat ? [] : [[header, row[column] ?? null]],
			),
		);
		const geometry = { type: "Point" as const, coordinates: [lng, lat] as const };
		features.push({ type: "Feature", id: String(id), geometry, properties });
	}
	const remarks = Object.fromEntries(table.remarks.map(({ name, value }) => [name, value]));
	const head = `{"type":"FeatureCollection","remarks":${JSON.stringify(remarks)}`;
	const rest = `"notPlaced":${JSON.stringify({ count: notPlaced.length, compounds: notPlaced })}`;
	return `${head},${rest},"features":[\n${features.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
}
