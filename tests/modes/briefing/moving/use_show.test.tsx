import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BriefingScene } from "../../../../src/domain/briefing/briefing";
import { useShow } from "../../../../src/modes/briefing/moving/use_show";
import { readLink } from "../../../../src/state/link";
import { useLink } from "../../../../src/state/use_link";

const scene = (id: string, seconds: number | null) => ({ id, seconds }) as BriefingScene;
const SCENES = [scene("one", null), scene("two", 30), scene("three", null)];

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	history.replaceState(null, "", "/");
});

/** The hook over the real address bar, which begins with a query. */
function open(query: string) {
	history.replaceState(null, "", query);
	return renderHook(
		({ scenes }) => {
			const steps = useLink();
			return useShow({ scenes, secondsPerScene: 20, ...steps });
		},
		{ initialProps: { scenes: SCENES } },
	);
}

const inAddress = () => {
	const { scene: at, tour } = readLink(window.location.search);
	return { at, tour };
};

test("a reload comes back to the scene and to the tour", () => {
	const { result } = open("?mode=briefing&scene=two&tour=yes");
	expect(result.current.state.at).toBe("two");
	expect(result.current.scene).toBe(SCENES[1]);
	expect(result.current.clock).toMatchObject({ on: true, running: true, wholeMs: 30_000 });
});

test("what a hand does can be undone by going back; the tour leaves the history as it is", () => {
	const { result } = open("?mode=briefing");
	const before = history.length;
	act(() => result.current.send({ do: "next" }));
	expect(inAddress()).toEqual({ at: "two", tour: false });
	expect(history.length).toBe(before + 1);
	act(() => result.current.send({ do: "tourOn" }));
	act(() => vi.advanceTimersByTime(30_001));
	expect(inAddress()).toEqual({ at: "three", tour: true });
	expect(history.length).toBe(before + 1);
});

test("one timer leads the tour through every scene, for the time of each", () => {
	const { result } = open("?mode=briefing&tour=yes");
	expect(vi.getTimerCount()).toBe(1);
	const seen = [20_001, 30_000, 20_000].map((ms) => {
		act(() => vi.advanceTimersByTime(ms));
		expect(vi.getTimerCount()).toBe(1);
		return result.current.state.at;
	});
	expect(seen).toEqual(["two", "three", "one"]);
});

test("a touch holds the tour for a minute, and the fill says what is left", () => {
	const { result } = open("?mode=briefing&tour=yes");
	act(() => vi.advanceTimersByTime(5_000));
	act(() => result.current.send({ do: "touched" }));
	expect(result.current.clock).toMatchObject({ running: false, paused: false, leftMs: 15_000 });
	act(() => vi.advanceTimersByTime(59_000));
	expect(result.current.clock.running).toBe(false);
	act(() => vi.advanceTimersByTime(1_001));
	expect(result.current.clock.running).toBe(true);
	act(() => vi.advanceTimersByTime(15_001));
	expect(result.current.state.at).toBe("two");
});

test("another address leads to its scene and takes away what was open", () => {
	const { result } = open("?mode=briefing&scene=two");
	act(() => result.current.send({ do: "question", open: true }));
	act(() => {
		history.replaceState(null, "", "?mode=briefing&scene=three");
		window.dispatchEvent(new PopStateEvent("popstate"));
	});
	expect(result.current.state).toMatchObject({ at: "three", question: false });
});

test("two steps at once add up", () => {
	const { result } = open("?mode=briefing");
	act(() => {
		result.current.send({ do: "next" });
		result.current.send({ do: "next" });
	});
	expect(result.current.state.at).toBe("three");
	expect(inAddress().at).toBe("three");
});

test("newer data without the scene leave the wall at the first one", () => {
	const { result, rerender } = open("?mode=briefing&scene=two");
	rerender({ scenes: [SCENES[0] as BriefingScene, SCENES[2] as BriefingScene] });
	expect(result.current.state.at).toBe("one");
});

test("nothing is left behind when the wall goes", () => {
	const { unmount } = open("?mode=briefing&tour=yes");
	unmount();
	expect(vi.getTimerCount()).toBe(0);
});
