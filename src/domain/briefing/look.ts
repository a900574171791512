import { type Extent, extentOfAreas } from "../areas";
import { extentOf } from "../extent";
import type { Compound } from "../records";
import type { Scene } from "../scene";
import type { Sight } from "../view";
import type { Look } from "./briefing";
import type { Focus } from "./briefing_context";

/** A compound, its entrances and the streets round it fill the map at this zoom, where letters are of plain size. */
const COMPOUND_ZOOM = 16.4;

/**
 * Where a scene looks; a question's place comes before its own. What does not exist or is not placed gives way to what holds it: a compound to its sub-district,
 * that to where the map looks first. `null` when nothing at all is placed.
 */
export function findLook(look: Look, scene: Scene, focus: Focus | null): Sight | null {
	const found = focus ? findNamed(focus, scene) : null;
	return found ?? findOwn(look, scene) ?? wrap(scene.home);
}

function findOwn(look: Look, scene: Scene): Sight | null {
	const { ground } = scene.town.records;
	switch (look.kind) {
		case "extent":
			return { extent: look.extent };
		case "camera":
			return { camera: { lng: look.lng, lat: look.lat, zoom: look.zoom } };
		case "district":
			return wrap(ground && extentOfAreas(ground.outline));
		case "shown":
			return wrap(extentOfCompounds(scene.shown));
		case "home":
			return wrap(scene.home);
		case "compound":
			return findNamed(look, scene, look.zoom);
		default:
			return findNamed(look, scene);
	}
}

function findNamed({ kind, id }: Focus, scene: Scene, zoom = COMPOUND_ZOOM): Sight | null {
	if (kind === "subdistrict") return findSubdistrict(id, scene);
	const compound = scene.town.compoundById.get(id);
	if (!compound) return null;
	if (compound.position === null) return findSubdistrict(compound.subdistrict, scene);
	const [lng, lat] = compound.position;
	return { camera: { lng, lat, zoom } };
}

/** The compounds of a sub-district, whether shown or not, so that one question is framed alike in every scene; without a placed one its area. */
function findSubdistrict(id: string, { town }: Scene): Sight | null {
	const { compounds, ground } = town.records;
	const placed = extentOfCompounds(compounds.filter((one) => one.subdistrict === id));
	if (placed || !ground) return wrap(placed);
	const features = ground.subdistricts.features.filter((one) => one.properties.id === id);
	return wrap(extentOfAreas({ ...ground.subdistricts, features }));
}

function extentOfCompounds(compounds: readonly Compound[]): Extent | null {
	return extentOf(compounds.flatMap(({ position }) => (position ? [position] : [])));
}

function wrap(extent: Extent | null): Sight | null {
	return extent && { extent };
}
