import { afterEach, beforeEach, expect, test, vi } from "vitest";

let rules: { createScriptURL(url: string): string } | null = null;
const created: string[] = [];

beforeEach(() => {
	vi.resetModules();
	rules = null;
	created.length = 0;
	vi.stubGlobal("document", { baseURI: "https://here.example/map/en/" });
	vi.stubGlobal("trustedTypes", {
		createPolicy(name: string, made: typeof rules) {
			created.push(name);
			rules = made;
		},
	});
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import("../../../src/map/plain/trusted_types");
const ask = (url: string) => rules?.createScriptURL(url);

test("the map's worker may be fetched from the page's own origin and from nowhere else", async () => {
	const { installTrustedTypes, isMapWorker } = await load();
	installTrustedTypes(isMapWorker);
	expect(created).toEqual(["default"]);
	expect(ask("../assets/maplibre-gl-worker-AbC-12_x.js")).toBe("../assets/maplibre-gl-worker-AbC-12_x.js");
	for (const url of [
		"https://elsewhere.example/assets/maplibre-gl-worker-AbC.js",
		"//elsewhere.example/assets/maplibre-gl-worker-AbC.js",
		"../assets/other.js",
		"data:text/javascript,alert(1)",
		"blob:https://here.example/0-0",
		"javascript:alert(1)",
		"",
	])
		expect(() => ask(url), url).toThrow(TypeError);
});

test("more can be allowed later, under the one policy there can be", async () => {
	const { installTrustedTypes, isMapWorker } = await load();
	installTrustedTypes(isMapWorker);
	expect(() => ask("../service_worker.js")).toThrow();
	installTrustedTypes(({ pathname }) => pathname === "/map/service_worker.js");
	expect(ask("../service_worker.js")).toBe("../service_worker.js");
	expect(created).toHaveLength(1);
});

test("a browser without Trusted Types is left as it is", async () => {
	vi.stubGlobal("trustedTypes", undefined);
	const { installTrustedTypes } = await load();
	expect(() => installTrustedTypes(() => true)).not.toThrow();
});
