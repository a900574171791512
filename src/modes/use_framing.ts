import { useCallback, useRef } from "react";
import { extentOf } from "../domain/extent";
import type { Town } from "../domain/town";
import type { MapHandle } from "../map/map_handle";

/** The map's handle, and the way to bring compounds into its middle. */
export function useFraming(town: Town) {
	const handle = useRef<MapHandle>(null);
	const frame = useCallback(
		(ids: readonly string[]) => {
			const positions = ids.flatMap((id) => {
				const position = town.compoundById.get(id)?.position;
				return position ? [position] : [];
			});
			const extent = extentOf(positions);
			const [only] = ids;
			if (ids.length === 1 && only !== undefined) handle.current?.flyTo(only);
			else if (extent) handle.current?.fit(extent);
		},
		[town],
	);
	return { handle, frame };
}
