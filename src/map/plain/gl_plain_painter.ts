import "maplibre-gl/dist/maplibre-gl.css";
import { buildPublicStyle } from "../../layers/public_style";
import { watchContext } from "../gl/context_watch";
import { createMap } from "../gl/create_map";
import { makeStyleFeed } from "../gl/style_feed";
import { readFrame } from "../viewport";
import type { PlainEvents, PlainPainter, PlainPicture } from "./plain_painter";
import { lookHome, steerPlain } from "./steer_plain";
import { installTrustedTypes, isMapWorker } from "./trusted_types";

/** The public map painted by the graphics card. Throws where WebGL 2 is missing. */
export function makeGlPlainPainter(
	container: HTMLElement,
	first: PlainPicture,
	events: PlainEvents,
): PlainPainter {
	installTrustedTypes(isMapWorker);
	const { label, hints } = first.words;
	const map = createMap(container, label, {
		"CooperativeGesturesHandler.WindowsHelpText": hints.wheel,
		"CooperativeGesturesHandler.MacHelpText": hints.wheel,
		"CooperativeGesturesHandler.MobileHelpText": hints.touch,
	});
	// The list beside the map is the way through it by keys.
	map.keyboard.disable();
	map.getCanvas().tabIndex = -1;
	map.cooperativeGestures.enable();
	lookHome(map, first);
	const styleOf = ({ scene, look }: PlainPicture) => buildPublicStyle(scene, look, readFrame(map));
	map.setStyle(styleOf(first) as never);
	const feed = makeStyleFeed(map);
	const steering = steerPlain(map, first, {
		events,
		paint: () => feed.show(() => styleOf(steering.picture())),
	});
	map.once("idle", events.onPainted);
	const unwatch = watchContext(map, {
		onInterrupted: events.onLost,
		onRestored: () => undefined,
		onLost: () => undefined,
	});
	return {
		map,
		show(next) {
			map.getCanvas().setAttribute("aria-label", next.words.label);
			steering.show(next);
		},
		setGrasped(grasped) {
			if (grasped) map.cooperativeGestures.disable();
			else map.cooperativeGestures.enable();
		},
		destroy() {
			for (const end of [steering.stop, feed.stop, unwatch]) end();
			map.remove();
		},
	};
}
