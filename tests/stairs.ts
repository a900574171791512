import { readdirSync, readFileSync } from "node:fs";
import { extname, join, posix, relative, sep } from "node:path";

/** One file of the source as the gates see it: its path below `src`, with `/`, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

interface Import {
	readonly specifier: string;
	readonly typeOnly: boolean;
}

/** From the top of the stairs to the bottom: a room imports from itself and from the rooms before it. */
const ROOMS = [
	"styles",
	"domain",
	"text",
	"intake",
	"editions",
	"sources",
	"state",
	"layers",
	"map",
	"panels",
	"modes",
	"public_page",
	"first_page",
	"briefing_file",
	"service_worker",
	"(mount)",
	"commands",
] as const;

// TanStack Query is made of React hooks, so that the room that owns it needs them too.
const REACT_ROOMS = [
	"sources",
	"state",
	"layers",
	"map",
	"panels",
	"modes",
	"public_page",
	"first_page",
	"briefing_file",
	"(mount)",
];

/** Which rooms may use a package; the first pattern that fits decides. Types alone vanish and may also be used in `types`. */
const OWNERS: readonly {
	readonly packages: RegExp;
	readonly rooms: readonly string[];
	readonly types?: readonly string[];
}[] = [
	{ packages: /^maplibre-gl(\/|$)/, rooms: ["map"], types: ["layers"] },
	{ packages: /^@maplibre\/maplibre-gl-style-spec$/, rooms: ["layers", "map"] },
	{ packages: /^@deck\.gl\/maplibre$/, rooms: ["map"] },
	{ packages: /^@deck\.gl\//, rooms: ["layers", "map"] },
	{ packages: /^(@turf\/|geographiclib-geodesic$)/, rooms: ["domain"] },
	{ packages: /^papaparse$/, rooms: ["intake"] },
	{ packages: /^(idb-keyval|comlink)$/, rooms: ["state"] },
	{ packages: /^fflate$/, rooms: ["intake", "state"] },
	{ packages: /^proj4$/, rooms: ["intake"] },
	{ packages: /^(pinyin-pro|highs)(\/|$)/, rooms: ["state"] },
	{ packages: /^d3-scale$/, rooms: ["panels"] },
	{ packages: /^d3-interpolate$/, rooms: ["map"] },
	{ packages: /^workbox-/, rooms: ["service_worker"] },
	{ packages: /^qr$/, rooms: ["panels", "public_page"] },
	{ packages: /^@noble\/hashes(\/|$)/, rooms: ["sources"] },
	{ packages: /^valibot$/, rooms: ["intake", "sources", "state"] },
	{ packages: /^@tanstack\/react-query$/, rooms: ["sources", "briefing_file", "(mount)"] },
	{ packages: /^@tanstack\/react-table$/, rooms: ["panels"] },
	{
		packages: /^react-dom(\/|$)/,
		rooms: ["map", "panels", "modes", "public_page", "first_page", "briefing_file", "(mount)"],
	},
	{ packages: /^react(\/|$)/, rooms: REACT_ROOMS },
	{ packages: /^geojson$/, rooms: [], types: [...ROOMS] },
];

/** What only one room may touch, apart from packages; what keeps the page for later answers in the network's place, and so asks it, too. */
const TOUCHES: readonly {
	readonly what: string;
	readonly pattern: RegExp;
	readonly room: string;
	readonly also?: string;
}[] = [
	{
		what: "fetch",
		pattern: /(?<![.\w])fetch\(|\bXMLHttpRequest\b/,
		room: "sources",
		also: "service_worker",
	},
	{
		what: "the address bar or the device's storage",
		pattern:
			/\b(localStorage|sessionStorage|indexedDB)\b|\b(window|globalThis|document)\.(location|history)\b|(?<![.\w])(location\.(search|href|hash|pathname|assign|replace|reload)|history\.(pushState|replaceState|back|forward|go|state))\b/,
		room: "state",
	},
];

/** What a data folder calls its place. */
export interface NamedPlace {
	readonly id: string;
	readonly code: string;
	readonly name: { readonly zh: string; readonly en: string };
	readonly subdistricts: readonly {
		readonly name: { readonly zh: string; readonly en: string };
		readonly aliases: readonly string[];
	}[];
}

// The city has no field of its own in the folder.
const CITY = ["昆明", "Kunming"];

/**
 * Any of the names of a place: the district with and without 区, its code and every code that begins with it, the sub-districts
 * and their aliases. Of the English names only those of one plain word: “High-tech Zone” may mean any.
 */
export function makePlaceNames({ id, code, name, subdistricts }: NamedPlace): RegExp {
	const words = [id, code, name.zh, name.zh.replace(/[区县市]$/, ""), ...CITY];
	for (const { name: part, aliases } of subdistricts) {
		words.push(part.zh, ...aliases);
		if (/^\p{L}+$/u.test(part.en)) words.push(part.en);
	}
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(escaped.join("|"), "i");
}

const IMPORT =
	/(?:^|[;}\s])(?:import|export)\s+(type\s+)?(?:[\w$*{][^"'`;]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*(?:\/\*.*?\*\/\s*)?["']([^"']+)["']|\bnew URL\(\s*["'](\.[^"']+)["']\s*,\s*import\.meta\.url/g;

/** Comments go, strings stay; an address inside a string is not a comment. */
function dropComments(text: string): string {
	return text.replace(
		/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
		"$1",
	);
}

function findImports(text: string): Import[] {
	return [...dropComments(text).matchAll(IMPORT)].map(([, type, from, dynamic, url]) => ({
		specifier: (from ?? dynamic ?? url ?? "").replace(/\?.*$/, ""),
		typeOnly: type !== undefined,
	}));
}

function roomOf(path: string): string {
	return path.includes("/") ? (path.split("/")[0] ?? "") : "(mount)";
}

/** The path below `src` that a relative import means; it keeps a leading `..` when it leaves `src`. */
function resolveImport(from: string, specifier: string, paths: ReadonlySet<string>): string {
	const target = posix.normalize(posix.join(posix.dirname(from), specifier));
	const candidates = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => `${target}${end}`);
	return candidates.find((candidate) => paths.has(candidate)) ?? target;
}

function judgeRelative(file: SourceFile, specifier: string, paths: ReadonlySet<string>): string | null {
	const target = resolveImport(file.path, specifier, paths);
	const room = roomOf(file.path);
	if (target.startsWith("..")) return room === "commands" ? null : `${file.path} leaves src: ${specifier}`;
	const isUpstairs = ROOMS.indexOf(roomOf(target) as never) <= ROOMS.indexOf(room as never);
	return isUpstairs
		? null
		: `${file.path} (${room}) imports ${target} (${roomOf(target)}), which lies further down`;
}

function judgePackage(file: SourceFile, { specifier, typeOnly }: Import): string | null {
	const room = roomOf(file.path);
	if (room === "commands") return null;
	const owner = OWNERS.find(({ packages }) => packages.test(specifier));
	const allowed = [...(owner?.rooms ?? []), ...(typeOnly ? (owner?.types ?? []) : [])];
	if (allowed.includes(room)) return null;
	return `${file.path} (${room}) uses ${specifier}, which belongs to ${owner?.rooms.join(", ") || "commands"}`;
}

/** Every import that goes down the stairs, leaves `src`, or takes a package from its owner. */
export function findBadImports(files: readonly SourceFile[]): string[] {
	const paths = new Set(files.map(({ path }) => path));
	return files.flatMap((file) =>
		findImports(file.text)
			.map((one) =>
				one.specifier.startsWith(".") ? judgeRelative(file, one.specifier, paths) : judgePackage(file, one),
			)
			.filter((complaint) => complaint !== null),
	);
}

/** Every file in a room the stairs do not know, and every file among the styles that is none. */
export function findStrayFiles(files: readonly SourceFile[]): string[] {
	return files
		.map(({ path }) => path)
		.filter((path) => {
			const room = roomOf(path);
			return !ROOMS.some((known) => known === room) || (room === "styles" && !path.endsWith(".css"));
		});
}

/** Every file that touches what belongs to one room alone. */
export function findBadTouches(files: readonly SourceFile[]): string[] {
	return files.flatMap(({ path, text }) => {
		const room = roomOf(path);
		const code = dropComments(text).replace(/(["'])(?:\\.|(?!\1)[^\\\n])*\1/g, "$1$1");
		return TOUCHES.filter(
			(touch) => ![touch.room, touch.also, "commands"].includes(room) && touch.pattern.test(code),
		).map(({ what, room: owner }) => `${path} (${room}) touches ${what}, which belongs to ${owner}`);
	});
}

/** Every file that names a place, in its text or in its path. */
export function findPlaceNames(files: readonly SourceFile[], names: RegExp): string[] {
	return files
		.filter(({ path, text }) => names.test(path) || names.test(text))
		.map(({ path, text }) => `${path} names ${names.exec(text)?.[0] ?? "a place in its path"}`);
}

/** Every cycle of imports, as the list of its files; empty when there is none. Types vanish and close no circle. */
export function findCycles(files: readonly SourceFile[]): string[][] {
	const paths = new Set(files.map(({ path }) => path));
	const edges = new Map(
		files.map(({ path, text }) => [
			path,
			findImports(text)
				.filter(({ specifier, typeOnly }) => specifier.startsWith(".") && !typeOnly)
				.map(({ specifier }) => resolveImport(path, specifier, paths)),
		]),
	);
	const cycles: string[][] = [];
	const finished = new Set<string>();
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) cycles.push([...trail.slice(start), path]);
		if (start >= 0 || finished.has(path)) return;
		for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
		finished.add(path);
	};
	for (const path of edges.keys()) visit(path, []);
	return cycles;
}

const PUBLIC_ENTRY = "public_page/main.tsx";

/** Everything the public page may be made of; whatever it reaches beyond is the internal product's. */
const PUBLIC_FILES = new RegExp(
	`^(${[
		"(public_page|sources/public|styles|text/public|domain/public|map/plain)/.*",
		"domain/(boundary_lines|clip_ring|distance|extent|label_points|public_records|smooth|view|vocabulary)",
		"domain/search/(match_text|readings|search_index)",
		"text/(public_\\w+|format|labels|text|words)",
		"sources/ground_schema",
		"state/(device|use_document|public_\\w+)",
		"layers/(compound_labels|compound_size|compounds|drawing|enlarge|fonts|fragment|ground|image_ids|images)",
		"layers/(name_places|palettes|plain_frame|public_palettes|public_style|seam_boxes|shapes|size_at_zoom|subdistrict_lines|subdistrict_names|symbols|theme)",
		"map/(covers|lost_contexts|moves|scale_bar|seams|viewport|webgl)",
		"map/gl/(canvas_limit|context_watch|create_map|raster|style_feed|worker)",
		"map/svg/(mercator|painting)",
		"map/svg/(draw|paint|view)/\\w+",
	].join("|")})(\\.(ts|tsx|css))?$`,
);
/** Parts of the painters that only the internal maps need, and which know of cameras and parking. */
const NOT_PUBLIC = /^map\/svg\/view\/(SvgMapView|pick_mark|svg_painter)/;
const PUBLIC_PACKAGES =
	/^(react|react-dom|valibot|@noble\/hashes|qr|maplibre-gl|@maplibre\/maplibre-gl-style-spec|d3-interpolate)(\/|$)/;

/** Everything the public page reaches, directly or through other files, that is not for the public. Types vanish and reach nothing. */
export function findPublicReach(files: readonly SourceFile[]): string[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const paths = new Set(byPath.keys());
	const reached = new Set([PUBLIC_ENTRY]);
	const complaints: string[] = [];
	for (const path of reached) {
		for (const { specifier, typeOnly } of findImports(byPath.get(path)?.text ?? "")) {
			const isOwn = specifier.startsWith(".");
			const target = isOwn ? resolveImport(path, specifier, paths) : specifier;
			if (typeOnly || reached.has(target)) continue;
			if (!(isOwn ? PUBLIC_FILES : PUBLIC_PACKAGES).test(target) || NOT_PUBLIC.test(target))
				complaints.push(`${path} reaches ${target}`);
			if (isOwn) reached.add(target);
		}
	}
	return complaints;
}

/** The source files below a folder. */
export function readSource(folder: string): SourceFile[] {
	const kinds = new Set([".ts", ".tsx", ".mjs", ".css"]);
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && kinds.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ path: relative(folder, path).split(sep).join("/"), text: readFileSync(path, "utf8") }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
