import type { Position } from "../../domain/datum";
import type { Scene } from "../../domain/scene";

/** From a compound to its nearest working camera. */
export interface Link {
	/** Id of the compound. */
	readonly compound: string;
	readonly from: Position<"WGS84">;
	readonly to: Position<"WGS84">;
	/** Whether the camera is within the chosen distance. */
	readonly near: boolean;
}

/** A link for every shown and placed compound that has a working camera, the near ones last, since they lie on top. */
export function makeLinks({ shown, town, view }: Scene): readonly Link[] {
	return shown
		.flatMap((one): readonly Link[] => {
			const nearest = town.watch.get(one.id)?.nearest;
			if (!one.position || !nearest) return [];
			const near = nearest.distanceM <= view.distanceM;
			return [{ compound: one.id, from: one.position, to: nearest.item.position, near }];
		})
		.sort((a, b) => Number(a.near) - Number(b.near));
}

/** Width of a link, CSS pixels; those within reach stand out. */
export const LINK_PX = { near: 2, far: 1 } as const;
