import { dropUnwritable, SVG_NAMESPACE, type SvgNode, writeValue } from "./svg_node";

/** A picture as elements of a document, not yet put into it. Texts become text nodes, never markup. */
export function putSvg(node: SvgNode, document: Document): SVGElement {
	const element = document.createElementNS(SVG_NAMESPACE, node.tag) as SVGElement;
	for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, writeValue(value));
	for (const child of node.children) {
		element.append(
			typeof child === "string" ? document.createTextNode(dropUnwritable(child)) : putSvg(child, document),
		);
	}
	return element;
}
