import * as v from "valibot";
import type { PublicRecords } from "../../domain/public_records";
import { groundSchema } from "../ground_schema";
import { UnreadableFile } from "./load_public";
import {
	publicCompoundsSchema,
	publicDistrictSchema,
	publicProjectsSchema,
	publicSumsSchema,
	publicTargetsSchema,
} from "./schemas";

/** The contents of the published data files, parsed, by their names without ending. */
export type PublicFiles = ReadonlyMap<string, unknown>;

/** The names of the files the records are made of. */
export const PUBLIC_FILE_NAMES = ["district", "compounds", "sums", "projects", "targets", "ground"] as const;

/** The records of a folder that is at hand, as the running page reads them. Throws `UnreadableFile` where a file is not of its shape. */
export function parsePublicFiles(files: PublicFiles): PublicRecords {
	const parse = <T>(name: (typeof PUBLIC_FILE_NAMES)[number], schema: v.GenericSchema<unknown, T>): T => {
		const result = v.safeParse(schema, files.get(name) ?? null);
		if (result.success) return result.output;
		const [issue] = result.issues;
		throw new UnreadableFile(
			`data/${name}.json`,
			"unreadable",
			`${v.getDotPath(issue) ?? "file"}: ${issue.message}`,
		);
	};
	return {
		district: parse("district", publicDistrictSchema),
		compounds: parse("compounds", publicCompoundsSchema),
		sums: parse("sums", publicSumsSchema),
		projects: parse("projects", publicProjectsSchema),
		targets: parse("targets", publicTargetsSchema),
		ground: parse("ground", v.nullable(groundSchema)),
	};
}
