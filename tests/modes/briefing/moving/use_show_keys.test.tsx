import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ShowEvent } from "../../../../src/modes/briefing/moving/show";
import { useShowKeys } from "../../../../src/modes/briefing/moving/use_show_keys";
import { useTouches } from "../../../../src/modes/briefing/moving/use_touches";

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

interface WallProps {
	readonly black: boolean;
	readonly asked: string[];
}

function Wall({ black, asked }: WallProps) {
	useShowKeys({
		count: 13,
		black,
		onAct: (key) => asked.push(key),
		onPlace: (place) => asked.push(`scene ${place}`),
		onLight: () => asked.push("light"),
		onTouched: () => asked.push("touched"),
	});
	useTouches(black, (event: ShowEvent) => asked.push(`sent ${event.do}`));
	return (
		<>
			<div data-part="map">
				<button type="button" onKeyDown={(event) => event.key.startsWith("Arrow") && event.preventDefault()}>
					map
				</button>
			</div>
			<div data-swipe>
				numbers <input aria-label="slider" type="range" />
			</div>
			<button type="button" data-tour>
				pause
			</button>
		</>
	);
}

/** A wall that writes down what it is asked for. */
function open({ black = false } = {}) {
	const asked: string[] = [];
	render(<Wall black={black} asked={asked} />);
	return asked;
}

const press = (key: string, more: Partial<KeyboardEventInit> = {}, on: Element = document.body) =>
	fireEvent.keyDown(on, { key, ...more });

interface Touch {
	readonly x: number;
	readonly y?: number;
	readonly pointerType?: string;
}

/** jsdom knows no pointer events of its own. */
function point(kind: "down" | "up", on: Element, { x, y = 100, pointerType = "touch" }: Touch) {
	const event = new MouseEvent(`pointer${kind}`, { bubbles: true, clientX: x, clientY: y });
	const pointer = { pointerId: 1, isPrimary: true, pointerType };
	for (const [name, value] of Object.entries(pointer)) Object.defineProperty(event, name, { value });
	act(() => void on.dispatchEvent(event));
}

/** A finger, or what else it is, from 300 px to elsewhere. */
function swipe(on: Element, to: Touch) {
	point("down", on, { ...to, x: 300, y: 100 });
	point("up", on, to);
}

test("a key turns over, and the page does not scroll on it", () => {
	const asked = open();
	expect(press("PageDown")).toBe(false);
	expect(asked).toEqual(["next"]);
});

test("keys with a modifier are the browser's, and a key held down is one wish", () => {
	const asked = open();
	press("f", { ctrlKey: true });
	press("ArrowRight", { altKey: true });
	press("Shift");
	press("ArrowRight");
	press("ArrowRight", { repeat: true });
	expect(asked).toEqual(["next"]);
});

test("a key that asks for nothing still says that somebody is there", () => {
	const asked = open();
	press("z");
	press("a", {}, screen.getByLabelText("slider"));
	expect(asked).toEqual(["touched", "touched"]);
});

test("a first digit waits for a second one, but not for ever", () => {
	const asked = open();
	press("1");
	press("2");
	press("7");
	press("1");
	act(() => void vi.advanceTimersByTime(800));
	expect(asked.filter((one) => one !== "touched")).toEqual(["scene 12", "scene 7", "scene 1"]);
});

test("on a dark wall any key means light and nothing else", () => {
	const asked = open({ black: true });
	press("ArrowRight");
	expect(asked).toEqual(["light"]);
});

test("who only pointed at the map turns over with the next arrow; who came to it with Tab moves it", () => {
	const asked = open();
	const map = screen.getByRole("button", { name: "map" });
	press("Tab", {}, map);
	press("ArrowRight", {}, map);
	expect(asked).toEqual(["touched", "touched"]);
	point("down", map, { x: 10, pointerType: "mouse" });
	press("ArrowRight", {}, map);
	expect(asked.slice(2)).toEqual(["sent touched", "next"]);
});

test("a finger that moves sideways beside the map turns over", () => {
	const asked = open();
	const numbers = screen.getByText("numbers");
	swipe(numbers, { x: 200 });
	swipe(numbers, { x: 400 });
	expect(asked).toEqual(["sent touched", "sent next", "sent touched", "sent previous"]);
});

test("no swipe is what goes up or down, what is short, what a mouse does, what moves the map or a slider", () => {
	const asked = open();
	const numbers = screen.getByText("numbers");
	swipe(numbers, { x: 200, y: 300 });
	swipe(numbers, { x: 280 });
	swipe(numbers, { x: 100, pointerType: "mouse" });
	swipe(screen.getByRole("button", { name: "map" }), { x: 100 });
	swipe(screen.getByLabelText("slider"), { x: 100 });
	expect(new Set(asked)).toEqual(new Set(["sent touched"]));
});

test("the tour's own buttons do not stop it", () => {
	const asked = open();
	point("down", screen.getByRole("button", { name: "pause" }), { x: 10 });
	expect(asked).toEqual([]);
});

test("on a dark wall a touch means light", () => {
	const asked = open({ black: true });
	point("down", screen.getByText("numbers"), { x: 10 });
	expect(asked).toEqual(["sent light"]);
});
