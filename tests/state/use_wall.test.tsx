import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { UNKNOWN_WALL, type Wall } from "../../src/domain/briefing/wall";
import { useRootSize } from "../../src/state/use_root_size";
import { useStageSize } from "../../src/state/use_stage_size";
import { useWall } from "../../src/state/use_wall";

const HALL: Wall = { heightM: 2.7, farthestM: 8, panels: { columns: 4, rows: 2 } };
const ROOM: Wall = { heightM: 1.2, farthestM: null, panels: { columns: 1, rows: 1 } };

beforeEach(() => localStorage.clear());

/** A page whose link follows what is set, as the product's does. */
function open(fromLink: Wall | null = null) {
	const told = vi.fn();
	const hook = renderHook(({ link }) => useWall(link, told), { initialProps: { link: fromLink } });
	return { ...hook, told };
}

test("nobody has measured a wall that neither link nor device knows", () => {
	expect(open().result.current.wall).toEqual(UNKNOWN_WALL);
});

test("what is set is told to the link and remembered by the device", () => {
	const { result, told } = open();
	act(() => result.current.setWall(HALL));
	expect(result.current.wall).toEqual(HALL);
	expect(told).toHaveBeenCalledExactlyOnceWith(HALL);
	expect(open().result.current.wall).toEqual(HALL);
});

test("a link wins over what the device remembers, and is remembered in turn", () => {
	const first = open();
	act(() => first.result.current.setWall(ROOM));
	const { result, told, rerender } = open(HALL);
	expect(result.current.wall).toEqual(HALL);
	expect(told).not.toHaveBeenCalled();
	rerender({ link: null });
	expect(result.current.wall).toEqual(HALL);
	expect(open().result.current.wall).toEqual(HALL);
});

test.each(["", "null", "{}", "2.7,8", "2.7,8,4x2,9", "99,8,1x1", "2.7,8,0x2"])(
	"what is kept and means nothing is an unmeasured wall: %j",
	(kept) => {
		localStorage.setItem("wall-1", kept);
		expect(open().result.current.wall).toEqual(UNKNOWN_WALL);
	},
);

test("a device that may keep nothing still shows the wall", () => {
	const refuse = () => {
		throw new DOMException("no", "SecurityError");
	};
	vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
	const { result } = open();
	act(() => result.current.setWall(HALL));
	expect(result.current.wall).toEqual(HALL);
});

test("letters have the size of the wall while it is shown, and their own again afterwards", () => {
	const { style } = document.documentElement;
	style.fontSize = "18px";
	const { rerender, unmount } = renderHook(({ px }: { px: number | null }) => useRootSize(px), {
		initialProps: { px: 24 as number | null },
	});
	expect(style.fontSize).toBe("24px");
	rerender({ px: 47.52 });
	expect(style.fontSize).toBe("47.52px");
	rerender({ px: null });
	expect(style.fontSize).toBe("18px");
	rerender({ px: 30 });
	unmount();
	expect(style.fontSize).toBe("18px");
	style.fontSize = "";
});

test("the stage is as large as the window, and follows it", () => {
	vi.stubGlobal("innerWidth", 1600);
	vi.stubGlobal("innerHeight", 900);
	const { result } = renderHook(() => {
		const { ref, ...size } = useStageSize<HTMLElement>();
		ref.current ??= document.createElement("main");
		return size;
	});
	expect(result.current).toEqual({ widthPx: 1600, heightPx: 900 });
	vi.stubGlobal("innerHeight", 1200);
	act(() => void window.dispatchEvent(new Event("resize")));
	expect(result.current).toEqual({ widthPx: 1600, heightPx: 1200 });
	vi.unstubAllGlobals();
});
