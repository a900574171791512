import { describe, expect, test } from "vitest";
import { listPhotos, readFolder } from "../../src/intake";
import { compareFolders } from "../../src/intake/compare";
import { readWorkingFolder } from "../../src/intake/working_folder";
import { readerOf, toyTexts, withProject } from "./toy_folder";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0];
const WEBP = [..."RIFF....WEBPVP8 "].map((letter) => letter.charCodeAt(0));
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

function read(name: string, content: string | readonly number[] | Uint8Array | null) {
	const bytes = typeof content === "string" || content === null ? content : Uint8Array.from(content);
	const folder = readFolder(readerOf({ ...withProject({ photoBefore: name }), [`photos/${name}`]: bytes }));
	return { before: folder.projects?.[0]?.photos.before, findings: folder.account.findings };
}

type Refused = readonly [
	what: string,
	name: string,
	content: string | readonly number[] | null,
	rule: string,
];

const REFUSED: readonly Refused[] = [
	["is not there", "a.png", null, "photo-missing"],
	["is another kind of picture than it says", "a.png", JPEG, "photo-of-other-kind"],
	["is a web page", "a.svg", "<!doctype html><html></html>", "photo-of-other-kind"],
	["is empty", "a.webp", [], "photo-of-other-kind"],
	["is a drawing in another encoding", "a.svg", [0xff, 0xfe, 0x3c, 0], "photo-of-other-kind"],
];

describe("a picture a project names", () => {
	test.each([
		["drawing.svg", svg('<path d="M0 0L9 9"/>')],
		["marked.svg", `\uFEFF<?xml version="1.0"?>\n<!-- by hand -->\n${svg("")}`],
		["a_b-1.png", PNG],
		["a.jpg", JPEG],
		["a.jpeg", JPEG],
		["a.webp", WEBP],
	])("%s is kept when the folder holds one of its kind", (name, content) => {
		expect(read(name, content)).toEqual({ before: name, findings: [] });
	});

	test.each(REFUSED)(
		"that %s is named with row, field and value, and not used",
		(_, name, ...[content, rule]) => {
			const { before, findings } = read(name, content);
			expect(before).toBeNull();
			expect(findings).toMatchObject([
				{
					file: "renovations.csv",
					row: 2,
					id: "G1",
					field: "改造前照片",
					value: name,
					rule,
					severity: "withhold",
				},
			]);
		},
	);

	test("of more than five megabytes is not used", () => {
		const content = new Uint8Array(5_000_001);
		content.set(JPEG);
		expect(read("a.jpg", content).findings).toMatchObject([{ rule: "photo-too-large", value: "a.jpg" }]);
	});

	test.each([
		"<script>x()</script>",
		'<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
		"<foreignObject/>",
		'<a href="https://example.org">x</a>',
		'<use xlink:href="#a"/>',
		'<image width="1"/>',
		'<g onload="x()"/>',
		"<style>@import 'a.css';</style>",
		'<rect fill="url(http://example.org/a)"/>',
		'<path><animate attributeName="d"/></path>',
	])("a drawing with %s is refused", (inside) => {
		const { before, findings } = read("a.svg", svg(inside));
		expect(before).toBeNull();
		expect(findings).toMatchObject([{ rule: "photo-unsafe", value: "a.svg" }]);
	});

	test("a drawing that fills with a pattern of its own is let in", () => {
		expect(read("a.svg", svg('<rect fill="url(#own)"/>')).findings).toEqual([]);
	});

	test.each(["../a.png", "x/a.png", "a.gif", "a.png.exe", "photo of a.png", "A.PNG", "甲.png"])(
		"the name %s is none, whatever the folder holds",
		(name) => {
			const { before, findings } = read(name, PNG);
			expect(before).toBeNull();
			expect(findings).toMatchObject([{ field: "改造前照片", value: name, rule: "not-a-photo" }]);
		},
	);

	test("that is named twice is listed once", () => {
		const files = {
			...withProject({ photoBefore: "a.png", photoAfter: "a.png" }),
			"photos/a.png": Uint8Array.from(PNG),
		};
		expect(listPhotos(readFolder(readerOf(files)).projects)).toEqual(["a.png"]);
		expect(listPhotos(null)).toEqual([]);
	});
});

describe("a folder handed on in one file", () => {
	const encode = (text: string) => new TextEncoder().encode(text);
	const texts = { ...toyTexts(), ...withProject({ photoAfter: "a.png" }) };
	const files = Object.entries(texts).map(([path, text]) => [path, encode(text)] as const);

	test("misses no picture when it came without any", () => {
		const { folder } = readWorkingFolder(new Map(files));
		expect(folder?.account.findings).toEqual([]);
		expect(folder?.projects?.[0]?.photos.after).toBe("a.png");
	});

	test("differs from another in the pictures it names, under the headers of the ledger", () => {
		const other = { ...texts, ...withProject({ photoBefore: "b.png", photoAfter: "a.png" }) };
		const read = (of: Readonly<Record<string, string>>) =>
			readFolder((path) => (of[path] === undefined ? null : encode(of[path])), { photos: false });
		const [projects] = compareFolders(read(texts), read(other)).filter(({ kind }) => kind === "projects");
		expect(projects?.changed).toMatchObject([
			{ id: "G1", fields: [{ header: "改造前照片", before: "", after: "b.png" }] },
		]);
	});

	test("misses one when it came with others", () => {
		const { folder } = readWorkingFolder(new Map([...files, ["photos/b.png", Uint8Array.from(PNG)]]));
		expect(folder?.account.findings).toMatchObject([{ rule: "photo-missing", value: "a.png" }]);
	});
});
