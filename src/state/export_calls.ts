import type { ExportTable } from "../domain/selection/export/export_table";

/** The kinds of file a table can be written as. */
export const FILE_KINDS = ["xlsx", "csv", "geojson"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What is to be written: plain data, so that it travels into a worker. */
export interface ExportRequest {
	readonly kind: FileKind;
	readonly table: ExportTable;
	/** Name of the sheet of a workbook. */
	readonly sheet: string;
}

/** The worker's side. */
export interface ExportCalls {
	write(request: ExportRequest): Promise<Uint8Array | string>;
}
