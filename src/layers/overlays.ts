import type { Camera } from "../domain/records";
import { CAMERA_PLACE, CAMERA_STATUS } from "../domain/vocabulary";
import { formatNumber } from "../text/format";
import { type DrawContext, type Layer, type LegendEntry, type LegendSection, NOTHING } from "./fragment";
import { makeCameraDrawing, makeParkingDrawing } from "./symbols";

/** The overlays in the legend. Most are drawn from `dense/`, on a canvas above the map, and add nothing to the style; the reach of cameras is ground, drawn by `reach`. */
export const overlays: Layer = { draw: () => NOTHING, explain: explainOverlays };

const SIGN_PX = 18;

function explainOverlays(context: DrawContext): readonly LegendSection[] {
	const { layers } = context.scene.view;
	const { cameras, parking } = context.scene.town.records;
	return [
		...(layers.includes("cameras") && cameras ? explainCameras(context, cameras) : []),
		...(layers.includes("links") && cameras ? [explainLinks(context)] : []),
		...(layers.includes("reach") && cameras ? [explainReach(context, cameras)] : []),
		...(layers.includes("parking") && parking ? [explainParking(context)] : []),
	];
}

function explainCameras(
	{ scene, speech }: DrawContext,
	cameras: readonly Camera[],
): readonly LegendSection[] {
	const { theme } = scene.view;
	const status = CAMERA_STATUS.map(
		(one): LegendEntry => ({
			id: one,
			sign: {
				kind: "symbol",
				drawing: makeCameraDrawing({ status: one, place: "unknown", theme }),
				sizePx: SIGN_PX,
			},
			label: speech.text(`cameraStatus.${one}`),
			count: cameras.filter((camera) => camera.status === one).length,
		}),
	);
	const place = CAMERA_PLACE.map(
		(one): LegendEntry => ({
			id: one,
			sign: {
				kind: "symbol",
				drawing: makeCameraDrawing({ status: "working", place: one, theme }),
				sizePx: SIGN_PX,
			},
			label: speech.text(`cameraPlace.${one}`),
			count: cameras.filter((camera) => camera.place === one).length,
		}),
	);
	return [
		{ id: "camera-status", title: speech.text("legend.cameraStatus"), entries: status, note: null },
		{ id: "camera-place", title: speech.text("legend.cameraPlace"), entries: place, note: null },
	];
}

function explainLinks({ scene, speech, palette }: DrawContext): LegendSection {
	const { distanceM } = scene.view;
	const distances = scene.shown.flatMap((one) => scene.town.watch.get(one.id)?.nearest?.distanceM ?? []);
	const near = distances.filter((metres) => metres <= distanceM).length;
	const line = (id: "near" | "far", label: string, count: number): LegendEntry => ({
		id,
		label,
		sign: {
			kind: "line",
			color: id === "near" ? palette.linkNear : palette.linkFar,
			widthPx: id === "near" ? 2 : 1,
			dash: [],
		},
		count,
	});
	return {
		id: "links",
		title: speech.text("layer.links"),
		entries: [
			line("near", speech.text("legend.linkNear", { n: formatNumber(distanceM) }), near),
			line("far", speech.text("legend.linkFar"), distances.length - near),
		],
		note: null,
	};
}

function explainReach({ scene, speech, palette }: DrawContext, cameras: readonly Camera[]): LegendSection {
	return {
		id: "reach",
		title: speech.text("layer.reach"),
		entries: [
			{
				id: "reach",
				sign: { kind: "area", fill: palette.reach, hatch: null, edge: palette.reachRim },
				label: speech.text("legend.reach", { n: formatNumber(scene.view.distanceM) }),
				count: cameras.filter((camera) => camera.status === "working").length,
			},
		],
		note: null,
	};
}

function explainParking({ scene, speech, palette }: DrawContext): LegendSection {
	const { theme } = scene.view;
	const parking = scene.town.records.parking ?? [];
	const known = parking.filter((one) => one.spaces !== null).length;
	const plate = (spacesKnown: boolean) =>
		({ kind: "symbol", drawing: makeParkingDrawing(theme, spacesKnown), sizePx: SIGN_PX }) as const;
	return {
		id: "parking",
		title: speech.text("layer.parking"),
		entries: [
			{ id: "known", sign: plate(true), label: speech.text("legend.parkingPlace"), count: known },
			{
				id: "unknown",
				sign: plate(false),
				label: speech.text("legend.parkingUnknown"),
				count: parking.length - known,
			},
			{
				id: "cluster",
				sign: { kind: "area", fill: palette.parking, hatch: null, edge: palette.district },
				label: speech.text("legend.parkingCluster"),
				count: null,
			},
			{
				id: "space",
				sign: { kind: "area", fill: palette.district, hatch: null, edge: palette.parking },
				label: speech.text("legend.parkingSpace"),
				count: null,
			},
		],
		note: null,
	};
}
