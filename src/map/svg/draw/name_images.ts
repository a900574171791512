import { parseImageId, type SizedDrawing } from "../../../layers/images";
import type { Painting } from "../painting";
import { drawPattern, drawSymbol } from "./draw_symbol";
import type { SvgNode } from "./svg_node";

/** The images of a painting as elements that are referred to. */
export interface Images {
	/** What stands in `<defs>`. */
	readonly nodes: readonly SvgNode[];
	/** Id of the element of an image; `null` when the name is none of ours. */
	idOf(image: string): string | null;
}

/** Every image a painting uses, each once, with a short id. */
export function nameImages({ layers }: Painting, prefix: string): Images {
	const marks = layers.flatMap((layer) => layer.marks);
	const symbols = collect(marks.map((mark) => (mark.kind === "icon" ? mark.image : null)));
	const patterns = collect(marks.map((mark) => (mark.kind === "area" ? mark.pattern : null)));
	const ids = new Map([...symbols.keys(), ...patterns.keys()].map((name, at) => [name, `${prefix}i${at}`]));
	const idOf = (image: string) => ids.get(image) ?? null;
	const draw = (from: typeof symbols, one: (sized: SizedDrawing, id: string) => SvgNode) =>
		[...from].map(([name, sized]) => one(sized, idOf(name) ?? ""));
	return {
		idOf,
		nodes: [
			...draw(symbols, ({ drawing, sizePx }, id) => drawSymbol(drawing, sizePx, { id })),
			...draw(patterns, ({ drawing, sizePx }, id) => drawPattern(drawing, sizePx, id)),
		],
	};
}

function collect(names: readonly (string | null)[]): ReadonlyMap<string, SizedDrawing> {
	const found = [...new Set(names)].flatMap((name) => {
		const sized = name === null ? null : parseImageId(name);
		return name === null || sized === null ? [] : [[name, sized] as const];
	});
	return new Map(found);
}
