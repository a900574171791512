import { dropUnwritable, SVG_NAMESPACE, type SvgNode, writeValue } from "./svg_node";

/** A picture as the text of an SVG document, complete in itself. Whatever its texts and values contain, none of it becomes markup. */
export function printSvg(node: SvgNode): string {
	return printNode({ ...node, attributes: { xmlns: SVG_NAMESPACE, ...node.attributes } });
}

function printNode({ tag, attributes, children }: SvgNode): string {
	const written = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(writeValue(value))}"`)
		.join("");
	if (children.length === 0) return `<${tag}${written}/>`;
	return `<${tag}${written}>${children.map(printChild).join("")}</${tag}>`;
}

function printChild(child: SvgNode | string): string {
	return typeof child === "string" ? escapeMarkup(dropUnwritable(child)) : printNode(child);
}

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
	// A parser would make spaces of them in a value, and one line end of two in a text.
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

function escapeMarkup(text: string): string {
	return text.replace(/[&<>"'\t\n\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
