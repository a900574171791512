import { useCallback, useMemo } from "react";
import type { MapCamera, View } from "../domain/view";
import { useDeviceLang, useDeviceTheme } from "./device";
import { type Link, readTheme } from "./link";
import type { useLink } from "./use_link";

/** What moves continuously under a hand: each value replaces the last one in the history instead of following it. */
const CONTINUOUS: readonly (keyof View)[] = ["distanceM", "spacesPerHousehold"];

/** What a link asks to see; where it does not say theme or language, the device does. */
export function useView(link: Link): View {
	const deviceTheme = useDeviceTheme();
	const deviceLang = useDeviceLang();
	const theme = readTheme(link) ?? deviceTheme;
	const lang = link.lang ?? deviceLang;
	const chosen = link.view;
	return useMemo(() => ({ ...chosen, shortlist: null, theme, lang }), [chosen, theme, lang]);
}

/** The ways to change what is seen: a step back brings the view before, but not every place the map has been. */
export function useChanges({ go, replace }: ReturnType<typeof useLink>) {
	const change = useCallback(
		(patch: Partial<View>) => {
			const continuous = Object.keys(patch).every((key) => CONTINUOUS.includes(key as keyof View));
			(continuous ? replace : go)((before) => applyPatch(before, patch));
		},
		[go, replace],
	);
	const keepCamera = useCallback(
		(camera: MapCamera) => replace((before) => ({ ...before, camera })),
		[replace],
	);
	return { change, keepCamera };
}

// The shortlist is a scenario's, not a link's.
function applyPatch(link: Link, { theme, lang, shortlist: _, ...patch }: Partial<View>): Link {
	return {
		...link,
		theme: theme ?? link.theme,
		lang: lang ?? link.lang,
		view: { ...link.view, ...patch },
	};
}
