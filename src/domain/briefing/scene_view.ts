import { DEFAULT_VIEW, type View } from "../view";
import type { BriefingScene } from "./briefing";
import type { Focus } from "./briefing_context";

/** The view a scene asks for, in the language and theme of another one. A question about a sub-district takes the place of the scene's own; one about a compound selects it. */
export function makeSceneView({ map }: BriefingScene, base: View, focus: Focus | null): View {
	const { color, size, indicator, breaks, layers } = map;
	return {
		...DEFAULT_VIEW,
		color,
		size,
		indicator,
		breaks,
		layers,
		filters: focus?.kind === "subdistrict" ? { ...map.filters, subdistrict: [focus.id] } : map.filters,
		sel: focus?.kind === "compound" ? focus.id : null,
		distanceM: map.distanceM ?? DEFAULT_VIEW.distanceM,
		spacesPerHousehold: map.spacesPerHousehold ?? DEFAULT_VIEW.spacesPerHousehold,
		lang: base.lang,
		theme: base.theme,
	};
}
