/** An element of an SVG picture as a value. Text stands in `children` as strings and is never markup. */
export interface SvgNode {
	readonly tag: string;
	/** Numbers are written with at most two decimals. */
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (SvgNode | string)[];
}
