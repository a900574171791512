export type { Mapping } from "../match_columns";
export { importFiles } from "./import_files";
export { parseMapping } from "./mapping";
export { type PlaceOfFolder, readPlace } from "./read_place";
export {
	type FileOptions,
	type FileReport,
	type Imported,
	type ImportProgress,
	type ImportRequest,
	KINDS,
	type Kind,
	type ReportFinding,
} from "./request";
