import { act, fireEvent, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { View } from "../../../../src/domain/view";
import type { MapCamera, MapHandle } from "../../../../src/map/map_handle";
import SvgMapView, { type SvgMapViewProps } from "../../../../src/map/svg/view/SvgMapView";
import { show } from "../../../panels/show";

const dense = vi.hoisted(() => ({ thinned: [] as { layer: string; drawn: number; of: number }[] }));
vi.mock("../../../../src/layers/whole_style", async (load) => ({
	...(await load<typeof import("../../../../src/layers/whole_style")>()),
	readThinned: () => dense.thinned,
}));

const SIZE = { width: 800, height: 500 };
const PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
/** Between A1 and A2, at a zoom where a pixel is about a metre. */
const CAMERA: MapCamera = { lng: 110.003628, lat: 30.00316, zoom: 16 };

/** Tells the map that its element has another size. */
let resized = (): void => undefined;

/** What jsdom lacks: sizes of boxes and letters, media queries, captured pointers, and a canvas to measure on. */
beforeEach(() => {
	dense.thinned = [];
	document.documentElement.style.fontSize = "16px";
	vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(SIZE.width);
	vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(SIZE.height);
	vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("reduced-motion") }));
	vi.stubGlobal(
		"ResizeObserver",
		class {
			constructor(tell: () => void) {
				resized = tell;
			}
			observe() {
				return undefined;
			}
			disconnect() {
				return undefined;
			}
		},
	);
	HTMLElement.prototype.setPointerCapture = () => undefined;
	const measure = { font: "", measureText: (text: string) => ({ width: text.length * 48 }) };
	vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(measure as never);
});
afterEach(() => vi.unstubAllGlobals());

function open(props: Partial<SvgMapViewProps> = {}, view: Partial<View> = {}) {
	const events = {
		onHover: vi.fn(),
		onSelect: vi.fn(),
		onCamera: vi.fn<(camera: MapCamera) => void>(),
		onReady: vi.fn(),
		onNews: vi.fn(),
		onRetry: vi.fn(),
		onCloseNote: vi.fn(),
	};
	const shown = show(
		({ scene, speech }) => (
			<SvgMapView
				{...{ scene, speech, hoveredId: null, camera: CAMERA, padding: PADDING, note: null }}
				{...events}
				{...props}
			/>
		),
		{ view },
	);
	const canvas = screen.getByRole("region", { name: "小区地图" });
	const symbolOf = (id: string) => {
		const symbol = canvas.querySelector(`[data-layer="compounds"] [data-id="${id}"]`);
		if (!symbol) throw new Error(`${id} is not painted.`);
		return { clientX: Number(symbol.getAttribute("x")), clientY: Number(symbol.getAttribute("y")) };
	};
	return { ...shown, ...events, canvas, symbolOf };
}

/** Two frames later: what was asked for in one has been painted in the next. */
const frames = () =>
	act(
		() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
	);

test("every compound of the scene that has a place is painted once, counted, and the map is ready", async () => {
	const { canvas, onReady, onNews } = open({ camera: null });
	const ids = [...canvas.querySelectorAll('[data-layer="compounds"] [data-id]')].map((one) =>
		one.getAttribute("data-id"),
	);
	expect(ids.sort()).toEqual(["A1", "A2", "A3", "B1", "B2"]);
	const element = canvas.parentElement as HTMLElement;
	expect({ ...element.dataset }).toMatchObject({ painter: "svg", drawn: "5" });
	await frames();
	expect(onReady).toHaveBeenCalledOnce();
	expect(onNews).toHaveBeenCalledExactlyOnceWith("painted");
});

test("a mouse over a symbol is told whose it is, and its words are shown; over the ground it is told nothing", async () => {
	const { canvas, symbolOf, onHover } = open();
	fireEvent.pointerMove(canvas, symbolOf("A2"));
	await frames();
	expect(onHover).toHaveBeenLastCalledWith("A2");
	expect(screen.getAllByText("A2院").length).toBeGreaterThan(0);
	fireEvent.pointerMove(canvas, { clientX: 3, clientY: 3 });
	await frames();
	expect(onHover).toHaveBeenLastCalledWith(null);
});

