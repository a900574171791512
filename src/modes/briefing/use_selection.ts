import { useMemo, useState } from "react";
import { makeScene, type Scene } from "../../domain/scene";

/** The compound that was pointed out, as long as the key stays: another scene begins without. */
export function useSelection(key: string): [string | null, (id: string | null) => void] {
	const [chosen, setChosen] = useState<{ readonly key: string; readonly id: string | null }>({
		key,
		id: null,
	});
	const setId = useMemo(() => (id: string | null) => setChosen({ key, id }), [key]);
	return [chosen.key === key ? chosen.id : null, setId];
}

/** The scene with that compound selected; as it is without one. */
export function useSelected(scene: Scene, sel: string | null): Scene {
	return useMemo(() => {
		if (sel === null || scene.view.sel === sel) return scene;
		const { marks, columns } = scene;
		return { ...makeScene(scene.town, { ...scene.view, sel }), marks, columns };
	}, [scene, sel]);
}
