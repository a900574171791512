import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicDistrict } from "../../domain/public_records";
import { metaPolicy } from "../content_security";
import { writeWhole } from "./write_files";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * Writes the page that stands for an address that leads nowhere. It is shown at any depth, so that it can name no file beside it: no style sheet, and a way
 * back only where the operator has said where the page is published.
 */
export function writeMissingPage(folder: string): void {
	const written = readFileSync(join(folder, "data/district.json"), "utf8");
	const { title, site } = JSON.parse(written) as Pick<PublicDistrict, "title" | "site">;
	const link = (path: string, words: string) =>
		site.address === null ? words : `<a href="${escapeText(site.address + path)}">${words}</a>`;
	const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Security-Policy" content="${escapeText(metaPolicy("public"))}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>没有这个页面 · ${escapeText(title.zh)}</title>
</head>
<body>
<main>
<h1>没有这个页面</h1>
<p>地址可能写错了，或该小区已不在目录中。请回到${link("", escapeText(title.zh))}，按名称查找。</p>
<div lang="en">
<h2>There is no such page</h2>
<p>The address may be misspelt, or the compound is no longer listed. Go back to ${link("en/", escapeText(title.en))} and search by name.</p>
</div>
</main>
</body>
</html>
`;
	writeWhole(folder, new Map([["404.html", page]]));
}