test("the compound that is pointed at elsewhere is marked under the symbols, and only that one", async () => {
	const { canvas, symbolOf } = open({ hoveredId: "B1", camera: null });
	const marks = canvas.querySelectorAll("[data-hovered] [data-id], [data-hovered][data-id]");
	expect([...marks].map((one) => one.getAttribute("data-id"))).toEqual(["B1"]);
	expect(symbolOf("B1")).toBeTruthy();
	const layers = [...canvas.querySelectorAll("svg > g")].map(
		(one) => one.getAttribute("data-layer") ?? one.tagName,
	);
	expect(layers.indexOf("compound-hover")).toBe(layers.indexOf("compounds") - 1);
});

test("a click on a symbol selects, a click on the ground closes, the end of a drag does neither", () => {
	const { canvas, symbolOf, onSelect } = open();
	fireEvent.click(canvas, symbolOf("A1"));
	expect(onSelect).toHaveBeenLastCalledWith("A1");
	fireEvent.click(canvas, { clientX: 3, clientY: 3 });
	expect(onSelect).toHaveBeenLastCalledWith(null);
	fireEvent.pointerDown(canvas, { pointerId: 1, button: 0, clientX: 100, clientY: 100 });
	fireEvent.pointerMove(canvas, { pointerId: 1, clientX: 140, clientY: 100 });
	fireEvent.pointerUp(canvas, { pointerId: 1, clientX: 140, clientY: 100 });
	fireEvent.click(canvas, { clientX: 140, clientY: 100 });
	expect(onSelect).toHaveBeenCalledTimes(2);
});

test("a mouse whose button is up drags no more, though nobody said when it was released", () => {
	const { canvas, onCamera } = open();
	const mouse = { pointerId: 1, pointerType: "mouse", clientY: 100 };
	fireEvent.pointerDown(canvas, { ...mouse, button: 0, buttons: 1, clientX: 100 });
	fireEvent.pointerMove(canvas, { ...mouse, buttons: 1, clientX: 140 });
	fireEvent.pointerMove(canvas, { ...mouse, buttons: 0, clientX: 300 });
	expect(onCamera).toHaveBeenCalledOnce();
	fireEvent.pointerMove(canvas, { ...mouse, buttons: 0, clientX: 400 });
	expect(onCamera).toHaveBeenCalledOnce();
});

test("a browser that gives no canvas to measure letters on still gets its map", () => {
	vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
	const { canvas, onNews } = open({ camera: null });
	expect(canvas.querySelectorAll('[data-layer="compounds"] [data-id]')).toHaveLength(5);
	expect(onNews).not.toHaveBeenCalledWith("not-started");
});

test("a drag moves the place under the hand along, and the camera is told once, at its end", () => {
	const { canvas, onCamera } = open();
	fireEvent.pointerDown(canvas, { pointerId: 1, button: 0, clientX: 100, clientY: 100 });
	for (const clientX of [120, 150, 200])
		fireEvent.pointerMove(canvas, { pointerId: 1, clientX, clientY: 100 });
	expect(onCamera).not.toHaveBeenCalled();
	fireEvent.pointerUp(canvas, { pointerId: 1, clientX: 200, clientY: 100 });
	expect(onCamera).toHaveBeenCalledOnce();
	const [told] = onCamera.mock.calls[0] ?? [];
	expect(told?.lng).toBeCloseTo(CAMERA.lng - (100 * 360) / (512 * 2 ** 16), 9);
	expect(told?.lat).toBeCloseTo(CAMERA.lat, 9);
});

test("two fingers that move apart zoom in about their middle", () => {
	const { canvas, onCamera } = open();
	const touch = (pointerId: number, clientX: number) => ({ pointerId, button: 0, clientX, clientY: 250 });
	fireEvent.pointerDown(canvas, touch(1, 350));
	fireEvent.pointerDown(canvas, touch(2, 450));
	fireEvent.pointerMove(canvas, touch(1, 300));
	fireEvent.pointerMove(canvas, touch(2, 500));
	fireEvent.pointerUp(canvas, touch(1, 300));
	fireEvent.pointerUp(canvas, touch(2, 500));
	expect(onCamera).toHaveBeenCalledOnce();
	const [told] = onCamera.mock.calls[0] ?? [];
	expect(told?.zoom).toBeCloseTo(17, 9);
	expect(told?.lng).toBeCloseTo(CAMERA.lng, 9);
});

