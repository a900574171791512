import { expect, test } from "vitest";
import { MANAGEMENT, RENOVATION } from "../../src/domain/vocabulary";
import { makeCameraDrawing, makeCompoundDrawing, makeParkingDrawing } from "../../src/layers/symbols";

const draw = (
	management: (typeof MANAGEMENT)[number],
	renovation: (typeof RENOVATION)[number],
	sizePx = 14,
) => makeCompoundDrawing({ management, renovation, color: "management", theme: "light", sizePx });

/** Every number of a path, which for these drawings are coordinates, radii and flags. */
const numbersOf = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** Drawings without their colours: what is left in grey print. */
const shapeOf = (drawing: ReturnType<typeof draw>) =>
	JSON.stringify(
		drawing.strokes.map(({ d, fill, stroke, dash }) => [d, fill !== null, stroke !== null, dash.length]),
	);

test("every pair of management and renovation can be told apart without colour", () => {
	const all = MANAGEMENT.flatMap((management) =>
		RENOVATION.map((renovation) => shapeOf(draw(management, renovation))),
	);
	expect(new Set(all).size).toBe(MANAGEMENT.length * RENOVATION.length);
});

test("the emphasis changes the colour and nothing else", () => {
	const sign = { management: "owners", renovation: "underway", theme: "dark", sizePx: 22 } as const;
	const [a, b] = (["management", "renovation"] as const).map((color) =>
		makeCompoundDrawing({ ...sign, color }),
	);
	expect(a && shapeOf(a)).toBe(b && shapeOf(b));
	expect(a).not.toEqual(b);
});

test("a symbol starts with its halo, in the colour of the ground, and keeps within its box", () => {
	for (const management of MANAGEMENT) {
		const [halo] = draw(management, "done").strokes;
		expect(halo?.fill).toBe("#FFFFFF");
		for (const number of numbersOf(halo?.d ?? "")) expect(Math.abs(number)).toBeLessThanOrEqual(25);
	}
});

test("no path holds anything that is not a number", () => {
	for (const size of [6, 9, 14, 22, 48]) {
		for (const management of MANAGEMENT) {
			for (const renovation of RENOVATION)
				expect(JSON.stringify(draw(management, renovation, size))).not.toMatch(/NaN|null,null,null|Infinity/);
		}
	}
});

test("a broken camera is struck, one nobody knows about is dashed, a working one neither", () => {
	const camera = (status: "working" | "broken" | "unknown") =>
		makeCameraDrawing({ status, place: "road", theme: "light" });
	const dashed = (status: "working" | "broken" | "unknown") =>
		camera(status).strokes.some((stroke) => stroke.dash.length > 0);
	expect([dashed("working"), dashed("broken"), dashed("unknown")]).toEqual([false, false, true]);
	expect(
		new Set([shapeOf(camera("working")), shapeOf(camera("broken")), shapeOf(camera("unknown"))]).size,
	).toBe(3);
});

test("a parking place of unknown size is drawn hollow", () => {
	expect(shapeOf(makeParkingDrawing("light", true))).not.toBe(shapeOf(makeParkingDrawing("light", false)));
});
