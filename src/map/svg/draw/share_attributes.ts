import { makeNode, type SvgNode } from "./svg_node";

/** What an element takes over from the group it stands in. Opacity is not among them: it works on the group as a whole. */
const INHERITED: readonly string[] = [
	"fill",
	"fill-opacity",
	"fill-rule",
	"font-size",
	"font-weight",
	"letter-spacing",
	"paint-order",
	"stroke",
	"stroke-dasharray",
	"stroke-linecap",
	"stroke-linejoin",
	"stroke-opacity",
	"stroke-width",
	"text-anchor",
];

/** The same group, written shorter: what all its elements have alike is said once, on the group. */
export function shareAttributes(group: SvgNode): SvgNode {
	const nodes = group.children.filter((child) => typeof child !== "string");
	const [first, ...others] = nodes;
	if (!first || others.length === 0 || nodes.length < group.children.length) return group;
	const shared = Object.fromEntries(
		Object.entries(first.attributes).filter(
			([name, value]) =>
				INHERITED.includes(name) && others.every(({ attributes }) => attributes[name] === value),
		),
	);
	const drop = ({ tag, attributes, children }: SvgNode) => {
		const own = Object.entries(attributes).filter(([name]) => !Object.hasOwn(shared, name));
		return makeNode(tag, Object.fromEntries(own), children);
	};
	return makeNode(group.tag, { ...group.attributes, ...shared }, nodes.map(drop));
}
