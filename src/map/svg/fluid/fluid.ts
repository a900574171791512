import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Extent } from "../../../domain/areas";
import { MAP_FONTS } from "../../../layers/fonts";
import type { Frame } from "../../../layers/fragment";
import { shareAttributes } from "../draw/share_attributes";
import { makeNode, type SvgNode, writeNumber } from "../draw/svg_node";
import { extentOfCamera, fitExtent } from "../mercator";
import { measureByTable } from "../paint/measure_text";
import { paintStyle } from "../paint/paint_style";
import type { Mark, PaintCamera, PaintedLayer } from "../painting";
import { drawFluidGround, drawFluidIcon, drawFluidImages, drawFluidLabel } from "./fluid_marks";
import { type FluidBox, listFluidSteps, makeFluidBox, pixelsPerUnit, type Room } from "./fluid_sizes";

/** A home view as a picture that fits itself into any room, as the map does: the ground grows, symbols and letters stay. */
export interface FluidPicture {
	readonly box: FluidBox;
	readonly node: SvgNode;
	/** How many symbols it shows. */
	readonly symbols: number;
}

/** What a fluid picture is made of. */
export interface FluidView {
	/** What it frames. */
	readonly home: Extent;
	/** The map as a value, for a part of the world and a size of letters. */
	draw(frame: Frame): StyleSpecification;
	/** The rooms names are placed for, from small to large. */
	readonly rooms: readonly Room[];
	/** Where a tap on the symbol of a feature leads, by its id; absent: symbols lead nowhere. */
	linkOf?(id: string): string | null;
}

/** Names before ids and classes, so that nothing else on the page is meant. */
export const FLUID_PREFIX = "fluid-";

/** Ground is painted as far as a room of this shape shows it, units of the box's longer side. */
const AROUND = { across: 4, down: 2 } as const;

/** A home view; `null` where its extent has no area and so frames nothing. */
export function makeFluid(view: FluidView): FluidPicture | null {
	const box = makeFluidBox(view.home);
	if (!box) return null;
	const task = { ...view, box };
	const symbols = drawSymbols(task);
	return {
		box,
		symbols: symbols.count,
		node: makeNode("svg", { class: `${FLUID_PREFIX}box`, "font-family": MAP_FONTS, "aria-hidden": "true" }, [
			makeNode("defs", {}, symbols.images),
			drawGround(task),
			...view.rooms.map((room, at) => drawNames(task, room, at)),
			...symbols.groups,
		]),
	};
}

interface Task extends FluidView {
	readonly box: FluidBox;
}

/** Looks at the home extent so that the box lies in the middle and a unit measures some pixels. */
function lookAtBox(
	{ home }: Task,
	zoom: number,
	size: Pick<PaintCamera, "widthPx" | "heightPx">,
): PaintCamera {
	const { lng, lat } = fitExtent(home, size, { marginPx: 0, maxZoom: 0 });
	return { lng, lat, zoom, ...size };
}

function paint({ draw }: Task, camera: PaintCamera, scale = 1): readonly PaintedLayer[] {
	const frame = { extent: extentOfCamera(camera), zoom: camera.zoom, scale };
	return paintStyle(draw(frame), camera, measureByTable).layers;
}

function drawGround(task: Task): SvgNode {
	const { box } = task;
	const long = Math.max(box.widthUnits, box.heightUnits);
	const size = { widthPx: AROUND.across * long, heightPx: AROUND.down * long };
	const layers = paint(task, lookAtBox(task, box.unitZoom, size));
	const under = layers.flatMap(({ marks }) => marks).find((mark) => mark.kind === "ground");
	// What has the colour of the ground beneath everything needs no painting.
	const isSeen = (mark: Mark) => mark.kind !== "area" || mark.color !== under?.color;
	const drawn = layers.flatMap(({ id, marks }) => drawFluidGround({ id, marks: marks.filter(isSeen) }));
	const left = (size.widthPx - box.widthUnits) / 2;
	const top = (size.heightPx - box.heightUnits) / 2;
	return makeNode(
		"svg",
		{
			viewBox: [left, top, box.widthUnits, box.heightUnits].map((one) => writeNumber(one)).join(" "),
			width: "100%",
			height: "100%",
			preserveAspectRatio: "none",
			overflow: "visible",
		},
		drawn,
	);
}

/** The symbols once for every size they can have; the style sheet shows those of the room there is. */
function drawSymbols(task: Task) {
	const { box } = task;
	const groups = listFluidSteps(box).map(({ zoom }, at) => {
		const scale = 2 ** (zoom - box.unitZoom);
		const size = { widthPx: box.widthUnits * scale, heightPx: box.heightUnits * scale };
		const marks = paint(task, lookAtBox(task, zoom, size)).flatMap((layer) => layer.marks);
		const images = drawFluidImages(marks, `${FLUID_PREFIX}${at}-`, task.linkOf !== undefined);
		const inPixels = { widthUnits: size.widthPx, heightUnits: size.heightPx };
		const icons = marks.flatMap((mark) => {
			const id = mark.kind === "icon" ? images.idOf(mark.image) : null;
			if (mark.kind !== "icon" || id === null) return [];
			return [drawLinked(drawFluidIcon(mark, id, inPixels), mark, task)];
		});
		const group = makeNode("g", { class: `${FLUID_PREFIX}step${at}`, "data-layer": "compounds" }, icons);
		return { images: images.nodes, group, count: icons.length };
	});
	return {
		images: groups.flatMap(({ images }) => images),
		groups: groups.map(({ group }) => group),
		count: groups[0]?.count ?? 0,
	};
}

/** A symbol that leads somewhere; the keyboard passes it by, since a list leads there as well. */
function drawLinked(symbol: SvgNode, { of }: Extract<Mark, { kind: "icon" }>, { linkOf }: Task): SvgNode {
	const href = of.id === null ? null : (linkOf?.(of.id) ?? null);
	return href === null ? symbol : makeNode("a", { href, tabindex: -1 }, [symbol]);
}

/** Names placed for one room. */
function drawNames(task: Task, room: Room, at: number): SvgNode {
	const { box } = task;
	const perUnit = pixelsPerUnit(box, room);
	const camera = lookAtBox(task, box.unitZoom + Math.log2(perUnit), room);
	const inPixels = { widthUnits: box.widthUnits * perUnit, heightUnits: box.heightUnits * perUnit };
	const left = (room.widthPx - inPixels.widthUnits) / 2;
	const top = (room.heightPx - inPixels.heightUnits) / 2;
	const names = paint(task, camera, room.scale).flatMap(({ id, marks }) => {
		const texts = marks.flatMap((mark) =>
			mark.kind === "label" ? drawFluidLabel(shift(mark, -left, -top), inPixels, room.scale) : [],
		);
		return texts.length > 0 ? [shareAttributes(makeNode("g", { "data-layer": id }, texts))] : [];
	});
	return makeNode("g", { class: `${FLUID_PREFIX}room${at}` }, names);
}

type Label = Extract<Mark, { kind: "label" }>;

function shift(mark: Label, dx: number, dy: number): Label {
	return {
		...mark,
		at: { x: mark.at.x + dx, y: mark.at.y + dy },
		lines: mark.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
	};
}
