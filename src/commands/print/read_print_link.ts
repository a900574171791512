import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFacetValues } from "../../domain/facets";
import type { Compound, District } from "../../domain/records";
import { FACETS } from "../../domain/view";
import { type Link, listMeaningless, readLink, writeLink } from "../../state/link";
import { RefusedPrint } from "./refused_print";

/** A link that can be printed. */
interface PrintLink {
	readonly link: Link;
	/** The address the document is opened at and points back to, with its query. */
	readonly address: URL;
}

/** Where `npm start` serves; a link that names no address is taken to be of there. */
const USUAL_ADDRESS = "http://127.0.0.1:4173/";

/** An address without its beginning: a host, with or without a port, then a path. */
const BARE_ADDRESS = /^(localhost|[\w-]+(\.[\w-]+)+)(:\d+)?\//i;
/** Letters of what was given that a refusal repeats. */
const LONGEST_SAID = 300;

function shorten(said: string): string {
	return said.length > LONGEST_SAID ? `${said.slice(0, LONGEST_SAID)}…` : said;
}

/** The link to be printed, on A4 unless it names its paper. Fails with a `RefusedPrint` when it is none or says what the map does not know. */
export function readPrintLink(given: string): PrintLink {
	const address = readAddress(given.trim());
	const unknown = listMeaningless(address.search);
	if (unknown.length > 0) {
		const list = shorten(unknown.join(", "));
		throw new RefusedPrint(
			`链接中有地图不认识的内容：${list}`,
			`The map does not know this of the link: ${list}`,
		);
	}
	const read = readLink(address.search);
	// The briefing has a document of its own; whatever else was open, the desk's is printed.
	const mode = read.mode === "briefing" ? ("briefing" as const) : ("desk" as const);
	const link = { ...read, mode, print: read.print ?? ("a4" as const) };
	address.search = writeLink(link);
	return { link, address };
}

function readAddress(given: string): URL {
	// Browsers hide the beginning of an address, so that it may be missing from what was copied.
	const typed = BARE_ADDRESS.test(given) ? `http://${given}` : given;
	const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(typed);
	const query = typed.startsWith("?") ? typed : `?${typed}`;
	try {
		const address = isWhole ? new URL(typed) : new URL(query, USUAL_ADDRESS);
		// What opens a door has no place on paper.
		Object.assign(address, { username: "", password: "" });
		if (/^https?:$/.test(address.protocol)) return address;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
	}
	const said = shorten(given);
	throw new RefusedPrint(
		`--link ${said}：不是地图的链接；请从浏览器的地址栏复制。`,
		`--link ${said}: not a link of the map; copy it from the browser's address bar.`,
	);
}

/** Holds a link against the records it will be printed from. Fails with a `RefusedPrint` when it names what they do not have. */
export function checkAgainstRecords({ view }: Link, root: string): void {
	const read = <T>(name: string) => JSON.parse(readFileSync(join(root, "data", name), "utf8")) as T;
	const compounds = read<readonly Compound[]>("compounds.json");
	const values = listFacetValues(compounds, read<District>("district.json"));
	const missing = FACETS.flatMap((facet) =>
		(view.filters[facet] as readonly string[])
			.filter((value) => !values[facet].includes(value))
			.map((value) => `${facet}=${value}`),
	);
	const { sel } = view;
	if (sel !== null && !compounds.some(({ id }) => id === sel)) missing.push(`sel=${sel}`);
	if (missing.length === 0) return;
	const list = missing.join(", ");
	throw new RefusedPrint(`数据中没有：${list}`, `The data have no: ${list}`);
}
