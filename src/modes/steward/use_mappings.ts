import { useCallback, useEffect, useState } from "react";
import { readMappings, type SavedMapping, saveMapping } from "../../state/saved_mappings";
import type { VersionStore } from "../../state/versions";

/** The mappings this browser keeps. Where it keeps nothing, those of this visit. */
export function useMappings(store: VersionStore) {
	const [saved, setSaved] = useState<readonly SavedMapping[]>([]);
	useEffect(() => {
		let wanted = true;
		readMappings(store).then(
			(found) => wanted && setSaved(found),
			// A browser that keeps nothing has said so once already, beside the versions.
			() => wanted && setSaved([]),
		);
		return () => {
			wanted = false;
		};
	}, [store]);
	const save = useCallback(
		(one: SavedMapping) => {
			saveMapping(store, one).then(setSaved, () => setSaved((old) => [...old, one]));
		},
		[store],
	);
	return { saved, save };
}
