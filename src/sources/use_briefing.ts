import { type QueryClient, useQuery } from "@tanstack/react-query";
import type { Briefing } from "../domain/briefing/briefing";
import { briefingSchema } from "../intake/briefing_shape";
import { makeFileQuery } from "./file_query";
import type { Origin } from "./origin";
import { orAbsent, parseWhole } from "./parse_file";

/** The briefing of an origin. */
interface FoundBriefing {
	/** `null` while it is not there, and where the folder has none or it cannot be read. */
	readonly briefing: Briefing | null;
	/** True while it is on its way. */
	readonly pending: boolean;
}

const parse = orAbsent((content) => parseWhole("briefing", briefingSchema, content));

/** What is shown before a wall, held once more against its shape. Only who briefs asks for it. */
export function useBriefing(client: QueryClient, origin: Origin | null): FoundBriefing {
	const found = useQuery(makeFileQuery(origin)("briefing", parse), client);
	return { briefing: found.data?.value ?? null, pending: found.isPending };
}
