import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { AreaShape } from "../../../src/domain/selection/shortlist/drawn_area";
import { DrawArea } from "../../../src/map/draw_area/DrawArea";
import type { DrawKind } from "../../../src/map/draw_area/draw_kind";
import type { MovingMap } from "../../../src/map/moving_map";
import { makePlannerText } from "../../../src/text/planner/planner_text";
import { at, TOY_RECORDS, toySpeech } from "../../fixtures/toy_town";

// A map on which a pixel is a metre; the upper left corner lies 1 000 m north of the town's south-western one.
const [WEST, NORTH] = at(0, 1000);
const [EAST, SOUTH] = at(1000, 0);

function makeMap() {
	const canvas = document.createElement("div");
	const map = {
		getCanvas: () => canvas,
		getContainer: () => ({ clientWidth: 1000, clientHeight: 1000 }),
		getCenter: () => ({ lng: (WEST + EAST) / 2, lat: (NORTH + SOUTH) / 2 }),
		getZoom: () => 15,
		project: ([lng, lat]: [number, number]) => ({
			x: ((lng - WEST) / (EAST - WEST)) * 1000,
			y: ((NORTH - lat) / (NORTH - SOUTH)) * 1000,
		}),
		unproject: ([x, y]: [number, number]) => ({
			lng: WEST + (x / 1000) * (EAST - WEST),
			lat: NORTH - (y / 1000) * (NORTH - SOUTH),
		}),
		jumpTo: vi.fn(),
		easeTo: vi.fn(),
		on: vi.fn(),
		off: vi.fn(),
	};
	return { map, canvas };
}

function open(kind: DrawKind) {
	const { map, canvas } = makeMap();
	const [onDone, onCancel] = [vi.fn<(shape: AreaShape) => void>(), vi.fn()];
	const speech = toySpeech("zh");
	const text = makePlannerText(speech.text, "zh");
	const shown = render(
		<DrawArea
			map={map as unknown as MovingMap}
			kind={kind}
			compounds={TOY_RECORDS.compounds}
			speech={{ ...speech, text }}
			onDone={onDone}
			onCancel={onCancel}
		/>,
	);
	const sheet = screen.getByRole("application");
	const point = (type: "pointerDown" | "pointerMove" | "pointerUp", x: number, y: number) =>
		fireEvent[type](sheet, { isPrimary: true, button: 0, pointerId: 1, clientX: x, clientY: y });
	const click = (x: number, y: number) => {
		point("pointerMove", x, y);
		point("pointerDown", x, y);
		point("pointerUp", x, y);
	};
	return { ...shown, map, canvas, sheet, point, click, onDone, onCancel, user: userEvent.setup() };
}

test("a circle is dragged from its centre, and says on the way how large it is and how many it holds", () => {
	const { point, onDone, container } = open("circle");
	point("pointerDown", 200, 800);
	point("pointerMove", 650, 800);
	expect(container.textContent).toContain("半径 450 米 · 含 2 个小区");
	point("pointerUp", 650, 800);
	expect(onDone).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: "circle", radiusM: 450 }));
});

test("a rectangle is made of two clicks as well as of one drag", () => {
	const { click, onDone } = open("rectangle");
	click(100, 100);
	expect(onDone).not.toHaveBeenCalled();
	click(600, 700);
	expect(onDone.mock.calls[0]?.[0]).toMatchObject({ kind: "rectangle", ring: { length: 5 } });
});

test("a polygon is closed at its first corner", () => {
	const { click, onDone } = open("polygon");
	for (const [x, y] of [
		[100, 100],
		[900, 100],
		[900, 900],
	] as const)
		click(x, y);
	expect(onDone).not.toHaveBeenCalled();
	click(104, 103);
	expect(onDone.mock.calls[0]?.[0]).toMatchObject({ kind: "polygon", ring: { length: 4 } });
});

