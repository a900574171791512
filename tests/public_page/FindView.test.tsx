import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { makePublicScene } from "../../src/domain/public/make_scene";
import { DEFAULT_PUBLIC_VIEW } from "../../src/domain/public/view";
import { FindView } from "../../src/public_page/find/FindView";
import { FirstFind } from "../../src/public_page/find/FirstFind";
import { makePublicText } from "../../src/text/public_text";
import { TOY_PUBLIC } from "../fixtures/toy_public";

const scene = makePublicScene(TOY_PUBLIC, DEFAULT_PUBLIC_VIEW, null);
const page = { lang: "zh", text: makePublicText("zh"), root: "./" } as const;
const events = { onType: vi.fn(), onFilter: vi.fn(), onReset: vi.fn(), onShow: vi.fn(), onOpen: vi.fn() };
const view = { ...page, scene, typed: "", matches: null, notices: null, card: null } as const;

describe("the page before any script", () => {
	const markup = renderToStaticMarkup(<FirstFind {...page} scene={scene} picture={<svg />} />);

	test("holds every compound as a link to its own page, and the picture of the map", () => {
		const held = new DOMParser().parseFromString(markup, "text/html");
		const ways = [...held.querySelectorAll("ol a")].map((one) => one.getAttribute("href"));
		expect(ways).toEqual(scene.shown.map(({ id }) => `./c/${id}/`));
		expect(held.querySelector("#first-picture svg")).not.toBeNull();
	});

	test("marks everything that cannot work yet", () => {
		const held = new DOMParser().parseFromString(markup, "text/html");
		const idle = [...held.querySelectorAll("button, input, select")];
		expect(idle.length).toBeGreaterThan(0);
		expect(idle.filter((one) => !one.closest("[data-needs-script]"))).toEqual([]);
	});

	test("has no style attribute, which the policy would not let pass", () => {
		expect(markup).not.toMatch(/ style=/);
	});

	test("has the same boxes as the page that takes its place", () => {
		const later = renderToStaticMarkup(
			<FindView {...view} show="map" events={events} map={<div id="first-picture" />} />,
		);
		const boxes = (html: string) =>
			[...new DOMParser().parseFromString(html, "text/html").querySelectorAll("body *:not(svg, svg *)")]
				.filter((one) => !one.closest("#first-picture"))
				.map((one) => `${one.tagName}.${one.className}`);
		expect(boxes(markup)).toEqual(boxes(later));
	});
});

describe("a narrow screen", () => {
	test("turns from the map to the list with one button that says where it leads", async () => {
		render(<FindView {...view} show="map" events={events} map={<p>map</p>} />);
		await userEvent.click(screen.getByRole("button", { name: "只看列表" }));
		expect(events.onShow).toHaveBeenLastCalledWith("list");
	});

	test("offers no map where none may be drawn", () => {
		render(<FindView {...view} show={null} events={events} map={null} />);
		expect(screen.queryByRole("button", { name: /地图|列表/ })).toBeNull();
		expect(screen.queryByRole("region", { name: "地图" })).toBeNull();
	});
});