test("the keys are those of the other painter's map: arrows move 100 px, + and - zoom a level, with Shift two", () => {
	const { canvas, onCamera } = open();
	const after = (init: KeyboardEventInit) => {
		fireEvent.keyDown(canvas, init);
		return onCamera.mock.calls.at(-1)?.[0];
	};
	expect(after({ key: "ArrowRight" })?.lng).toBeCloseTo(CAMERA.lng + (100 * 360) / (512 * 2 ** 16), 9);
	expect(after({ key: "=" })?.zoom).toBe(17);
	expect(after({ key: "+", shiftKey: true })?.zoom).toBe(19);
	expect(after({ key: "-" })?.zoom).toBe(18);
	const told = onCamera.mock.calls.length;
	after({ key: "ArrowLeft", shiftKey: true });
	after({ key: "=", ctrlKey: true });
	after({ key: "a" });
	expect(onCamera).toHaveBeenCalledTimes(told);
});

test("a map nobody has moved shows all compounds whatever size it gets, and tells no camera", async () => {
	const { canvas, onCamera } = open({ camera: null });
	vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(360);
	vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(640);
	act(() => resized());
	await frames();
	expect(canvas.querySelector("svg")?.getAttribute("viewBox")).toBe("0 0 360 640");
	expect(canvas.parentElement?.dataset.drawn).toBe("5");
	fireEvent.keyDown(canvas, { key: "+" });
	expect(onCamera).toHaveBeenCalledOnce();
	act(() => resized());
	expect(onCamera).toHaveBeenCalledOnce();
});

test("why there is no graphics card is said once, calmly, and can be closed; trying again is offered where it can help", async () => {
	const { user, onCloseNote, unmount } = open({ note: "no-webgl" });
	expect(screen.getByRole("status").textContent).toContain("不能使用 WebGL");
	expect(screen.queryByRole("button", { name: "再试显卡绘制" })).toBeNull();
	await user.click(screen.getByRole("button", { name: "关闭提示" }));
	expect(onCloseNote).toHaveBeenCalledOnce();
	unmount();
	const again = open({ note: "gave-up" });
	await again.user.click(screen.getByRole("button", { name: "再试显卡绘制" }));
	expect(again.onRetry).toHaveBeenCalledOnce();
});

test("pointing at a camera says whose it is, and clicking it opens its compound", async () => {
	const { canvas, onSelect } = open({}, { layers: ["cameras"] });
	const camera = canvas.querySelector('[data-layer="cameras"] [data-id="c1"]');
	const spot = { clientX: Number(camera?.getAttribute("x")), clientY: Number(camera?.getAttribute("y")) };
	fireEvent.pointerMove(canvas, spot);
	await frames();
	expect(screen.getByText(/^摄像头 · /)).toBeTruthy();
	fireEvent.click(canvas, spot);
	expect(onSelect).toHaveBeenLastCalledWith("A1");
});

test("what is drawn only in part is said with both counts, and nothing is said where all is drawn", () => {
	const { unmount } = open({}, { layers: ["cameras"] });
	expect(screen.queryByText(/过密/)).toBeNull();
	unmount();
	dense.thinned = [{ layer: "cameras", drawn: 2900, of: 5800 }];
	open({}, { layers: ["cameras"] });
	expect(screen.getByText("摄像头过密，画出 2900 / 5800")).toBeTruthy();
});

test("a compound drawn twice counts once, and one out of the picture not at all", () => {
	const { canvas } = open({ camera: { ...CAMERA, zoom: 19 } }, { sel: "A1" });
	expect(canvas.parentElement?.dataset.drawn).toBe("0");
});

test("graphics that were given up are tried again after a while, though nobody presses the button", () => {
	vi.useFakeTimers();
	try {
		const { onRetry } = open({ note: "gave-up" });
		vi.advanceTimersByTime(14 * 60_000);
		expect(onRetry).not.toHaveBeenCalled();
		vi.advanceTimersByTime(2 * 60_000);
		expect(onRetry).toHaveBeenCalledTimes(1);
	} finally {
		vi.useRealTimers();
	}
});

test("a map is sent somewhere without a word of a reader's choice, and tells how finely it is drawn", () => {
	const handle = createRef<MapHandle>();
	const { canvas, onCamera } = open({ handle });
	act(() => handle.current?.travel({ camera: { lng: 110.003, lat: 30.003, zoom: 15 } }, { durationMs: 900 }));
	expect(handle.current?.read()?.camera?.zoom).toBe(15);
	expect(onCamera).not.toHaveBeenCalled();
	const size = { widthPx: 800, heightPx: 500 };
	expect(handle.current?.pixels()).toEqual({ drawn: size, native: size, limitPx: null });
	expect(canvas.parentElement?.dataset).toMatchObject({ canvas: "800x500", native: "800x500" });
});
