import { makeKeptOrigin, type Origin } from "../origin";
import type { Embedded } from "./embedded";

/** The files a page carries inside itself as an origin of records; a page that carries none has no file. */
export function makeEmbeddedOrigin(embedded: Embedded | null): Origin {
	return makeKeptOrigin("embedded", async () => new Map(Object.entries(embedded?.files ?? {})));
}