test("what ends a drawing is over before it ends, so that the map beneath gets no click", () => {
	const { click, point, onDone, sheet } = open("circle");
	click(200, 800);
	point("pointerDown", 650, 800);
	expect(onDone).not.toHaveBeenCalled();
	// A finger's tap would become a click after the sheet has gone.
	expect(fireEvent.touchStart(sheet)).toBe(false);
	point("pointerUp", 650, 800);
	expect(onDone).toHaveBeenCalledOnce();
});

test("a lasso follows the hand until it is let go, and one that holds nothing is refused in words", () => {
	const { point, onDone } = open("lasso");
	point("pointerDown", 100, 100);
	point("pointerUp", 100, 100);
	expect(screen.getByRole("status").textContent).toContain("至少要有三个点");
	point("pointerDown", 100, 100);
	for (const [x, y] of [
		[500, 120],
		[500, 500],
		[120, 480],
	] as const)
		point("pointerMove", x, y);
	point("pointerUp", 120, 480);
	expect(onDone.mock.calls[0]?.[0]).toMatchObject({ kind: "lasso", ring: { length: 5 } });
});

test("a polygon is drawn by keyboard alone, each step said with its place and its metres", async () => {
	const { user, onDone, sheet } = open("polygon");
	expect(document.activeElement).toBe(sheet);
	await user.keyboard("{Enter}{ArrowRight}{ArrowRight}");
	expect(screen.getByRole("status").textContent).toMatch(/已定 1 点，北纬 30\.\d+°，东经 110\.\d+°，32 米/);
	await user.keyboard("{Enter}{ArrowDown}{Shift>}{ArrowDown}{/Shift}{Enter}");
	expect(screen.getByRole("status").textContent).toContain("已定 3 点");
	await user.keyboard("{Backspace}");
	expect(screen.getByRole("status").textContent).toContain("已定 2 点");
	await user.keyboard("{Enter}{Enter}");
	expect(onDone).toHaveBeenCalledOnce();
});

test("too few points are refused in words, and the drawing goes on", async () => {
	const { user, onDone } = open("polygon");
	await user.keyboard("{Enter}{Enter}");
	expect(onDone).not.toHaveBeenCalled();
	expect(screen.getByRole("status").textContent).toContain("至少要有三个点");
	expect(screen.getByRole<HTMLButtonElement>("button", { name: "完成" }).disabled).toBe(true);
});

test("Escape ends the drawing wherever the keyboard is, and nothing else", async () => {
	const heard = vi.fn();
	document.addEventListener("keydown", heard);
	const { user, onCancel } = open("circle");
	screen.getByRole("button", { name: "取消" }).focus();
	await user.keyboard("{Escape}");
	document.removeEventListener("keydown", heard);
	expect([onCancel.mock.calls.length, heard.mock.calls.length]).toEqual([1, 0]);
});

test("the crosshair that leaves the map takes it along, keys zoom it, and the wheel goes through to it", async () => {
	const { user, map, canvas, sheet } = open("circle");
	for (let press = 0; press < 32; press++) await user.keyboard("{ArrowLeft}");
	expect(map.jumpTo).toHaveBeenCalled();
	await user.keyboard("+");
	expect(map.easeTo).toHaveBeenCalledWith({ zoom: 16, duration: 0 });
	const wheeled = vi.fn();
	canvas.addEventListener("wheel", wheeled);
	fireEvent.wheel(sheet, { deltaY: 100 });
	expect(wheeled).toHaveBeenCalledOnce();
});

test("a second finger draws nothing, and whatever had the keyboard before gets it back", () => {
	const before = document.createElement("button");
	document.body.append(before);
	before.focus();
	const { sheet, unmount, container } = open("polygon");
	fireEvent.pointerDown(sheet, { isPrimary: false, button: 0, clientX: 5, clientY: 5 });
	expect(container.textContent).toContain("点击定下第一个角点");
	unmount();
	expect(document.activeElement).toBe(before);
	before.remove();
});
