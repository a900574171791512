import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { BriefingScene } from "../../src/domain/briefing/briefing";
import type { BriefingContext } from "../../src/domain/briefing/briefing_context";
import { chooseSites } from "../../src/domain/briefing/choice_input";
import { makeContext } from "../../src/domain/briefing/make_context";
import { measureClaim } from "../../src/domain/briefing/measure_claim";
import { measureSide } from "../../src/domain/briefing/measure_side";
import { makeSceneView } from "../../src/domain/briefing/scene_view";
import { choosePortfolio } from "../../src/domain/selection/portfolio/choose_portfolio";
import { makeTown } from "../../src/domain/town";
import { DEFAULT_VIEW } from "../../src/domain/view";
import { readFolder } from "../../src/intake";
import { compute, type PlainMap, type PlainMeasure } from "./compute_claim";
import { readPlainJson } from "./plain_folder";

/** The briefing as its file states it. */
const PLAIN = readPlainJson("briefing.json") as {
	readonly scenes: readonly {
		readonly id: string;
		readonly map?: PlainMap;
		readonly claims?: readonly {
			readonly id: string;
			readonly measure: PlainMeasure;
			readonly published?: { readonly value: number; readonly why?: object | null } | null;
		}[];
	}[];
};

const CLAIMS = PLAIN.scenes.flatMap(({ id: scene, map = {}, claims = [] }) =>
	claims.map((claim) => ({ scene, map, claim, name: `${scene}/${claim.id}` })),
);

const FOLDER = new URL("../../data/", import.meta.url);

// The ground is cut anew on every reading, which takes a busy machine its time.
const PATIENCE_MS = 60_000;

let find: (id: string) => { readonly scene: BriefingScene; readonly context: BriefingContext };
let chosen: readonly string[] = [];

beforeAll(() => {
	const { briefing, targets, ...records } = readFolder((path) => readFileSync(new URL(path, FOLDER)));
	if (!briefing) throw new Error("The shipped folder has no briefing.");
	const town = makeTown(records);
	const { plan, input, budgetWan } = chooseSites(town, briefing.scenario, "");
	// Any choice will do: what is asked is whether its numbers are those of its members. Without a solver it is quick.
	const result = choosePortfolio(input, null);
	chosen = result.kind === "found" ? result.best.ids : [];
	const choice = { plan, result, budgetWan, name: "" };
	find = (id) => {
		const scene = briefing.scenes.find((one) => one.id === id);
		if (!scene) throw new Error(`${id} did not pass the door.`);
		const view = makeSceneView(scene, DEFAULT_VIEW, null);
		return { scene, context: makeContext({ town, view, focus: null, targets, choice, briefing }) };
	};
}, PATIENCE_MS);

function measure(sceneId: string, claimId: string) {
	const { scene, context } = find(sceneId);
	const claim = scene.claims.find((one) => one.id === claimId);
	if (!claim) throw new Error(`${sceneId}/${claimId} did not pass the door.`);
	return measureClaim(claim, context);
}

describe("a number of the shipped briefing", () => {
	test.each(CLAIMS)("$name is what the text of the files comes to", ({ scene, map, claim }) => {
		const { value, opened } = measure(scene, claim.id);
		const plain = compute(claim.measure, { map, chosen });
		expect(plain).not.toBeNull();
		expect(value).toBeCloseTo(plain ?? Number.NaN, 9);
		if (opened.how === "count") expect(opened.rows).toHaveLength(plain ?? -1);
		if (opened.how === "sum")
			expect(opened.rows.reduce((all, one) => all + (one.amount ?? 0), 0)).toBeCloseTo(
				plain ?? Number.NaN,
				6,
			);
	});

	test.each(CLAIMS.filter(({ claim }) => claim.published))(
		"$name says why, where it is not what a document says",
		({ scene, claim }) => {
			const { published } = measure(scene, claim.id);
			if (published?.differs) expect(published.why).not.toBeNull();
		},
	);

	test("never stands alone: there are sites to speak of, and a claim of every kind", () => {
		expect(chosen.length).toBeGreaterThan(1);
		expect(new Set(CLAIMS.map(({ claim }) => claim.measure.of))).toEqual(
			new Set(["indicator", "criterion", "projects", "cameras", "parking", "target", "sites"]),
		);
	});
});

describe("what stands beside the map of the shipped briefing", () => {
	test.each(PLAIN.scenes)("can be had in $id", ({ id }) => {
		const { scene, context } = find(id);
		expect(scene.side && measureSide(scene.side, context).kind).toBe(scene.side?.kind ?? null);
	});

	test("sets every quantity of the ledger beside what is printed of it", () => {
		const { context } = find("overview");
		const side = measureSide({ kind: "ledger", years: [2018, 2019] }, context);
		expect(side.kind === "ledger" && side.rows.filter((row) => row.asPrinted === null)).toEqual([]);
	});
});
