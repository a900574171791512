import { FIT_MOST_ZOOM, MARGIN_PX } from "../../viewport";
import { writeNumber } from "../draw/svg_node";
import { FLUID_PREFIX } from "./fluid";
import { type FluidBox, listFluidSteps, ROOMS, type Room } from "./fluid_sizes";
import type { ColorPair } from "./pair_colors";

/** A `style-src 'self'` policy allows no style attributes, so everything that depends on the data stands in a sheet of its own. */
const FRAME = 2 * MARGIN_PX;

/**
 * The style sheet of a fluid picture: its colours in both themes, and how it fits the nearest `container-type: size` around it, as
 * the map frames its home view. Follows the device's theme until the page says another.
 */
export function writeFluidCss(box: FluidBox, colors: readonly ColorPair[]): string {
	const properties = (theme: "light" | "dark") =>
		colors.map((pair, at) => `--${FLUID_PREFIX}${at}:${pair[theme]};`).join("");
	return [
		`:root{${properties("light")}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${properties("dark")}}}`,
		`:root[data-theme="dark"]{${properties("dark")}}`,
		writeFluidFit(box, ROOMS),
	].join("\n");
}

/** The rules by which a fluid picture fits the nearest `container-type: size` around it, without its colours. */
export function writeFluidFit(box: FluidBox, rooms: readonly Room[]): string {
	return [fitBox(box), ...chooseRoom(rooms), ...chooseStep(box), ""].join("\n");
}

function fitBox({ widthUnits, heightUnits, unitZoom }: FluidBox): string {
	const ratio = widthUnits / heightUnits;
	const widestPx = widthUnits * 2 ** (FIT_MOST_ZOOM - unitZoom);
	const width = `min(100cqw - ${FRAME}px,(100cqh - ${FRAME}px)*${ratio.toFixed(6)},${writeNumber(widestPx)}px)`;
	return `.${FLUID_PREFIX}box{position:absolute;inset:0;margin:auto;width:${width};aspect-ratio:${ratio.toFixed(6)};overflow:visible;font-size:1rem}`;
}

function chooseRoom(rooms: readonly Room[]): string[] {
	const hidden = rooms.slice(1).map((_, at) => `.${FLUID_PREFIX}room${at + 1}`);
	return [
		`${hidden.join()}{display:none}`,
		...rooms.flatMap(({ widthPx, heightPx }, at) => {
			if (at === 0) return [];
			const before = rooms.slice(0, at).map((_, other) => `.${FLUID_PREFIX}room${other}`);
			return `@container (min-width:${widthPx}px) and (min-height:${heightPx}px){${before.join()}{display:none}.${FLUID_PREFIX}room${at}{display:inline}}`;
		}),
	];
}

function chooseStep(box: FluidBox): string[] {
	return listFluidSteps(box).flatMap(({ fromPxPerUnit }, at) => {
		if (at === 0) return [];
		const own = `.${FLUID_PREFIX}step${at}`;
		const widthPx = writeNumber(box.widthUnits * fromPxPerUnit + FRAME);
		const heightPx = writeNumber(box.heightUnits * fromPxPerUnit + FRAME);
		return [
			`${own}{display:none}`,
			`@container (min-width:${widthPx}px) and (min-height:${heightPx}px){.${FLUID_PREFIX}step${at - 1}{display:none}${own}{display:inline}}`,
		];
	});
}
