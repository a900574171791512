import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Look } from "../../../../src/map/svg/view/camera_path";
import { makeGlide } from "../../../../src/map/svg/view/glide";

const look = (zoom: number): Look => ({ lng: 0, lat: 0, zoom });
const path = (share: number) => look(10 + share);

let frames: ((ms: number) => void)[] = [];
beforeEach(() => {
	frames = [];
	vi.stubGlobal("requestAnimationFrame", (frame: (ms: number) => void) => frames.push(frame));
	vi.stubGlobal("cancelAnimationFrame", (id: number) => {
		frames[id - 1] = () => undefined;
	});
	vi.spyOn(performance, "now").mockReturnValue(1000);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Runs the frame that was asked for last. */
const frameAt = (ms: number) => frames.at(-1)?.(ms);

function record() {
	const said: string[] = [];
	const glide = makeGlide({
		show: ({ zoom }) => said.push(`at ${zoom}`),
		begun: (told) => said.push(`begun${JSON.stringify(told)}`),
		ended: (told) => said.push(`ended${JSON.stringify(told)}`),
	});
	return { said, glide };
}

test("a jump begins, shows and ends, and is told for what it is", () => {
	const { said, glide } = record();
	glide.jump(look(12), { quiet: true });
	expect(said).toEqual(['begun{"quiet":true}', "at 12", 'ended{"quiet":true}']);
	expect(glide.isMoving()).toBe(false);
});

test("a way is followed frame by frame and ends once, at its end", () => {
	const { said, glide } = record();
	glide.run(path, 200, {});
	frameAt(1100);
	expect(glide.isMoving()).toBe(true);
	frameAt(1250);
	expect(said).toEqual(["begun{}", "at 10.75", "at 11", "ended{}"]);
	expect(glide.isMoving()).toBe(false);
});

test("a way that follows another is one movement with it", () => {
	const { said, glide } = record();
	glide.run(path, 200, {});
	frameAt(1100);
	glide.run(path, 200, {});
	frameAt(1300);
	expect(said.filter((one) => !one.startsWith("at"))).toEqual(["begun{}", "ended{}"]);
});

test("a jump cuts a way short, which ends where it was", () => {
	const { said, glide } = record();
	glide.run(path, 200, { mine: 1 });
	frameAt(1100);
	glide.jump(look(15), { quiet: true });
	frameAt(1300);
	expect(said).toEqual([
		'begun{"mine":1}',
		"at 10.75",
		'ended{"mine":1}',
		'begun{"quiet":true}',
		"at 15",
		'ended{"quiet":true}',
	]);
});

test("in the reader's hand everything is one movement, which ends when it is let go", () => {
	const { said, glide } = record();
	glide.hold();
	glide.show(look(11));
	glide.jump(look(12), { quiet: true });
	glide.hold();
	glide.letGo();
	glide.letGo();
	expect(said).toEqual(["begun{}", "at 11", "at 12", "ended{}"]);
});

test("let go on the way, the movement ends with the way", () => {
	const { said, glide } = record();
	glide.hold();
	glide.run(path, 200, {});
	glide.letGo();
	expect(said).toEqual(["begun{}"]);
	frameAt(1200);
	expect(said).toEqual(["begun{}", "at 11", "ended{}"]);
});

test("taken into the hand on the way, the map stops where it is", () => {
	const { said, glide } = record();
	glide.run(path, 200, {});
	glide.hold();
	frameAt(1200);
	glide.letGo();
	expect(said).toEqual(["begun{}", "ended{}"]);
});
