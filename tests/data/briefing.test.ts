import { readFileSync } from "node:fs";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { makeBriefingSchema } from "../../data/sample/briefing_schema";
import { extentOfAreas } from "../../src/domain/areas";
import { SIDE_KINDS } from "../../src/domain/briefing/briefing";
import { QUANTITIES } from "../../src/domain/records";
import { parseBriefing } from "../../src/intake/briefing";
import { sceneShape } from "../../src/intake/briefing_shape";
import { findBreaks } from "./json_schema";

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8");
const ids = (path: string) =>
	new Set(
		read(path)
			.split("\n")
			.slice(1)
			.map((line) => line.split(",")[0] ?? ""),
	);
const district = JSON.parse(read("district.json")) as {
	readonly subdistricts: readonly { readonly id: string }[];
};
const KNOWN = {
	subdistricts: new Set(district.subdistricts.map(({ id }) => id)),
	compounds: ids("compounds.csv"),
	projects: ids("renovations.csv"),
	extent: extentOfAreas(JSON.parse(read("outline.geojson"))),
};
const schema = JSON.parse(read("briefing.schema.json"));
const shipped = JSON.parse(read("briefing.json"));
const parse = (value: unknown) => parseBriefing(new TextEncoder().encode(JSON.stringify(value)), KNOWN);
const { briefing, faults } = parse(shipped);
const scenes = briefing?.scenes ?? [];

describe("the shipped briefing", () => {
	test("is let in whole, without a fault", () => {
		expect(faults).toEqual([]);
		expect(scenes.map(({ id }) => id)).toEqual(shipped.scenes.map(({ id }: { readonly id: string }) => id));
	});

	test("has the scenes that were asked for, each with notes for its presenter and at most seven numbers", () => {
		expect(scenes.length).toBeGreaterThanOrEqual(10);
		for (const { notes, claims, text, side } of scenes) {
			expect(notes).not.toBeNull();
			expect(claims.length).toBeLessThanOrEqual(7);
			expect(claims.length > 0 || side !== null).toBe(true);
			expect(text?.zh.length ?? 0).toBeLessThanOrEqual(60);
		}
		const sides = new Set(scenes.flatMap(({ side }) => (side ? [side.kind] : [])));
		expect([...sides].sort()).toEqual([...SIDE_KINDS].sort());
	});

	test("says all twelve results with the figures as published, typed here from the document", () => {
		const results = [50_000, 2_000, 300, 20_000, 6_000, 9_000, 2_820, 20, 120_000, 150, 1_000, 300];
		const claims = scenes.filter(({ id }) => id.startsWith("results-")).flatMap((one) => one.claims);
		const said = QUANTITIES.map((name) => {
			return claims.find(({ measure }) => measure.of === "projects" && measure.quantity === name)?.published
				?.value;
		});
		expect(claims).toHaveLength(12);
		expect(said).toEqual(results);
	});

	test("writes no number of the records into its words: 332 apart, which was published", () => {
		const words = scenes.flatMap(({ title, text }) => [title.zh, title.en, text?.zh ?? "", text?.en ?? ""]);
		const numbers = words.flatMap((word) => word.match(/\d{2,}/g) ?? []);
		// The reach of a camera and the hundred of a rate are assumptions, not counts.
		const said = ["332", "50", "100"];
		const years = numbers.filter((one) => /^(19|20)\d\d$/.test(one));
		expect(numbers.filter((one) => !years.includes(one) && !said.includes(one))).toEqual([]);
	});

	test("cites a document for every published figure", () => {
		for (const { published } of scenes.flatMap(({ claims }) => claims)) {
			if (published) expect(published.citation.zh).toContain("五住建办案字〔2019〕17号");
		}
	});
});

