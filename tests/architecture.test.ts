import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
	findBadImports,
	findBadTouches,
	findCycles,
	findPlaceNames,
	findPublicReach,
	findStrayFiles,
	makePlaceNames,
	type NamedPlace,
	readSource,
	type SourceFile,
} from "./stairs";

const source = readSource(fileURLToPath(new URL("../src", import.meta.url)));
const described = readFileSync(new URL("../data/district.json", import.meta.url), "utf8");
const PLACE_NAMES = makePlaceNames(JSON.parse(described) as NamedPlace);
const file = (path: string, text: string): SourceFile => ({ path, text });

describe("the source as it stands", () => {
	test("there is something to judge, imports included", () => {
		expect(source.length).toBeGreaterThan(10);
		expect(source.some(({ path }) => path === "domain/records.ts")).toBe(true);
	});

	test("every file stands in a room the stairs know", () => {
		expect(findStrayFiles(source)).toEqual([]);
	});

	test("a room imports only from the rooms above it, and a package only where it belongs", () => {
		expect(findBadImports(source)).toEqual([]);
	});

	test("only sources fetch, only state touches the address bar and the device", () => {
		expect(findBadTouches(source)).toEqual([]);
	});

	test("no files import each other in a circle", () => {
		expect(findCycles(source)).toEqual([]);
	});

	test("the public page is made of nothing internal", () => {
		expect(source.some(({ path }) => path === "public_page/main.tsx")).toBe(true);
		expect(findPublicReach(source)).toEqual([]);
	});

	test("nothing names the place of the shipped sample", () => {
		expect(findPlaceNames(source, PLACE_NAMES)).toEqual([]);
	});
});

