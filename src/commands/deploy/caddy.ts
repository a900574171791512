import { CACHING } from "../content_security";
import { TYPES } from "../shelf";
import {
	FOLDERS,
	GENERATED,
	HASHED_PATTERN,
	MISSING_PAGE,
	PORTS,
	type ServedEdition,
	SOLVER_PATTERN,
} from "./served";

const indent = (lines: readonly string[]) => lines.map((line) => `\t${line}`);
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indent(lines), "}"];
const print = ([name, value]: readonly [string, string]) => `${name} "${value}"`;

function printHeaders({ common, policy, solverPolicy }: ServedEdition): string[] {
	const all = { ...common, "Content-Security-Policy": policy, "Cache-Control": CACHING.other };
	const solver = [
		`@solver path_regexp ${SOLVER_PATTERN}`,
		`header @solver Content-Security-Policy "${solverPolicy}"`,
	];
	return [
		...block("header", Object.entries(all).map(print)),
		// By itself: beside it the others would wait until the answer is sent, and overrule what follows.
		"header -Server",
		"# Only what is there is kept for ever: what is missing today may be there tomorrow.",
		...block("@hashed", [`path_regexp ${HASHED_PATTERN}`, "file"]),
		`header @hashed Cache-Control "${CACHING.hashed}"`,
		...(solverPolicy === null ? [] : solver),
		// Put right when the answer is sent: the file server knows other types, and some not at all.
		...Object.entries(TYPES).flatMap(([end, type]) => {
			const matcher = `@${end.slice(1)}`;
			return [
				`${matcher} path *${end} ${end === ".html" ? "*/" : ""}`.trim(),
				...block(`header ${matcher}`, [`Content-Type "${type}"`, "defer"]),
			];
		}),
	];
}

// Caddy's own redirect loses the query. Relative to where the reader is, so that no address with two slashes leads to another host.
const FOLDER = ["not path */", "file {path}/index.html"];
const REDIRECTS = [
	...block("@asked", [...FOLDER, 'expression {query} != ""']),
	"redir @asked ./{file}/?{query} 301",
	...block("@folder", FOLDER),
	"redir @folder ./{file}/ 301",
];

const ERRORS = block("handle_errors", [
	"@missing expression {http.error.status_code} == 404",
	...block("handle @missing", [
		`rewrite * /${MISSING_PAGE}`,
		`header Content-Type "${TYPES[".html"]}"`,
		"file_server",
	]),
]);

function printSite(served: ServedEdition): string[] {
	const name = served.edition.toUpperCase();
	return block(`{$ONE_MAP_${name}_SITE::${PORTS[served.edition]}}`, [
		`root * {$ONE_MAP_${name}_FOLDER:${FOLDERS[served.edition]}}`,
		// Left alone, Caddy would put the directives into an order of its own.
		...block("route", [
			...printHeaders(served),
			"@other not method GET HEAD",
			...block("handle @other", ['header Allow "GET, HEAD"', "respond 405"]),
			"@hidden path_regexp (^|/)\\.",
			"error @hidden 404",
			...REDIRECTS,
			"encode gzip",
			...block("file_server", ["precompressed br gzip"]),
		]),
		...(served.hasMissingPage ? ERRORS : []),
	]);
}

/** The configuration for Caddy: a site for each edition. Given a name instead of a port, Caddy gets its certificate itself. */
export function printCaddy(editions: readonly ServedEdition[]): string {
	return `# ${GENERATED}\n${editions.flatMap(printSite).join("\n")}\n`;
}
