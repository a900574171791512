import { existsSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { listFiles } from "../src/commands/editions/list_files";

/** The pages of a built public folder, each by its path. */
export function readPages(folder: string): ReadonlyMap<string, string> {
	const paths = listFiles(folder).filter((path) => path.endsWith("/index.html") || path === "index.html");
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** What a file weighs as a server sends it: its compressed copy, where the build made one. */
export function weigh(folder: string, path: string): number {
	const copy = join(folder, `${path}.br`);
	return statSync(existsSync(copy) ? copy : join(folder, path)).size;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const plain = (text: string) =>
	text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? "");

const ADDRESS = /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g;

/** Every address in a page that leads to no file of the folder, and every one that leaves it other than by mail, telephone or https. */
export function findBadLinks(path: string, html: string, files: ReadonlySet<string>): string[] {
	const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
	return [...html.matchAll(ADDRESS)].flatMap(([, written = ""]) => {
		const address = plain(written);
		if (/^(mailto:|tel:|https:|data:,$)/.test(address)) return [];
		const [way = "", part] = address.replace(/\?[^#]*/, "").split("#");
		if (way === "" && part !== undefined) return ids.has(part) ? [] : [`${path}: nothing is called #${part}`];
		const target = posix.join(posix.dirname(path), decodeURIComponent(way));
		const file = way.endsWith("/") || target === "." ? posix.join(target, "index.html") : target;
		return files.has(file) ? [] : [`${path}: ${address} leads to no file`];
	});
}

/** What is wrong with the markup of a page: its language, its way up, its headings, its ids, style attributes. */
export function findBadMarkup(path: string, html: string): string[] {
	const lang = path.startsWith("en/") ? "en" : "zh-CN";
	const depth = path.split("/").length - 1;
	const root = depth === 0 ? "./" : "../".repeat(depth);
	const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
	const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? "");
	const skipped = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
	const faults: readonly (readonly [boolean, string])[] = [
		[!html.includes(`<html lang="${lang}"`), `its language is not ${lang}`],
		[!html.includes(` data-root="${root}"`), `its way up is not ${root}`],
		[levels.filter((level) => level === 1).length !== 1, "it has not one first heading"],
		[skipped, `its headings skip a level: ${levels.join(" ")}`],
		[new Set(ids).size !== ids.length, `an id stands twice: ${ids.find((id, at) => ids.indexOf(id) < at)}`],
		[/<[^>]+\sstyle="/.test(html), "it has a style attribute"],
		[!/<title>[^<]+ · [^<]+<\/title>|<title>[^<·]+<\/title>/.test(html), "it has no title"],
		[!html.includes('<main id="content"'), "its content cannot be skipped to"],
	];
	return faults.flatMap(([isWrong, what]) => (isWrong ? [`${path}: ${what}`] : []));
}