describe("planted violations are found", () => {
	const panel = file("panels/Card.tsx", "export const Card = 1;");

	test.each([
		["a value", `import { Card } from "../panels/Card";`],
		["several lines", `import {\n\ta,\n\tb,\n} from "../panels/Card";`],
		["a type", `import type { Card } from "../panels/Card";`],
		["a default and a name", `import Card, { type A } from "../panels/Card";`],
		["everything under a name", `import * as card from "../panels/Card";`],
		["nothing by name", `import "../panels/Card";`],
		["an export", `export { Card } from "../panels/Card";`],
		["an export of everything", `export * from "../panels/Card";`],
		["an import when needed", `const load = () => import("../panels/Card");`],
		["a worker", `new Worker(new URL("../panels/Card.tsx", import.meta.url))`],
		["a query behind the name", `import url from "../panels/Card?worker&url";`],
	])("an import down the stairs: %s", (_how, text) => {
		const [complaint, ...others] = findBadImports([panel, file("domain/scene.ts", `const a = 1;\n${text}`)]);
		expect(complaint).toContain("domain/scene.ts (domain) imports panels/Card");
		expect(others).toEqual([]);
	});

	test("an import up the stairs, into the same room or inside a comment is none", () => {
		const text = `import { a } from "../domain/a";\nimport { b } from "./b";\n// import { m } from "../modes/m";\n/* import "../modes/m"; */`;
		expect(findBadImports([file("panels/Table.tsx", text)])).toEqual([]);
	});

	test("an import of the tests or of the data", () => {
		expect(findBadImports([file("domain/a.ts", `import "../../tests/toy";`)])).toEqual([
			"domain/a.ts leaves src: ../../tests/toy",
		]);
	});

	test.each([
		["domain/a.ts", `import { useMemo } from "react";`],
		["panels/A.tsx", `import { Map } from "maplibre-gl";`],
		["panels/A.tsx", `import { area } from "@turf/turf";`],
		["layers/a.ts", `import { MapLibreOverlay } from "@deck.gl/maplibre";`],
		["modes/a.ts", `import { useQuery } from "@tanstack/react-query";`],
		["intake/a.ts", `import { readFileSync } from "node:fs";`],
		["map/a.ts", `import left from "left-pad";`],
	])("in %s, %s takes a package from its owner", (path, text) => {
		expect(findBadImports([file(path, text)])).toHaveLength(1);
	});

	test("a package where it belongs, and a type of it next door", () => {
		const files = [
			file("map/a.ts", `import { Map } from "maplibre-gl";`),
			file(
				"layers/a.ts",
				`import type { Map } from "maplibre-gl";\nimport { ScatterplotLayer } from "@deck.gl/layers";`,
			),
			file("domain/a.ts", `import { area } from "@turf/turf";`),
		];
		expect(findBadImports(files)).toEqual([]);
	});

	test.each([
		["panels/A.tsx", "await fetch(address)"],
		["panels/A.tsx", "window.location.search"],
		["map/a.ts", `localStorage.getItem("x")`],
		["modes/a.ts", "history.pushState(null, link)"],
	])("in %s, “%s” belongs to another room", (path, text) => {
		expect(findBadTouches([file(path, text)])).toHaveLength(1);
	});

	test("the same words as names of something else are not touched", () => {
		const text = `query.refetch(); prefetch(); props.location.lng; scene.history.length; "no fetch(here)"; // fetch()`;
		expect(findBadTouches([file("panels/A.tsx", text)])).toEqual([]);
	});

	test("files that import each other in a circle", () => {
		const files = [
			file("domain/a.ts", `import "./b";`),
			file("domain/b.ts", `import { c } from "./c";`),
			file("domain/c.ts", `import { a } from "./a";`),
			file("domain/d.ts", `import type { E } from "./e";`),
			file("domain/e.ts", `import { d } from "./d";`),
		];
		expect(findCycles(files)).toEqual([["domain/a.ts", "domain/b.ts", "domain/c.ts", "domain/a.ts"]]);
	});

	test.each([
		["the door", `import { readFolder } from "../intake";`, "intake"],
		["an edition", `import { EDITIONS } from "../editions";`, "editions"],
		["an internal source", `import { useRecords } from "../sources/use_records";`, "sources/use_records"],
		["the internal words", `import { zh } from "../text/zh";`, "text/zh"],
		["the map, when needed", `const load = () => import("../map/gl/MapView");`, "map/gl/MapView"],
		["the geometry", `import { makeAreaIndex } from "../domain/areas";`, "domain/areas"],
		["another mode", `export * from "../modes/Workbench";`, "modes/Workbench"],
		["the mount of the internal page", `import "../main";`, "main"],
		[
			"a package it has no use for",
			`import { useQuery } from "@tanstack/react-query";`,
			"@tanstack/react-query",
		],
	])("the public page reaches %s", (_what, text, target) => {
		const entry = file("public_page/main.tsx", `import "react";\nimport { Page } from "./Page";`);
		const page = file("public_page/Page.tsx", text);
		expect(findPublicReach([entry, page])).toEqual([`public_page/Page.tsx reaches ${target}`]);
	});

	test("the public page reaches an internal file through one of its own words, but not by a type", () => {
		const files = [
			file(
				"public_page/main.tsx",
				`import { say } from "../text/public_text";\nimport type { Town } from "../domain/town";`,
			),
			file("text/public_text.ts", `import { zh } from "./zh";`),
			file("text/zh.ts", ""),
		];
		expect(findPublicReach(files)).toEqual(["text/public_text.ts reaches text/zh.ts"]);
	});

	test("a room the stairs do not know, and code among the styles", () => {
		const files = [file("utils/a.ts", ""), file("styles/a.ts", ""), file("styles/a.css", "")];
		expect(findStrayFiles(files)).toEqual(["utils/a.ts", "styles/a.ts"]);
	});

	test.each([
		"// 五华区",
		`const a = "Kunming"`,
		"昆明市",
		"“五华”",
		`const home = "wuhua"`,
		`code === "530102"`,
		`nbs: "530102007"`,
		"/* 黑林铺街道 */",
		"西翥",
		"高新区",
		"// as in Heilinpu",
		"const longxiang = 4;",
	])("a place by its name: %s", (text) => {
		expect(findPlaceNames([file("domain/a.ts", text)], PLACE_NAMES)).toHaveLength(1);
	});

	test("a place in the name of a file", () => {
		expect(findPlaceNames([file("domain/xizhu.ts", "")], PLACE_NAMES)).toHaveLength(1);
	});

	test("words that could be meant of any place are no names", () => {
		const text = "街道, 街道办事处, 区, a high-tech zone, a district, 530";
		expect(findPlaceNames([file("domain/a.ts", text)], PLACE_NAMES)).toEqual([]);
	});

	test("the names are those of the folder, whatever place it is of", () => {
		const part = { name: { zh: "东（一）街", en: "East One" }, aliases: ["E.1"] };
		const names = makePlaceNames({
			id: "toy",
			code: "1.2",
			name: { zh: "玩县", en: "Toy" },
			subdistricts: [part],
		});
		const found = (text: string) => findPlaceNames([file("domain/a.ts", text)], names).length;
		expect(["玩县", "玩", "东（一）街", "E.1", "1.2"].map(found)).toEqual([1, 1, 1, 1, 1]);
		expect(["East One", "E01", "102"].map(found)).toEqual([0, 0, 0]);
	});
});
