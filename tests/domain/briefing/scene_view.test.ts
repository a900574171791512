import { expect, test } from "vitest";
import { makeContext } from "../../../src/domain/briefing/make_context";
import { makeSceneView } from "../../../src/domain/briefing/scene_view";
import { makeScene } from "../../../src/domain/scene";
import { EMPTY_SHORTLIST } from "../../../src/domain/selection/shortlist/shortlist";
import { DEFAULT_VIEW, type View } from "../../../src/domain/view";
import { toyTown } from "../../fixtures/toy_town";
import { onlyThose, toyScene } from "./toy_context";

const BASE: View = {
	...DEFAULT_VIEW,
	lang: "en",
	theme: "dark",
	layers: ["parking"],
	sel: "A1",
	placed: true,
	parts: [{ indicator: "households", side: "leftOut" }],
	sort: { key: "name", descending: true },
	shortlist: EMPTY_SHORTLIST,
	distanceM: 99,
};

test("a scene asks for its own picture; of the view before only language and theme stay", () => {
	const scene = toyScene({
		color: "renovation",
		indicator: "households",
		layers: ["cameras"],
		filters: onlyThose({ management: ["owners"] }),
		spacesPerHousehold: 0.5,
	});
	expect(makeSceneView(scene, BASE, null)).toEqual({
		...DEFAULT_VIEW,
		lang: "en",
		theme: "dark",
		color: "renovation",
		indicator: "households",
		layers: ["cameras"],
		filters: onlyThose({ management: ["owners"] }),
		spacesPerHousehold: 0.5,
	});
});

test("a question about a sub-district takes the place of the scene's own, one about a compound selects it", () => {
	const scene = toyScene({ filters: onlyThose({ subdistrict: ["west"], management: ["unmanaged"] }) });
	const asked = makeSceneView(scene, BASE, { kind: "subdistrict", id: "east" });
	expect(asked.filters).toEqual(onlyThose({ subdistrict: ["east"], management: ["unmanaged"] }));
	const one = makeSceneView(scene, BASE, { kind: "compound", id: "B1" });
	expect([one.sel, one.filters]).toEqual(["B1", scene.map.filters]);
});

test("what numbers are computed from has the filters of the scene on the map, and no question about what does not exist", () => {
	const town = toyTown();
	const scene = toyScene({ filters: onlyThose({ subdistrict: ["west", "moon"], decade: ["1850"] }) });
	for (const focus of [
		null,
		{ kind: "subdistrict", id: "east" },
		{ kind: "subdistrict", id: "moon" },
	] as const) {
		const view = makeSceneView(scene, BASE, focus);
		const context = makeContext({ town, view, focus, targets: null, choice: null });
		expect(context.filters).toEqual(makeScene(town, view).view.filters);
		expect(context.focus).toEqual(focus?.id === "moon" ? null : focus);
	}
});

test("the filter of a question holds also over a view that does not know of it", () => {
	const focus = { kind: "subdistrict", id: "east" } as const;
	const context = makeContext({ town: toyTown(), view: BASE, focus, targets: null, choice: null });
	expect(context.filters.subdistrict).toEqual(["east"]);
	expect(context.assumptions).toEqual({ distanceM: 99, spacesPerHousehold: 1 });
});
