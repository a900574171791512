import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openBriefingChannel, type ToldState, type WallCommand } from "../../src/state/briefing_channel";
import {
	askWalls,
	findNewestWall,
	hearWall,
	NO_WALLS,
	readContact,
	usePresenterChannel,
} from "../../src/state/use_presenter_channel";
import { useWallChannel } from "../../src/state/use_wall_channel";
import { makeFakeWires } from "./fake_wires";

const STATE: ToldState = {
	scene: "one",
	sinceMs: 1_000,
	tour: "off",
	opened: null,
	focus: null,
	question: false,
	black: false,
};

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

type Wires = ReturnType<typeof makeFakeWires>;

function openWall({ layWire }: Wires, scene = "one") {
	const commands: WallCommand[] = [];
	const shown = renderHook(
		({ state }) => useWallChannel(state, (command) => commands.push(command), layWire),
		{ initialProps: { state: { ...STATE, scene } } },
	);
	return { ...shown, commands };
}

const openPresenter = ({ layWire }: Wires) => renderHook(() => usePresenterChannel(layWire));

describe("the wire", () => {
	test("without one nothing is thrown and nothing is heard", () => {
		const channel = openBriefingChannel(
			() => undefined,
			() => null,
		);
		expect(channel.connected).toBe(false);
		channel.say({ kind: "hello" });
		channel.close();
	});

	test("what has another shape, another release or another purpose is not passed on", () => {
		const wires = makeFakeWires();
		const heard = vi.fn();
		openBriefingChannel(heard, wires.layWire);
		const right = { version: 1, from: "x", kind: "state", openedAtMs: 1, state: STATE };
		for (const wrong of [
			null,
			"changed",
			{ ...right, version: 2 },
			{ ...right, state: { ...STATE, scene: 7 } },
			{ ...right, state: { ...STATE, more: true } },
			{ ...right, openedAtMs: Number.NaN },
			{ ...right, kind: "else" },
			{ version: 1, from: "x", kind: "command", to: "y", command: { do: "erase" } },
			{ version: 1, from: "x", kind: "command", to: "y", command: { do: "go" } },
		])
			wires.shout(wrong);
		expect(heard).not.toHaveBeenCalled();
		wires.shout(right);
		expect(heard).toHaveBeenCalledWith(right);
	});
});

describe("a wall and a presenter", () => {
	test("whichever was opened first, the presenter learns where the wall is", () => {
		const wires = makeFakeWires();
		openWall(wires, "two");
		expect(openPresenter(wires).result.current).toMatchObject({ contact: "here", wall: { scene: "two" } });

		const others = makeFakeWires();
		const early = openPresenter(others);
		expect(early.result.current.contact).toBe("waiting");
		act(() => void openWall(others, "three"));
		expect(early.result.current).toMatchObject({ contact: "here", wall: { scene: "three" } });
	});

	test("what the wall does is told at once, and only what is new", () => {
		const wires = makeFakeWires();
		const wall = openWall(wires);
		const presenter = openPresenter(wires);
		const before = wires.posted.length;
		act(() => wall.rerender({ state: { ...STATE } }));
		expect(wires.posted.length).toBe(before);
		act(() => wall.rerender({ state: { ...STATE, scene: "two", tour: "held", opened: "Cameras" } }));
		expect(wires.posted.length).toBe(before + 1);
		expect(presenter.result.current.wall).toMatchObject({ scene: "two", tour: "held", opened: "Cameras" });
	});

	test("a command comes to the wall that was opened last, and to no other", () => {
		const wires = makeFakeWires();
		const old = openWall(wires, "old");
		vi.advanceTimersByTime(10);
		const young = openWall(wires, "young");
		const presenter = openPresenter(wires);
		expect(presenter.result.current).toMatchObject({ walls: 2, wall: { scene: "young" } });
		act(() => presenter.result.current.send({ do: "go", scene: "three" }));
		expect(young.commands).toEqual([{ do: "go", scene: "three" }]);
		expect(old.commands).toEqual([]);
		act(() => young.unmount());
		expect(presenter.result.current).toMatchObject({ walls: 1, wall: { scene: "old" } });
	});

	test("a wall that is gone is missed, and found again when it comes back", () => {
		const wires = makeFakeWires();
		const wall = openWall(wires);
		const presenter = openPresenter(wires);
		act(() => wall.unmount());
		expect(presenter.result.current).toMatchObject({ contact: "waiting", wall: null });
		act(() => vi.advanceTimersByTime(4_500));
		expect(presenter.result.current.contact).toBe("silent");
		act(() => void openWall(wires, "two"));
		expect(presenter.result.current).toMatchObject({ contact: "here", wall: { scene: "two" } });
	});

	test("a presenter who goes leaves the wall and the wire as they were", () => {
		const wires = makeFakeWires();
		const wall = openWall(wires);
		openPresenter(wires).unmount();
		expect(wall.commands).toEqual([]);
		expect(wires.count()).toBe(1);
		wall.unmount();
		expect(wires.count()).toBe(0);
		expect(vi.getTimerCount()).toBe(0);
	});

	test("where windows cannot talk to each other the presenter says so", () => {
		const { result } = renderHook(() => usePresenterChannel(noWire));
		expect(result.current).toMatchObject({ contact: "none", wall: null });
		act(() => result.current.send({ do: "next" }));
	});
});

const noWire = () => null;

describe("what is known of walls", () => {
	const told = (from: string, openedAtMs: number) =>
		({ version: 1, from, kind: "state", openedAtMs, state: { ...STATE, scene: from } }) as const;

	test("nobody answers for three questions, and then it is said", () => {
		const asked = [1, 2, 3].reduce<(typeof NO_WALLS)[]>(
			(all) => [...all, askWalls(all.at(-1) ?? NO_WALLS)],
			[],
		);
		expect(asked.map(readContact)).toEqual(["waiting", "waiting", "silent"]);
	});

	test("a wall that dies without a word is forgotten after two questions, and the one before it steers on", () => {
		let known = hearWall(hearWall(NO_WALLS, told("young", 2)), told("old", 1));
		for (let times = 0; times < 3; times += 1) known = hearWall(askWalls(known), told("old", 1));
		expect(findNewestWall(known)?.id).toBe("old");
		expect(known.walls.size).toBe(1);
	});

	test("a word of farewell from a stranger changes nothing", () => {
		const known = hearWall(NO_WALLS, told("old", 1));
		expect(hearWall(known, { version: 1, from: "stranger", kind: "bye" })).toBe(known);
		expect(hearWall(known, { version: 1, from: "stranger", kind: "hello" })).toBe(known);
	});
});
