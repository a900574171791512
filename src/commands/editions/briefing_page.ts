import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "./write_files";

/** The page a wall is opened with. */
const BRIEFING_PAGE = "briefing.html";

const PLACE = "<!-- first page -->";
const NO_SCRIPT =
	'<noscript><p>汇报需要启用 JavaScript；不用脚本也能看的是<a href="./">一张图</a>。The briefing needs JavaScript; <a href="./">the map</a> can be read without.</p></noscript>';

/**
 * Writes beside a built `index.html` the page a wall is opened with: the same program, but dark from its first paint and at the briefing when the
 * address says nothing. Before the opening view is put into `index.html`, which is of the desk. Throws when that page is not as expected.
 */
export function writeBriefingPage(folder: string): void {
	const page = readFileSync(join(folder, "index.html"), "utf8");
	if (!page.includes('<html lang="zh-CN">') || !page.includes(PLACE))
		throw new Error("index.html has no place to say what a wall's page begins with.");
	const briefing = page
		.replace('<html lang="zh-CN">', '<html lang="zh-CN" data-theme="dark" data-mode="briefing">')
		.replace('content="light dark"', 'content="dark"')
		.replace(PLACE, NO_SCRIPT);
	writeWhole(folder, new Map([[BRIEFING_PAGE, briefing]]));
}
