import { makeBeforeTown } from "../../domain/briefing/before_town";
import type { Project } from "../../domain/records";
import { makeScene, type Scene } from "../../domain/scene";
import type { BriefingSpeech } from "../../text/briefing/briefing_text";
import { PlacePicture } from "./PlacePicture";

/** Near enough for single cameras and parking places. */
const ZOOM = 17;

/** The place of a finished project on two maps, before and after; none where its compound is not placed. */
export function makeCompareMaps(scene: Scene, project: Project, speech: BriefingSpeech) {
	const { town, view } = scene;
	const at = town.compoundById.get(project.compound)?.position;
	if (!at) return undefined;
	const [lng, lat] = at;
	const shared = { speech, camera: { lng, lat, zoom: ZOOM } };
	const near = { ...view, layers: ["cameras", "parking"] as const, sel: null, indicator: null };
	const before = makeScene(makeBeforeTown(town, project), near);
	const after = makeScene(town, near);
	return {
		before: <PlacePicture {...shared} scene={before} label={speech.text("page.mapBefore")} />,
		after: <PlacePicture {...shared} scene={after} label={speech.text("page.mapAfter")} />,
	};
}
