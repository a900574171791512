import { groupBy } from "../../domain/group";
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

const isText = (type: string) => type.includes("charset");
const bare = (type: string) => type.replace(/;.*/, "");
const quote = (value: string) => `"${value}"`;

function printTypes(): string[] {
	const ends = groupBy(Object.entries(TYPES), ([, type]) => bare(type));
	return [...ends].map(([type, group]) => `\t${type} ${group.map(([end]) => end.slice(1)).join(" ")};`);
}

function printPolicy({ edition, policy, solverPolicy }: ServedEdition): string[] {
	return [
		`map $uri $one_map_${edition}_policy {`,
		`\tdefault ${quote(policy)};`,
		...(solverPolicy === null ? [] : [`\t${quote(`~${SOLVER_PATTERN}`)} ${quote(solverPolicy)};`]),
		"}",
	];
}

function printServer(served: ServedEdition): string[] {
	const { edition, common, hasMissingPage } = served;
	const texts = [...new Set(Object.values(TYPES).filter(isText).map(bare))];
	const headers = Object.entries(common).map(([name, value]) => `add_header ${name} ${quote(value)} always;`);
	return [
		"server {",
		`\tlisten ${PORTS[edition]}; # behind https: listen 443 ssl; ssl_certificate …; ssl_certificate_key …;`,
		"\tserver_name _;",
		`\troot ${FOLDERS[edition]};`,
		"\tindex index.html;",
		"\tserver_tokens off;",
		"\tabsolute_redirect off;",
		"\tcharset utf-8;",
		`\tcharset_types ${texts.filter((type) => type !== "text/html").join(" ")};`,
		"\ttypes {",
		...printTypes().map((line) => `\t${line}`),
		"\t}",
		"\tgzip on;",
		"\tgzip_static on;",
		"\tgzip_vary on;",
		"\tgzip_min_length 1024;",
		`\tgzip_types ${texts.filter((type) => type !== "text/html").join(" ")};`,
		"\t# brotli_static on; # where the module of that name is installed: the copies lie beside the files of the public edition",
		...headers.map((line) => `\t${line}`),
		`\tadd_header Content-Security-Policy $one_map_${edition}_policy always;`,
		"\t# Without “always”: what is missing today may be there tomorrow.",
		"\tadd_header Cache-Control $one_map_caching;",
		...(hasMissingPage
			? [`\terror_page 403 =404 /${MISSING_PAGE};`, `\terror_page 404 /${MISSING_PAGE};`]
			: []),
		"\tlocation ~ /\\. {",
		"\t\treturn 404;",
		"\t}",
		"}",
	];
}

/** The configuration for nginx, to be included inside its `http` block: a server for each edition. */
export function printNginx(editions: readonly ServedEdition[]): string {
	const lines = [
		`# ${GENERATED}`,
		"# Put it into conf.d/ and change listen, server_name and root.",
		"map $uri $one_map_caching {",
		`\tdefault ${quote(CACHING.other)};`,
		`\t${quote(`~${HASHED_PATTERN}`)} ${quote(CACHING.hashed)};`,
		"}",
		...editions.flatMap(printPolicy),
		...editions.flatMap(printServer),
	];
	return `${lines.join("\n")}\n`;
}
