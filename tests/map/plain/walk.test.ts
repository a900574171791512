import { expect, test } from "vitest";
import { makePublicScene } from "../../../src/domain/public/make_scene";
import { DEFAULT_PUBLIC_VIEW } from "../../../src/domain/public/view";
import type { PublicMapText } from "../../../src/map/plain/PublicMap";
import { pickNearest } from "../../../src/map/plain/pick_nearest";
import { listWalked, readWalkKey, sayStep, walk } from "../../../src/map/plain/walk";
import { makePublicText } from "../../../src/text/public_text";
import { TOY_PUBLIC } from "../../fixtures/toy_public";

const scene = makePublicScene(TOY_PUBLIC, DEFAULT_PUBLIC_VIEW, null);
const all = listWalked(scene);
const one = (id: string) => TOY_PUBLIC.compounds.find((each) => each.id === id) ?? null;
const keyed = (from: string | null, key: string) => {
	const read = readWalkKey(key);
	return read && (walk(all, from === null ? null : one(from), read)?.id ?? null);
};
const zh: PublicMapText = makePublicText("zh");
const en: PublicMapText = makePublicText("en");

test("one walks through the compounds on the map, in the order of the list; what has no place is not among them", () => {
	expect(all.map(({ id }) => id)).toEqual(["W1", "W2", "E2", "E1", "E3"]);
	expect([keyed(null, "Home"), keyed("E1", "Home"), keyed("W1", "End")]).toEqual(["W1", "W1", "E3"]);
});

test("arrow keys lead to the nearest in their direction, and nowhere where none lies", () => {
	expect(keyed("W1", "ArrowRight")).toBe("W2");
	expect(keyed("W2", "ArrowLeft")).toBe("W1");
	expect(keyed("E1", "ArrowUp")).toBe("E3");
	expect(keyed("W1", "ArrowLeft")).toBeNull();
	expect(keyed(null, "ArrowUp")).toBe("W1");
	expect(readWalkKey("a")).toBeNull();
});

test("a step is said with name, management, renovation, distance and direction", () => {
	const [w1, w2, e1, e2] = [one("W1"), one("W2"), one("E1"), one("E2")];
	if (!w1 || !w2 || !e1 || !e2) throw new Error("The toy town has lost a compound.");
	expect(sayStep(w1, null, zh)).toBe("阿一院，专业化物业，已改造");
	expect(sayStep(w2, w1, zh)).toBe("柏园10号院，无人管理，未改造，在阿一院东面约 300 米");
	expect(sayStep(w1, w2, en)).toContain("about 300 m west of 柏园10号院");
	// At one and the same point there is no direction to tell.
	expect(sayStep(e2, e1, en)).toContain("right beside 翠苑");
});

test("a finger means the nearest symbol within 24 pixels, a mouse within 12", () => {
	const [first] = all;
	// A pixel a metre, W1 at 100, 100.
	const map = {
		getZoom: () => 13,
		project: ([lng, lat]: [number, number]) => ({ x: (lng - 110) * 96_486, y: (lat - 30) * 110_852 }),
	};
	const pick = (x: number, coarse: boolean) =>
		pickNearest(scene, { x, y: 100 }, { map, coarse, enlarged: 1 })?.id;
	expect(first?.id).toBe("W1");
	expect([pick(123, true), pick(125, true)]).toEqual(["W1", undefined]);
	expect([pick(111, false), pick(113, false)]).toEqual(["W1", undefined]);
});
