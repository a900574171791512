import { listInks, PALETTES } from "../../layers/public_palettes";
import type { SvgNode } from "../svg/draw/svg_node";

/** Names before the custom properties that carry a map's colours. */
const PREFIX = "--map-";

const ROLE_OF: ReadonlyMap<string, string> = new Map(
	listInks(PALETTES.stencil).map(([role, color]) => [color, role]),
);

/** What a public map is drawn in; of a palette's other colours no page has to know. */
const isUsed = (role: string) =>
	/^(page|district|neighbour|text|quiet|hairline|outline|boundary|accent|accentHalo|management-.*)$/.test(
		role,
	);

/** A picture that was drawn in the stencil's colours, its colours those of the page it stands on (`var(--map-…)`): one picture for every theme. */
export function inkByPage(node: SvgNode): SvgNode {
	const attributes = Object.fromEntries(
		Object.entries(node.attributes).map(([name, value]) => {
			const role = name === "fill" || name === "stroke" ? ROLE_OF.get(String(value)) : undefined;
			return [name, role === undefined ? value : `var(${PREFIX}${role})`];
		}),
	);
	return {
		...node,
		attributes,
		children: node.children.map((child) => (typeof child === "string" ? child : inkByPage(child))),
	};
}

/** What the browser's own colours stand for where the reader has forced them: shapes and fills then tell what colour cannot. */
const FORCED: Readonly<Record<string, string>> = {
	page: "Canvas",
	district: "Canvas",
	neighbour: "Canvas",
	accent: "Highlight",
	accentHalo: "Canvas",
	hairline: "GrayText",
	boundary: "GrayText",
};

/**
 * The style sheet with the colours of every picture of the public edition: by day and by night, with more contrast, on paper and where the reader forces
 * colours. Follows the device until the page says otherwise (`data-theme`, `data-contrast`).
 */
export function writePageInks(): string {
	const inks = (name: keyof typeof PALETTES) => write((_, color) => color, name);
	const [light, dark] = [inks("light"), inks("dark")];
	const [strong, darkStrong] = [inks("light-strong"), inks("dark-strong")];
	const more = ':root[data-contrast="more"]';
	const byDevice = "@media screen and (prefers-color-scheme:dark)";
	const night = ':root[data-theme="dark"]';
	return [
		`:root{${light}}`,
		`${byDevice}{:root:not([data-theme]){${dark}}}`,
		`@media screen{${night}{${dark}}}`,
		`@media (prefers-contrast:more){:root{${strong}}}`,
		`@media screen and (prefers-contrast:more){${night}{${darkStrong}}}`,
		`@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root:not([data-theme]){${darkStrong}}}`,
		`${more}{${strong}}`,
		`${byDevice}{${more}:not([data-theme]){${darkStrong}}}`,
		`@media screen{${more}[data-theme="dark"]{${darkStrong}}}`,
		`@media (forced-colors:active){:root:root:root{${write((role) => FORCED[role] ?? "CanvasText", "light")}}}`,
		"",
	].join("\n");
}

function write(inkOf: (role: string, color: string) => string, name: keyof typeof PALETTES): string {
	return listInks(PALETTES[name])
		.filter(([role]) => isUsed(role))
		.map(([role, color]) => `${PREFIX}${role}:${inkOf(role, color)};`)
		.join("");
}
