import { render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useRoomFor } from "../../../src/panels/briefing/stage/use_room_for";

/** A place so many lines high and things wide; each line holds as many things. */
let linesOfPlace: number;
let thingsAcross: number;

beforeEach(() => {
	linesOfPlace = 3;
	thingsAcross = 1;
	vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => 100 * thingsAcross);
	vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(() => 20 * linesOfPlace);
	vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(function (this: HTMLElement) {
		return 20 * Math.ceil(this.children.length / thingsAcross);
	});
});

afterEach(() => {
	vi.restoreAllMocks();
});

function Things({ names }: { readonly names: readonly string[] }) {
	const list = useRef<HTMLUListElement>(null);
	const room = useRoomFor(list, names.length, names.join());
	return (
		<ul ref={list}>
			{names.slice(0, room).map((name) => (
				<li key={name}>{name}</li>
			))}
		</ul>
	);
}

const show = (...names: string[]) => render(<Things names={names} />);
const count = ({ container }: { container: HTMLElement }) => container.querySelectorAll("li").length;

test("as many are shown as their place is high, and all where it is high enough", () => {
	expect(count(show("a", "b", "c"))).toBe(3);
	expect(count(show("a", "b", "c", "d", "e"))).toBe(3);
});

test("one at least is shown, however low the place", () => {
	linesOfPlace = 0;
	expect(count(show("a", "b"))).toBe(1);
});

test("other things, and the same in a higher place, are counted anew", () => {
	const shown = show("a", "b", "c", "d", "e");
	expect(count(shown)).toBe(3);
	shown.rerender(<Things names={["f", "g"]} />);
	expect(count(shown)).toBe(2);
	shown.rerender(<Things names={["a", "b", "c", "d", "e"]} />);
	linesOfPlace = 9;
	shown.rerender(<Things names={["a", "b", "c", "d", "e"]} />);
	expect(count(shown)).toBe(5);
});

test("the same in a wider place of the same height are counted anew", () => {
	const names = ["a", "b", "c", "d", "e"];
	const shown = show(...names);
	expect(count(shown)).toBe(3);
	thingsAcross = 2;
	shown.rerender(<Things names={[...names]} />);
	expect(count(shown)).toBe(5);
});
