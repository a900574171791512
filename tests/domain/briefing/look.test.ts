import { expect, test } from "vitest";
import type { Look } from "../../../src/domain/briefing/briefing";
import type { Focus } from "../../../src/domain/briefing/briefing_context";
import { findLook } from "../../../src/domain/briefing/look";
import { makeSceneView } from "../../../src/domain/briefing/scene_view";
import { makeScene } from "../../../src/domain/scene";
import type { Town } from "../../../src/domain/town";
import { DEFAULT_VIEW, type Filters } from "../../../src/domain/view";
import { at, toyTown } from "../../fixtures/toy_town";
import { onlyThose, toyScene } from "./toy_context";

interface Asked {
	readonly focus?: Focus | null;
	readonly filters?: Partial<Filters>;
	readonly town?: Town;
}

function look(asked: Look, { focus = null, filters = {}, town = toyTown() }: Asked = {}) {
	const view = makeSceneView(toyScene({ filters: onlyThose(filters) }), DEFAULT_VIEW, focus);
	return findLook(asked, makeScene(town, view), focus);
}

type Corner = readonly [eastM: number, northM: number];

/** The extent from a south-western to a north-eastern corner, in metres of the toy town. */
function extent(southWest: Corner, northEast: Corner) {
	return { extent: [...at(...southWest), ...at(...northEast)] };
}

const HOME = extent([200, 200], [1500, 800]);

test("home is all placed compounds, the district its outline, shown what the filters let through", () => {
	expect(look({ kind: "home" })).toEqual(HOME);
	expect(look({ kind: "district" })).toEqual(extent([0, 0], [2000, 1000]));
	expect(look({ kind: "shown" }, { filters: { management: ["unmanaged"] } })).toEqual(
		extent([800, 200], [1200, 800]),
	);
});

test("a sub-district is framed by its compounds, whether shown or not, or else by its area", () => {
	expect(look({ kind: "subdistrict", id: "west" }, { filters: { management: ["owners"] } })).toEqual(
		extent([200, 200], [800, 800]),
	);
	const compounds = toyTown().records.compounds.filter((one) => one.subdistrict === "west");
	expect(look({ kind: "subdistrict", id: "east" }, { town: toyTown({ compounds }) })).toEqual(
		extent([1000, 0], [2000, 1000]),
	);
});

test("a compound is looked at from near; one that is not placed gives way to its sub-district", () => {
	const [lng, lat] = at(500, 500);
	expect(look({ kind: "compound", id: "A2" })).toEqual({ camera: { lng, lat, zoom: 16.4 } });
	expect(look({ kind: "compound", id: "B3" })).toEqual(extent([1200, 200], [1500, 500]));
});

test("a camera is taken as it is", () => {
	const camera = { lng: 110, lat: 30, zoom: 12 };
	expect(look({ kind: "camera", ...camera })).toEqual({ camera });
});

test("the place of a question comes before the scene's own", () => {
	const own: Look = { kind: "camera", lng: 110, lat: 30, zoom: 12 };
	expect(look(own, { focus: { kind: "subdistrict", id: "west" } })).toEqual(extent([200, 200], [800, 800]));
	const [lng, lat] = at(1500, 500);
	expect(look(own, { focus: { kind: "compound", id: "B2" } })).toEqual({ camera: { lng, lat, zoom: 16.4 } });
	expect(look(own, { focus: { kind: "compound", id: "Q" } })).toEqual({
		camera: { lng: 110, lat: 30, zoom: 12 },
	});
});

test("what does not exist gives way to where the map looks first", () => {
	expect(look({ kind: "compound", id: "Q" })).toEqual(HOME);
	expect(look({ kind: "subdistrict", id: "Q" })).toEqual(HOME);
	expect(look({ kind: "shown" }, { filters: { management: ["community"] } })).toEqual(HOME);
	expect(look({ kind: "district" }, { town: toyTown({ ground: null }) })).toEqual(HOME);
	expect(
		look({ kind: "subdistrict", id: "west" }, { town: toyTown({ ground: null, compounds: [] }) }),
	).toBeNull();
});
