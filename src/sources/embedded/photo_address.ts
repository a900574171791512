import { readEmbedded } from "./embedded";

/** Where a picture of a project is had in a page that carries its data: in the page itself. A picture that is not there shows nothing. */
export function photoAddress(name: string): string {
	return readEmbedded(document)?.photos[name] ?? "data:,";
}
