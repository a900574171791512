import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseAnswer } from "../../src/service_worker/public_answers";

const SCOPE = "https://map.example.org/one/";
const KEPT = new Set(["", "en/", "about/", "release.json", "data/compounds.json", "assets/a-AbC_12-x.js"]);
const open = (path: string) => chooseAnswer({ address: SCOPE + path, opens: true }, SCOPE, KEPT);
const ask = (path: string) => chooseAnswer({ address: SCOPE + path, opens: false }, SCOPE, KEPT);

describe("what is kept of the release", () => {
	test.each([
		["", ""],
		["?sel=C001&show=list", ""],
		["index.html", ""],
		["en/", "en/"],
		["en/index.html?sub=huashan", "en/"],
		["about/", "about/"],
	])("opens “%s” without the network, whatever its link asks for", (path, url) => {
		expect(open(path)).toEqual({ kind: "kept", url });
	});

	test.each(["release.json", "data/compounds.json", "assets/a-AbC_12-x.js"])("answers for %s", (path) => {
		expect(ask(path)).toEqual({ kind: "kept", url: path });
		expect(ask(`${path}?again=1`)).toEqual({ kind: "kept", url: path });
	});
});

describe("what is not kept", () => {
	test.each([
		["c/C001/", "?sel=C001"],
		["c/C001", "?sel=C001"],
		["c/C001/index.html", "?sel=C001"],
		["en/c/C001/?from=share", "en/?sel=C001"],
		["s/huashan/", "?sub=huashan"],
		["en/s/huashan/", "en/?sub=huashan"],
		["accessibility/", ""],
		["en/statistics/", "en/"],
		["c/", ""],
		["c/a%2Fb/", ""],
		["c/%3Cscript%3E/", ""],
		["x/C001/", ""],
	])("the page %s comes from the server, and without one the find page stands for it", (path, fallback) => {
		expect(open(path)).toEqual({ kind: "page", fallback });
	});

	test.each(["downloads/compounds.csv", "assets/b-AbC_12-x.js", "data/other.json"])(
		"the file %s is left to the network",
		(path) => {
			expect(ask(path)).toEqual({ kind: "other" });
			expect(open(path)).toEqual({ kind: "other" });
		},
	);

	test("what lies outside the scope, beside it or on another host is none of its affair", () => {
		for (const address of [
			"https://map.example.org/",
			"https://map.example.org/onebox/",
			"https://map.example.org/data/compounds.json",
			"https://evil.example/one/",
		])
			expect(chooseAnswer({ address, opens: true }, SCOPE, KEPT)).toEqual({ kind: "other" });
	});
});

test("no address leads to a fallback that is more than the find page and one known kind of choice", () => {
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, tail) => {
			for (const path of [new URL(url).pathname.slice(1), `c/${encodeURIComponent(tail)}/`]) {
				const answer = open(path);
				if (answer.kind === "page")
					expect(answer.fallback).toMatch(/^(en\/)?(\?(sel|sub)=[A-Za-z0-9][\w-]{0,63})?$/);
			}
		}),
	);
});
