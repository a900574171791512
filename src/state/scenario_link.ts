import { Inflate, zlibSync } from "fflate";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import { dropAlike, mergeInto } from "./json_patch";
import { type ParsedScenario, parseScenario, type ScenarioFault, wrapScenario } from "./scenario_file";

/** The name of the scenario behind the `#` of an address. */
const NAME = "plan";
/** Goes up with every change of what a link says; a link begins with it. */
const VERSION = 1;
/** A small text may unfold into a huge one; no scenario is larger. */
const MOST_BYTES = 2_000_000;

/** A link longer than this may be cut by a chat or a mail program. */
export const LONG_LINK_CHARACTERS = 8_000;

/**
 * What version 1 does not write, because nearly every scenario has it. Never to be changed, or links that are out in the world would mean
 * something else: the defaults of the product move, these do not.
 */
const BASE = {
	author: "",
	shortlist: {
		filters: { management: [], renovation: [], subdistrict: [], decade: [], households: [] },
		ranges: [],
		areas: [],
		search: "",
	},
	pairwise: { criteria: [], judges: [] },
	gates: {
		consent: { on: true, matter: "major" },
		structure: { on: true, refused: ["D"] },
		demolition: { on: true },
		recent: { on: true, years: 10 },
		funding: { on: true, latestBuiltYear: 2000 },
	},
	method: "sum",
	spacesPerHousehold: 1,
	robustness: { draws: 10_000, seed: 1, spread: "uniform", concentration: 50, first: 10 },
	portfolio: {
		budgetWan: 600,
		years: 3,
		atLeast: 2,
		atMostPerSubdistrict: 3,
		unmanagedAtLeast: 1,
		forcedIn: [],
		forcedOut: [],
		exclusive: [],
		objective: "people",
		unknownCost: "median",
	},
	coverage: {
		what: "cameras",
		sites: "entrances",
		gridM: 100,
		count: 5,
		reachM: 50,
		weigh: "households",
		capacity: 50,
	},
	notes: "",
} as const;

type CriterionRow = readonly [
	id: string,
	weight: number,
	standard: number,
	worst: number,
	low: number,
	high: number,
	locked: 0 | 1,
];

/** A scenario as a text for a link: criteria in full as rows, of the rest what differs from `BASE`; deflated, base64url, with a check before it. */
export function encodeScenario(scenario: Scenario): string {
	// A scenario that is opened from a link is one of its own, so its id stays here.
	const { id: _id, criteria, ...rest } = scenario;
	const rows = criteria.map(
		({ id, weight, locked, anchors, unknown: [low, high] }): CriterionRow => [
			id,
			weight,
			anchors.standard,
			anchors.worst,
			low,
			high,
			locked ? 1 : 0,
		],
	);
	const bytes = new TextEncoder().encode(JSON.stringify({ c: rows, s: dropAlike(rest, BASE) ?? {} }));
	const body = writeBase64Url(zlibSync(bytes, { level: 9 }));
	return `${VERSION}.${checkOf(body)}.${body}`;
}

/** The scenario of a link's text, or every reason why there is none; never half of one. Its id means nothing. */
export function decodeScenario(text: string, defaults: Scenario): ParsedScenario {
	const [version = "", check, body = ""] = text.split(".");
	if (/^\d{1,4}$/.test(version) && Number(version) > VERSION)
		return refuse("newer", version, String(VERSION));
	if (version !== String(VERSION)) return refuse("damaged", text);
	// A deflated text has no length of its own: without the check a cut one might still unfold into something.
	if (check !== checkOf(body)) return refuse("damaged", text);
	const bytes = inflate(readBase64Url(body));
	if (bytes === null) return refuse("large", text);
	const read = readJson(new TextDecoder().decode(bytes));
	if (read === null) return refuse("damaged", text);
	const rest = mergeInto(BASE, read.s);
	const criteria = Array.isArray(read.c) ? read.c.map(readRow) : read.c;
	const scenario = typeof rest === "object" && rest !== null ? { ...rest, id: "link", criteria } : rest;
	return parseScenario({ ...(wrapScenario(defaults) as object), scenario }, defaults);
}

function readRow(row: unknown): unknown {
	if (!Array.isArray(row)) return row;
	const [id, weight, standard, worst, low, high, locked] = row as unknown[];
	return { id, weight, locked: locked === 1, anchors: { standard, worst }, unknown: [low, high] };
}

function readJson(text: string): { readonly c: unknown; readonly s: unknown } | null {
	try {
		const read: unknown = JSON.parse(text);
		return typeof read === "object" && read !== null && "c" in read && "s" in read ? read : null;
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function refuse(what: ScenarioFault, value: string, expected = ""): ParsedScenario {
	return { problems: [{ field: "", value: value.slice(0, 60), what, expected }] };
}

/** The bytes unfolded; `null` when they are too many, empty when they are no such bytes. */
function inflate(bytes: Uint8Array): Uint8Array | null {
	const parts: Uint8Array[] = [];
	let length = 0;
	// Two bytes of head and four of a sum that nothing here checks.
	const inflater = new Inflate((part) => {
		parts.push(part);
		length += part.length;
	});
	const data = bytes.subarray(2, -4);
	try {
		for (let at = 0; at < data.length && length <= MOST_BYTES; at += 1024)
			inflater.push(data.subarray(at, at + 1024), at + 1024 >= data.length);
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		return new Uint8Array();
	}
	if (length > MOST_BYTES) return null;
	const all = new Uint8Array(length);
	parts.reduce((at, part) => {
		all.set(part, at);
		return at + part.length;
	}, 0);
	return all;
}

/** FNV-1a, 32 bits, over the text. */
function checkOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36);
}

function writeBase64Url(bytes: Uint8Array): string {
	const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
	return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function readBase64Url(text: string): Uint8Array {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return new Uint8Array();
	return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

/** The address that opens a scenario. What stands behind the `#` is never sent to a server. */
export function writeScenarioLink(pageAddress: string, scenario: Scenario): string {
	return `${pageAddress}?mode=planner#${NAME}=${encodeScenario(scenario)}`;
}

/** Takes the scenario out of this page's address, so that a reload does not open it again; `null` when there is none. */
export function takeSharedScenario(defaults: Scenario): ParsedScenario | null {
	const { hash, pathname, search } = window.location;
	if (!hash.startsWith(`#${NAME}=`)) return null;
	window.history.replaceState(window.history.state, "", pathname + search);
	return decodeScenario(hash.slice(NAME.length + 2), defaults);
}
