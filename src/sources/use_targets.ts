import { type QueryClient, useQuery } from "@tanstack/react-query";
import * as v from "valibot";
import type { Targets } from "../domain/targets";
import { makeFileQuery } from "./file_query";
import { bilingual } from "./ground_schema";
import type { Origin } from "./origin";
import { orAbsent, parseWhole } from "./parse_file";

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const targetsSchema: v.GenericSchema<unknown, Targets> = v.object({
	citation: bilingual,
	projectsPerYear: v.pipe(v.number(), v.minValue(0)),
	serviceShare: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	startsOn: day,
	dueOn: day,
	baseline: v.object({ frozenOn: day, compounds: v.array(v.string()) }),
	standard: v.array(bilingual),
});

/** What was promised and by when; `null` while it is not there, and where the folder has none or it cannot be read. Only who chooses sites asks for it. */
export function useTargets(client: QueryClient, origin: Origin | null): Targets | null {
	const parse = orAbsent((content) => parseWhole("targets", targetsSchema, content));
	const found = useQuery(makeFileQuery(origin)("targets", parse), client);
	return found.data?.value ?? null;
}
