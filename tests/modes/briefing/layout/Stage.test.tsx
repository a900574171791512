import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { UNKNOWN_WALL } from "../../../../src/domain/briefing/wall";
import { layOutWall, type WallInput } from "../../../../src/modes/briefing/layout/lay_out_wall";
import { Stage } from "../../../../src/modes/briefing/layout/Stage";

const PARTS = {
	head: "标题",
	map: "图",
	claims: <button type="button">332</button>,
	side: "清单",
	foot: "进度",
	legend: "图例",
};

function show(input: Partial<WallInput>, opened = false) {
	const layout = layOutWall({
		widthPx: 1920,
		heightPx: 1080,
		wall: UNKNOWN_WALL,
		claims: 4,
		side: true,
		...input,
	});
	const { container } = render(<Stage layout={layout} parts={PARTS} opened={opened} />);
	const part = (name: string) => container.querySelector<HTMLElement>(`[data-part="${name}"]`);
	return { layout, part, stage: container.firstElementChild as HTMLElement };
}

/** So far that letters leave room for the numbers alone. */
const FAR = { heightM: 2.7, farthestM: 9.9, panels: { columns: 1, rows: 1 } };

test("every part stands in its box, in pixels of the page, and nothing is scaled", () => {
	const { layout, part, stage } = show({});
	for (const name of ["head", "map", "claims", "side", "foot", "legend"] as const) {
		const box = layout[name];
		expect(part(name)?.style.getPropertyValue("--x")).toBe(`${box?.x}px`);
		expect(part(name)?.style.getPropertyValue("--height")).toBe(`${box?.height}px`);
	}
	expect(stage.outerHTML).not.toContain("transform");
	expect(stage.style.getPropertyValue("--wall-small")).toBe("0.75rem");
});

test("where nothing stands beside the numbers there is no place for it", () => {
	const { part } = show({ side: false });
	expect(part("side")).toBeNull();
	expect(screen.getByText("332")).toBeTruthy();
});

test("a wall without room beside the numbers shows an opened list in their place, and keeps them for the way back", () => {
	expect(show({ wall: FAR }).part("side")).toBeNull();
	const { layout, part } = show({ wall: FAR }, true);
	expect(layout.dropped).toBe("side");
	expect(part("side")?.style.getPropertyValue("--y")).toBe(`${layout.list.y}px`);
	expect(part("claims")?.className).toContain("covered");
	expect(part("claims")?.querySelector("button")).not.toBeNull();
});

test("a finger turns over beside the map, never on it", () => {
	const { part } = show({});
	expect(part("head")?.dataset.swipe).toBe("true");
	expect(part("map")?.dataset.swipe).toBeUndefined();
});
