import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { buildWholeStyle } from "../../../layers/whole_style";
import type { MapFrame } from "../../frame";
import type { Picture } from "../../picture";

/** A style of overlays holds what lies this far beyond the view, in sizes of the view. */
const BEYOND = 0.2;

/** A style that was built, and what for. */
interface Built {
	readonly style: StyleSpecification;
	readonly picture: Picture;
	readonly frame: MapFrame;
}

/**
 * Builds styles, but while the map moves hands out the last one as long as it holds what is in view: placing the names of areas
 * takes longer than painting.
 */
export function makeStyleMemory(): (
	picture: Picture,
	frame: MapFrame,
	moving: boolean,
) => StyleSpecification {
	let last: Built | null = null;
	return (picture, frame, moving) => {
		if (!moving || !last || last.picture !== picture || !holds(last, frame)) {
			last = { style: buildWholeStyle(picture.scene, picture.speech, frame), picture, frame };
		}
		return last.style;
	};
}

function holds({ picture, frame: built }: Built, frame: MapFrame): boolean {
	if (picture.scene.view.layers.length === 0) return true;
	const [west, south, east, north] = built.extent;
	const [beyondX, beyondY] = [(east - west) * BEYOND, (north - south) * BEYOND];
	return (
		Math.floor(built.zoom) === Math.floor(frame.zoom) &&
		frame.extent[0] >= west - beyondX &&
		frame.extent[1] >= south - beyondY &&
		frame.extent[2] <= east + beyondX &&
		frame.extent[3] <= north + beyondY
	);
}
