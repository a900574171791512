import { describe, expect, test } from "vitest";
import { makePublicScene } from "../../../src/domain/public/make_scene";
import { DEFAULT_PUBLIC_VIEW } from "../../../src/domain/public/view";
import { writePageInks } from "../../../src/map/plain/page_inks";
import { makeAreaPicture, makePlacePicture } from "../../../src/map/plain/place_picture";
import { makePublicPicture, writePublicPictureCss } from "../../../src/map/plain/public_picture";
import { printSvg } from "../../../src/map/svg/draw/print_svg";
import type { SvgNode } from "../../../src/map/svg/draw/svg_node";
import { listFluidSteps } from "../../../src/map/svg/fluid/fluid_sizes";
import { publicRecords, published, TOY_PUBLIC } from "../../fixtures/toy_public";
import { at } from "../../fixtures/toy_town";

const sceneOf = (records = TOY_PUBLIC) => makePublicScene(records, DEFAULT_PUBLIC_VIEW, null);
const scene = sceneOf();

function listNodes(node: SvgNode, tag: string): SvgNode[] {
	const below = node.children.flatMap((child) => (typeof child === "string" ? [] : listNodes(child, tag)));
	return node.tag === tag ? [node, ...below] : below;
}

/** Every colour a picture is drawn in. */
const inksOf = (node: SvgNode) =>
	[...printSvg(node).matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(([, ink]) => ink ?? "");

describe("the first picture", () => {
	const picture = makePublicPicture(scene, "zh");
	if (!picture) throw new Error("The toy town frames nothing.");

	test("holds each placed compound once for every size of its symbols, as a link to its page", () => {
		const links = listNodes(picture.node, "a").map(({ attributes }) => attributes.href);
		const sizes = listFluidSteps(picture.box).length;
		const expected = ["E1", "E2", "E3", "W1", "W2"].flatMap((id) => Array(sizes).fill(`c/${id}/`));
		expect(links.sort()).toEqual(expected.sort());
		expect(picture.symbols).toBe(5);
	});

	test("lets the keyboard pass its links by and is hidden from those who are read to, who have the list", () => {
		expect(picture.node.attributes["aria-hidden"]).toBe("true");
		for (const link of listNodes(picture.node, "a")) expect(link.attributes.tabindex).toBe(-1);
	});

	test("takes all its colours from the page, which has every one of them for day, night and more contrast", () => {
		const inks = new Set(inksOf(picture.node).filter((ink) => ink !== "none"));
		const css = writePageInks();
		for (const ink of inks) {
			expect(ink).toMatch(/^var\(--map-[\w-]+\)$/);
			const name = ink.slice("var(".length, -1);
			// By day, by night as the device or as the page says, with more contrast by day and by night, and forced.
			expect(css.split(`${name}:`).length - 1).toBeGreaterThanOrEqual(9);
		}
	});

	test("carries no style attribute, which the page's policy forbids", () => {
		expect(printSvg(picture.node)).not.toContain("style=");
		expect(writePublicPictureCss(picture)).toContain("@container");
	});

	test("a compound whose id can be no folder's name leads nowhere", () => {
		const rows = ["a b", "../c"].map((id, nth) =>
			published(id, "west", { position: at(100 * nth, 300 * nth) }),
		);
		const odd = makePublicPicture(sceneOf(publicRecords(rows)), "zh");
		expect(odd?.symbols).toBe(2);
		expect(odd && listNodes(odd.node, "a")).toEqual([]);
	});

	test("does not exist without a ground or without two different places", () => {
		expect(makePublicPicture(sceneOf({ ...TOY_PUBLIC, ground: null }), "zh")).toBeNull();
		expect(makePublicPicture(sceneOf(publicRecords([])), "zh")).toBeNull();
	});
});

describe("the picture of a place", () => {
	test.each(["zh", "en"] as const)(
		"rings and names the compound, once, and says in words what it shows (%s)",
		(lang) => {
			const picture = makePlacePicture(scene, "W1", lang);
			if (!picture) throw new Error("W1 has a position.");
			const layers = listNodes(picture, "g").map(({ attributes }) => attributes["data-layer"]);
			expect(layers).toEqual(
				expect.arrayContaining(["selection", "selection-ring", "selection-name", "scale"]),
			);
			expect(layers).not.toContain("compounds");
			expect(picture.attributes).toMatchObject({ role: "img" });
			expect(picture.attributes["aria-label"]).toContain("阿一院");
		},
	);

	test("shows the other compounds in view as dots", () => {
		const picture = makePlacePicture(scene, "W1", "zh");
		const dots = picture?.children.find(
			(one) => typeof one !== "string" && one.attributes["data-layer"] === "others",
		);
		// W2, and W1 under its own symbol; the east lies beyond the frame.
		expect(typeof dots === "string" ? 0 : String(dots?.attributes.d).split("M").length - 1).toBe(2);
	});

	test("is small, in the page's colours and without styles", () => {
		for (const id of ["W1", "W2", "E1", "E2", "E3"]) {
			const picture = makePlacePicture(scene, id, "zh");
			if (!picture) throw new Error(`${id} has a position.`);
			const svg = printSvg(picture);
			expect(svg.length).toBeLessThan(8 * 1024);
			expect(svg).not.toContain("style=");
			for (const ink of inksOf(picture)) expect(ink).toMatch(/^(none|var\(--map-[\w-]+\))$/);
		}
	});

	test("has its scale bar in the corner the compound is not in", () => {
		const barOf = (id: string) => {
			const picture = makePlacePicture(scene, id, "zh");
			const scale =
				picture && listNodes(picture, "g").find(({ attributes }) => attributes["data-layer"] === "scale");
			return scale && listNodes(scale, "text")[0]?.attributes["text-anchor"];
		};
		expect([barOf("W1"), barOf("W2")]).toEqual(["end", "start"]);
	});

	test("does not exist for a compound without a position, an unknown one, and without a ground", () => {
		expect(makePlacePicture(scene, "W3", "zh")).toBeNull();
		expect(makePlacePicture(scene, "nobody", "zh")).toBeNull();
		expect(makePlacePicture(sceneOf({ ...TOY_PUBLIC, ground: null }), "W1", "zh")).toBeNull();
	});
});

describe("the picture of a sub-district", () => {
	test("shows its own compounds by their symbols and those of others as dots", () => {
		const picture = makeAreaPicture(scene, "east", "en");
		if (!picture) throw new Error("The east has compounds.");
		const own = listNodes(picture, "use").map(({ attributes }) => attributes["data-id"]);
		expect(own.sort()).toEqual(["E1", "E2", "E3"]);
	});

	test("does not exist where none of its compounds is placed", () => {
		expect(makeAreaPicture(scene, "nowhere", "zh")).toBeNull();
	});
});
