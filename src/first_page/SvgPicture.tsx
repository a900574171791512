import { createElement, type ReactNode } from "react";
import type { SvgNode } from "../map/svg/draw/svg_node";
import { writeValue } from "../map/svg/draw/svg_node";

/** A picture as elements of the page it is rendered into. */
export function SvgPicture({ node }: { readonly node: SvgNode }): ReactNode {
	const attributes = Object.entries(node.attributes).map(([name, value]) => [
		nameForReact(name),
		writeValue(value),
	]);
	const children = node.children.map((child, at) =>
		typeof child === "string" ? (
			child
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: a picture is rendered once and nothing in it moves
			<SvgPicture key={at} node={child} />
		),
	);
	return createElement(node.tag, Object.fromEntries(attributes), ...children);
}

function nameForReact(name: string): string {
	if (name === "class") return "className";
	if (name === "tabindex") return "tabIndex";
	if (name.startsWith("data-") || name.startsWith("aria-")) return name;
	return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