describe("the schema for editors", () => {
	test("is the one made from the shape of the door", () => {
		expect(read("briefing.schema.json") === makeBriefingSchema(), "run data/sample/make.ts").toBe(true);
	});

	test("lets the shipped briefing in", () => {
		expect(findBreaks(shipped, schema)).toEqual([]);
	});

	const fitsSchema = (scene: unknown) => findBreaks({ ...shipped, scenes: [scene] }, schema).length === 0;

	test("lets a scene in exactly when the door does, whatever was done to it", () => {
		const met = fc.tuple(fc.constantFrom(...shipped.scenes), fc.nat(), fc.constantFrom(...DAMAGE), fc.nat());
		const refused = { count: 0 };
		fc.assert(
			fc.property(met, ([scene, where, damage, which]) => {
				const damaged = structuredClone(scene);
				const places = listPlaces(damaged);
				const place = places[where % places.length];
				if (place) damage(place, WRONG[which % WRONG.length]);
				const fits = v.is(sceneShape, damaged);
				if (!fits) refused.count += 1;
				expect(fitsSchema(damaged), JSON.stringify(damaged)).toBe(fits);
			}),
			{ numRuns: 150, seed: 6 },
		);
		expect(refused.count).toBeGreaterThan(50);
	});
});

interface Place {
	readonly holder: Record<string, unknown>;
	readonly key: string;
}

const WRONG: readonly unknown[] = [
	"",
	"Eins",
	5,
	-1,
	0.5,
	null,
	true,
	[],
	{},
	["x"],
	"1985-13-01",
	"done",
	"compounds",
];
const DAMAGE = [
	({ holder, key }: Place, wrong: unknown) => {
		holder[key] = wrong;
	},
	({ holder, key }: Place) => {
		delete holder[key];
	},
	({ holder }: Place, wrong: unknown) => {
		holder.extra = wrong;
	},
] as const;

/** Every key of every object in a value. Of lists only whole objects are met, so that none gets a hole. */
function listPlaces(value: unknown): Place[] {
	if (Array.isArray(value)) return value.flatMap(listPlaces);
	if (typeof value !== "object" || value === null) return [];
	const holder = value as Record<string, unknown>;
	return Object.keys(holder).flatMap((key) => [{ holder, key }, ...listPlaces(holder[key])]);
}

describe("the examples of data/README.md", () => {
	const examples = [...read("README.md").matchAll(/```json (scene|claim|side)\n([\s\S]*?)```/g)].map(
		([, kind = "", text = ""]) => ({ kind, value: JSON.parse(text) }),
	);
	const title = { zh: "甲", en: "a" };
	const wrap = ({ kind, value }: (typeof examples)[number]) => {
		if (kind === "scene") return value;
		return kind === "claim" ? { id: "one", title, claims: [value] } : { id: "one", title, side: value };
	};

	test("show every kind of claim and every kind of side", () => {
		const of = (kind: string) => examples.filter((one) => one.kind === kind).map(({ value }) => value);
		expect(new Set(of("claim").map(({ measure }) => measure.of))).toEqual(
			new Set(["indicator", "criterion", "projects", "cameras", "parking", "target", "sites"]),
		);
		expect(
			of("side")
				.map(({ kind }) => kind)
				.sort(),
		).toEqual([...SIDE_KINDS].sort());
		expect(of("scene").length).toBeGreaterThan(0);
	});

	test.each(examples.map((one, at) => [`${at + 1}, a ${one.kind}`, one] as const))(
		"example %s passes the door and the schema",
		(_, one) => {
			const whole = { title, scenes: [wrap(one)] };
			const { briefing: made, faults: found } = parse(whole);
			expect(found).toEqual([]);
			expect(made?.scenes).toHaveLength(1);
			expect(findBreaks(whole, schema)).toEqual([]);
		},
	);

	test("name every word there is", () => {
		const text = read("README.md");
		for (const list of ["indicator", "criterion"]) {
			const words = JSON.stringify(schema.$defs.measure.oneOf).match(
				new RegExp(`"${list}":\\{[^}]*?"enum":\\[(.*?)\\]`),
			)?.[1];
			for (const word of JSON.parse(`[${words}]`)) expect(text).toContain(`\`${word}\``);
		}
	});
});
