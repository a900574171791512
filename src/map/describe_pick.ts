import type { ProposedSite } from "../domain/marks";
import type { Camera, ParkingPlace } from "../domain/records";
import {
	describeCamera,
	describeCluster,
	describeParking,
	describeProposal,
	type ParkingCluster,
	type Tooltip,
} from "../layers/tooltips";
import type { Picture } from "./picture";

/** The thing of an overlay under the pointer: which layer drew it, and the record. */
export interface DensePick {
	readonly layer: string;
	readonly object: unknown;
}

/** The compound a thing of an overlay belongs to; `null` for none or several. */
export function ownerOf(pick: DensePick | null): string | null {
	if (!pick) return null;
	const { layer, object } = pick;
	if (layer === "cameras") return (object as Camera).compound;
	if (layer === "parking-places") return (object as ParkingPlace).compound;
	if (layer === "parking-bays") return (object as { place: ParkingPlace }).place.compound;
	return null;
}

/** What to say of a thing of an overlay; `null` of what there is nothing to say. */
export function describePick({ layer, object }: DensePick, { scene, speech }: Picture): Tooltip | null {
	const nameOf = (id: string | null) =>
		id === null ? null : (scene.town.compoundById.get(id)?.name ?? null);
	const describePlace = (place: ParkingPlace) => describeParking(place, nameOf(place.compound), speech);
	if (layer === "cameras") {
		const camera = object as Camera;
		return describeCamera(camera, nameOf(camera.compound), speech);
	}
	if (layer === "parking-places") return describePlace(object as ParkingPlace);
	if (layer === "parking-bays") return describePlace((object as { place: ParkingPlace }).place);
	if (layer === "parking-clusters") return describeCluster(object as ParkingCluster, speech);
	return null;
}

/** What to say of a proposed site: its number, where it stands and whom it would serve. */
export function describeSite(site: ProposedSite, { scene, speech }: Picture): Tooltip {
	const nameOf = (id: string) => scene.town.compoundById.get(id)?.name ?? id;
	const served = new Set(site.serves.map(({ compound }) => compound));
	return describeProposal(
		site,
		{
			nth: (scene.marks?.sites.indexOf(site) ?? 0) + 1,
			at: site.compound === null ? null : nameOf(site.compound),
			serves: [...served].map(nameOf),
		},
		speech,
	);
}
