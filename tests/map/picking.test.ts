import { expect, test } from "vitest";
import type { Marks, ProposedSite } from "../../src/domain/marks";
import { makeScene } from "../../src/domain/scene";
import { DEFAULT_VIEW, type View } from "../../src/domain/view";
import { describeSite } from "../../src/map/describe_pick";
import type { Point } from "../../src/map/moving_map";
import { pickCompound, pickProposal } from "../../src/map/picking";
import { at, toySpeech, toyTown } from "../fixtures/toy_town";

/** A map of the toy town on which a pixel is ten metres, at a zoom where symbols are 14 px wide. */
const map = {
	getZoom: () => 13,
	project: ([lng, lat]: [number, number]): Point => {
		const [[west, south], [east, north]] = [at(0, 0), at(1000, 1000)];
		return { x: ((lng - west) / (east - west)) * 100, y: ((lat - south) / (north - south)) * 100 };
	},
};
const scene = (view: Partial<View> = {}) => makeScene(toyTown(), { ...DEFAULT_VIEW, ...view });
const pick = (
	x: number,
	y: number,
	more: { coarse?: boolean; view?: Partial<View>; enlarged?: number } = {},
) =>
	pickCompound(
		scene(more.view),
		{ x, y },
		{ map, coarse: more.coarse ?? false, enlarged: more.enlarged ?? 1 },
	)?.id ?? null;

// A1 stands at (20, 20), A2 at (50, 50), A3 at (80, 80) on this screen.
test("a pointer on a symbol or up to four pixels beside it means that compound", () => {
	expect(pick(20, 20)).toBe("A1");
	expect(pick(30.5, 20)).toBe("A1");
	expect(pick(31.5, 20)).toBeNull();
});

test("a finger may miss by more", () => {
	expect(pick(38, 20, { coarse: true })).toBe("A1");
});

test("between two compounds within reach the nearer is meant", () => {
	expect(pick(36, 36, { enlarged: 4 })).toBe("A2");
	expect(pick(34, 34, { enlarged: 4 })).toBe("A1");
});

test("what the filters hide cannot be picked, but the selected compound can", () => {
	const filters = { ...DEFAULT_VIEW.filters, management: ["owners" as const] };
	expect(pick(20, 20, { view: { filters } })).toBeNull();
	expect(pick(20, 20, { view: { filters, sel: "A1" } })).toBe("A1");
});

const proposed = (id: string, eastM: number, serves: readonly string[]): ProposedSite => ({
	id,
	kind: "camera",
	position: at(eastM, 500),
	compound: serves.length === 1 ? (serves[0] ?? null) : null,
	serves: serves.map((one) => ({ compound: one, position: at(0, 0) })),
});
const withSites = (...sites: ProposedSite[]) => {
	const marks: Marks = { tones: new Map(), bounds: [], chosen: new Map(), sites, unserved: [] };
	return { ...scene(), marks };
};

test("a pointer anywhere on a pin means its site, the first of two that overlap", () => {
	const two = withSites(proposed("s1", 500, ["A2"]), proposed("s2", 550, []));
	const siteAt = (x: number, y: number, enlarged = 1) =>
		pickProposal(two, { x, y }, { map, enlarged })?.id ?? null;
	// The tips stand at (50, 50) and (55, 50); on a screen up is less.
	expect([siteAt(50, 50), siteAt(50, 26), siteAt(63, 30)]).toEqual(["s1", "s1", "s2"]);
	expect([siteAt(50, 51), siteAt(50, 24), siteAt(40, 40)]).toEqual([null, null, null]);
	expect(siteAt(50, 12, 2)).toBe("s1");
	expect(pickProposal(scene(), { x: 50, y: 50 }, { map, enlarged: 1 })).toBeNull();
});

test("a proposed site is told by its number, where it stands and whom it serves, each once", () => {
	const many = proposed("s2", 550, ["A1", "A1", "A2", "A3", "B1"]);
	const two = withSites(proposed("s1", 500, ["A2"]), many);
	const describe = (site: ProposedSite) => describeSite(site, { scene: two, speech: toySpeech("zh") });
	expect(describe(many)).toEqual({ title: "拟设摄像头 2 号", lines: ["服务：A1院、A2院、A3院 等 4 个小区"] });
	const [first] = two.marks.sites;
	if (!first) throw new Error("There is no first site.");
	expect(describe(first)).toEqual({ title: "拟设摄像头 1 号", lines: ["A2院", "服务：A2院"] });
});
