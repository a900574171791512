import { makeTown, type Town } from "../domain/town";
import { groundSchema } from "../sources/ground_schema";
import { orAbsent, type Parsed, parseList, parseWhole } from "../sources/parse_file";
import type { FileId } from "../sources/problem";
import { compoundSchema, districtSchema } from "../sources/schemas";

/** The published files by their names without ending, as they lie in a built folder. */
export type PublishedFiles = ReadonlyMap<string, unknown>;

/** What the opening view shows of the published files; read as the running page reads them. Throws where a file is not what it should be. */
export function readTown(files: PublishedFiles): Town {
	const read = <T>(file: FileId, parse: (content: unknown) => Parsed<T>) => parse(files.get(file)).value;
	return makeTown({
		district: read("district", (content) => parseWhole("district", districtSchema, content)),
		compounds: read("compounds", (content) => parseList("compounds", compoundSchema, content)),
		ground: read(
			"ground",
			orAbsent((content) => parseWhole("ground", groundSchema, content)),
		),
		cameras: null,
		parking: null,
		projects: null,
		account: null,
	});
}
