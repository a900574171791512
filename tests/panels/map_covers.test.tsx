import { render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { COVERS_MAP, listCovers } from "../../src/map/covers";

type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** Every element lies where its `data-at` says. */
function lay() {
	vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
		const [left, top, right, bottom] = (this.getAttribute("data-at") ?? "0,0,0,0")
			.split(",")
			.map(Number) as never as Edges;
		return { left, top, right, bottom, width: right - left, height: bottom - top } as DOMRect;
	});
}

afterEach(() => vi.restoreAllMocks());

test("what lies over a map is known by its mark, from the map's own corner and as far as it lies on it", () => {
	lay();
	const { container } = render(
		<>
			<div id="map" data-at="100,50,500,350">
				<div {...COVERS_MAP} data-at="110,60,150,80" />
				<div data-at="200,100,300,200" />
			</div>
			<div {...COVERS_MAP} data-at="450,300,700,400" />
			<div {...COVERS_MAP} data-at="600,60,700,80" />
			<div {...COVERS_MAP} data-at="120,60,120,60" />
		</>,
	);
	const map = container.querySelector<HTMLElement>("#map");
	expect(map && listCovers(map)).toEqual([
		{ left: 10, top: 10, right: 50, bottom: 30 },
		{ left: 350, top: 250, right: 400, bottom: 300 },
	]);
});
