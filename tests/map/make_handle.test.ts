// @vitest-environment jsdom
import { expect, test } from "vitest";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW } from "../../src/domain/view";
import { type MapNow, makeHandle } from "../../src/map/make_handle";
import { toyTown } from "../fixtures/toy_town";

const scene = makeScene(toyTown(), DEFAULT_VIEW);
const map = {
	getCenter: () => ({ lng: 110.1, lat: 30.2 }),
	getZoom: () => 13.5,
	getContainer: () => ({ clientWidth: 800, clientHeight: 450 }),
};
const painter = { map } as unknown as MapNow["painter"];
const read = (camera: MapNow["camera"], painting = painter) =>
	makeHandle(() => ({ painter: painting, scene, camera })).read();

test("a map tells how large it is and where it looks, and that it looks at all compounds when nobody moved it", () => {
	document.documentElement.style.fontSize = "24px";
	const size = { widthPx: 800, heightPx: 450, scale: 1.5 };
	expect(read({ lng: 110, lat: 30, zoom: 13 })).toEqual({
		...size,
		camera: { lng: 110.1, lat: 30.2, zoom: 13.5 },
	});
	expect(read(null)).toEqual({ ...size, camera: null });
	expect(read(null, null)).toBeNull();
});
