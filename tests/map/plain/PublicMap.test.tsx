import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makePublicScene } from "../../../src/domain/public/make_scene";
import { DEFAULT_PUBLIC_VIEW, type PublicView } from "../../../src/domain/public/view";
import PublicMap from "../../../src/map/plain/PublicMap";
import { makePublicText } from "../../../src/text/public_text";
import { TOY_PUBLIC } from "../../fixtures/toy_public";

const gl = vi.hoisted(() => ({ has: false, make: vi.fn() }));
vi.mock("../../../src/map/webgl", () => ({ hasWebGl: () => gl.has }));
vi.mock("../../../src/map/plain/gl_plain_painter", () => ({ makeGlPlainPainter: gl.make }));

/** What jsdom lacks: sizes, media queries, captured pointers, and a canvas to measure on. */
beforeEach(() => {
	gl.has = false;
	gl.make.mockReset();
	document.documentElement.style.fontSize = "16px";
	vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(400);
	vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(300);
	vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("reduced-motion") }));
	vi.stubGlobal(
		"ResizeObserver",
		class {
			observe = () => undefined;
			disconnect = () => undefined;
		},
	);
	HTMLElement.prototype.setPointerCapture = () => undefined;
	const measure = { font: "", measureText: (text: string) => ({ width: text.length * 48 }) };
	vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(measure as never);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

function open(view: Partial<PublicView> = {}, lang: "zh" | "en" = "zh") {
	const events = { onSelect: vi.fn(), onReady: vi.fn() };
	const props = {
		lang,
		theme: "light",
		contrast: false,
		text: makePublicText(lang),
		foot: "审图号",
		...events,
	} as const;
	const sceneOf = (change: Partial<PublicView>) =>
		makePublicScene(TOY_PUBLIC, { ...DEFAULT_PUBLIC_VIEW, ...change }, null);
	const shown = render(<PublicMap scene={sceneOf(view)} {...props} />);
	return {
		...shown,
		...events,
		change: (to: Partial<PublicView>) => shown.rerender(<PublicMap scene={sceneOf(to)} {...props} />),
	};
}

const list = () => screen.getByRole("listbox");
const press = (key: string) => fireEvent.keyDown(list(), { key });
const option = () => within(list()).getByRole("option");
const paintedIds = (container: HTMLElement) =>
	[...container.querySelectorAll('[data-layer="compounds"] use')]
		.map((use) => use.getAttribute("data-id"))
		.sort();
const nextFrames = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

test("the map is painted at once, with every placed compound and what has to be stated", async () => {
	const { container, onReady } = open();
	await nextFrames();
	expect(onReady).toHaveBeenCalledTimes(1);
	expect(paintedIds(container)).toEqual(["E1", "E2", "E3", "W1", "W2"]);
	expect(screen.getByText("审图号")).toBeTruthy();
	expect(screen.getByRole("img", { name: "小区分布图" })).toBeTruthy();
});

test("what the filters leave is what is painted", async () => {
	const { container, change } = open();
	change({ filters: { ...DEFAULT_PUBLIC_VIEW.filters, management: ["unmanaged"] } });
	await nextFrames();
	expect(paintedIds(container)).toEqual(["E2", "W2"]);
});

test("keys lead through the compounds, each said with its place among all, and Enter opens it", async () => {
	const { onSelect } = open();
	await nextFrames();
	act(() => list().focus());
	expect(option().textContent).toBe("阿一院");
	expect(list().getAttribute("aria-activedescendant")).toBe(option().id);
	press("ArrowRight");
	expect(option().textContent).toBe("柏园10号院");
	expect([option().getAttribute("aria-posinset"), option().getAttribute("aria-setsize")]).toEqual(["2", "5"]);
	expect(screen.getByText("柏园10号院，无人管理，未改造，在阿一院东面约 300 米")).toBeTruthy();
	press("Enter");
	expect(onSelect).toHaveBeenLastCalledWith("W2");
	press("End");
	expect(option().getAttribute("aria-posinset")).toBe("5");
	press("ArrowRight");
	expect(screen.getByText("东面没有别的小区")).toBeTruthy();
});

test("a compound the filters take away is no longer the active one", async () => {
	const { change } = open();
	await nextFrames();
	act(() => list().focus());
	press("End");
	change({ filters: { ...DEFAULT_PUBLIC_VIEW.filters, subdistrict: ["west"] } });
	expect(within(list()).queryByRole("option")).toBeNull();
	press("ArrowUp");
	expect(option().textContent).toBe("阿一院");
});

test("everything a finger can do with the map a button does too", async () => {
	open({}, "en");
	await nextFrames();
	const names = ["Zoom in", "Zoom out", "Show all compounds", "Move the map"];
	for (const name of names) expect(screen.getByRole("button", { name })).toBeTruthy();
	expect(screen.queryByRole("button", { name: "Move north" })).toBeNull();
	fireEvent.click(screen.getByRole("button", { name: "Move the map" }));
	expect(screen.getByRole("button", { name: "Move the map" }).getAttribute("aria-pressed")).toBe("true");
	for (const way of ["north", "south", "west", "east"]) screen.getByRole("button", { name: `Move ${way}` });
});

test("one finger belongs to the page until the reader takes hold of the map", async () => {
	open({}, "en");
	await nextFrames();
	const canvas = screen.getByRole("img", { name: "Map of the compounds" });
	expect(canvas.style.touchAction).toBe("pan-y");
	fireEvent.click(screen.getByRole("button", { name: "Move the map" }));
	expect(canvas.style.touchAction).toBe("none");
});

test("the smooth map is offered only where there is WebGL, and where it does not begin the simple one stays, said in one sentence", async () => {
	open({}, "en").unmount();
	expect(screen.queryByRole("button", { name: "Use the smooth map" })).toBeNull();
	gl.has = true;
	gl.make.mockImplementation(() => {
		throw new Error("no graphics");
	});
	const { container } = open({}, "en");
	fireEvent.click(screen.getByRole("button", { name: "Use the smooth map" }));
	expect(await screen.findByText(/cannot show the smooth map/)).toBeTruthy();
	await nextFrames();
	expect(gl.make).toHaveBeenCalledTimes(1);
	expect(container.querySelector("[data-painter]")?.getAttribute("data-painter")).toBe("svg");
	expect(paintedIds(container)).toHaveLength(5);
	expect(screen.queryByRole("button", { name: "Use the smooth map" })).toBeNull();
});
