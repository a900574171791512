import { act, renderHook, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type PublicLoad, usePublicRecords } from "../../../src/sources/public/use_public_records";
import { makeToyEdition } from "./toy_edition";

const edition = makeToyEdition();
const server = setupServer();
/** What the server was asked for, and how. */
let asked: { readonly path: string; readonly cache: RequestCache }[] = [];

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Serves the edition below `/page/` with some files replaced; `null`: gone. */
function serve(replaced: Readonly<Record<string, string | null>> = {}): void {
	server.use(
		http.get("*/page/*", ({ request }) => {
			const path = new URL(request.url).pathname.replace(/^.*\/page\//, "");
			asked.push({ path, cache: request.cache });
			const text = path in replaced ? replaced[path] : edition.get(path);
			return text ? HttpResponse.text(text) : new HttpResponse(null, { status: 404 });
		}),
	);
}

beforeEach(() => {
	asked = [];
	history.replaceState(null, "", "/page/en/");
	serve();
});

async function load(built: string | null = null): Promise<Exclude<PublicLoad, { state: "loading" }>> {
	const { result } = renderHook(() => usePublicRecords("../", built));
	expect(result.current.state).toBe("loading");
	await waitFor(() => expect(result.current.state).not.toBe("loading"));
	return result.current as Exclude<PublicLoad, { state: "loading" }>;
}

async function loadReady(built: string | null = null) {
	const loaded = await load(built);
	if (loaded.state !== "ready") throw new Error(`Failed: ${loaded.file}, ${loaded.detail}`);
	return loaded;
}

describe("the records of the public page", () => {
	test("come from the edition's folder, each file once, with their readings and an open gate", async () => {
		const { records, readings, gate, release } = await loadReady();
		expect(records.compounds.map(({ id }) => id)).toEqual(["A1", "A2", "A3", "B1", "B2", "B3"]);
		expect(records.sums).toHaveLength(3);
		expect(records.projects).toHaveLength(1);
		expect(records.targets).toBeNull();
		expect(records.ground?.outline.features).toHaveLength(1);
		expect(records.district.site.report).toBe("mailto:report@example.org");
		expect(readings?.get("甲")).toEqual(["jia"]);
		expect(gate).toEqual({ open: true });
		expect(release?.dataDate).toBe("2019-05-31");
		expect(asked.map(({ path }) => path).sort()).toEqual([...edition.keys()].sort());
	});

	test.each(["data/ground.json", "data/readings.json"])("do without %s", async (path) => {
		for (const content of [null, "[1"]) {
			serve({ [path]: content });
			const { records, readings, gate } = await loadReady();
			expect(path.includes("ground") ? records.ground : readings).toBeNull();
			expect(gate).toEqual({ open: true });
		}
	});

	test.each([
		["district", "{}", "id"],
		["compounds", `[{"id":"A1"}]`, "0.name"],
		["sums", "null", "Array"],
		["projects", `[{"compound":""}]`, "0.compound"],
		["targets", "{}", "citation"],
	])("name %s and what was met when it cannot be read whole", async (name, text, detail) => {
		serve({ [`data/${name}.json`]: text });
		const wrong = await load();
		expect(wrong).toMatchObject({ state: "failed", file: `data/${name}.json` });
		expect(wrong.state === "failed" && wrong.detail).toContain(detail);
		serve({ [`data/${name}.json`]: null });
		expect(await load()).toMatchObject({ file: `data/${name}.json`, detail: "HTTP 404" });
	});

	test("do not wait for ever for a ground that does not come", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		server.use(http.get("*/data/ground.json", () => new Promise<Response>(() => undefined)));
		const { result } = renderHook(() => usePublicRecords("../"));
		await act(async () => {
			while (asked.length < edition.size - 1) await new Promise((resolve) => setImmediate(resolve));
			for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
			vi.advanceTimersByTime(60_000);
		});
		await vi.waitFor(() => expect(result.current.state).toBe("ready"));
		vi.useRealTimers();
	});

	test("are fetched again when asked", async () => {
		serve({ "data/compounds.json": null });
		const { result } = renderHook(() => usePublicRecords("../"));
		await waitFor(() => expect(result.current.state).toBe("failed"));
		serve();
		act(() => result.current.state === "failed" && result.current.retry());
		await waitFor(() => expect(result.current.state).toBe("ready"));
	});

	test("are read in UTF-8 and nothing else", async () => {
		const broken = Buffer.from(edition.get("data/compounds.json") ?? "");
		broken[broken.indexOf("甲")] = 0xff;
		server.use(
			http.get("*/data/compounds.json", () => HttpResponse.arrayBuffer(new Uint8Array(broken).buffer)),
		);
		expect(await load()).toMatchObject({ state: "failed", file: "data/compounds.json" });
	});

	test("send nobody to an address that is none", async () => {
		const district = JSON.parse(edition.get("data/district.json") ?? "");
		const hostile = { ...district.site, report: "javascript:alert(1)", address: "http://elsewhere/" };
		serve({
			"data/district.json": JSON.stringify({ ...district, officeLine: "13800138000", site: hostile }),
		});
		const { records } = await loadReady();
		expect([
			records.district.site.report,
			records.district.site.address,
			records.district.officeLine,
		]).toEqual([null, null, null]);
	});
});

describe("the map is not drawn", () => {
	test.each([
		["there is no release", null, "missing"],
		["the release cannot be read", "<html>", "unreadable"],
		["the release says too little", `{"edition":"public"}`, "unreadable"],
	])("when %s; the list is there all the same", async (_, text, reason) => {
		serve({ "release.json": text });
		const { gate, records, release } = await loadReady();
		expect(gate).toEqual({ open: false, reason, file: "release.json" });
		expect(release).toBeNull();
		expect(records.compounds).toHaveLength(6);
	});

	test("when a file is not the release's own, also past every cache", async () => {
		const text = edition.get("data/compounds.json")?.replace("甲一", "甲壹") ?? null;
		serve({ "data/compounds.json": text });
		const { gate } = await loadReady();
		expect(gate).toEqual({ open: false, reason: "wrong-hash", file: "data/compounds.json" });
		expect(asked.filter(({ path }) => path === "data/compounds.json")).toHaveLength(2);
	});

	test("when the page was built with other data, which asking again cannot change", async () => {
		const { gate } = await loadReady("0".repeat(64));
		expect(gate).toEqual({ open: false, reason: "mixed", file: null });
		expect(asked.filter(({ path }) => path === "release.json")).toHaveLength(1);
	});
});

test("a file a browser kept of the release before is asked for anew, and the gate opens", async () => {
	const old = edition.get("data/sums.json")?.replace("west", "west ") ?? "";
	server.use(http.get("*/data/sums.json", () => HttpResponse.text(old), { once: true }));
	const { gate } = await loadReady();
	expect(gate).toEqual({ open: true });
	expect(asked.filter(({ cache }) => cache === "reload").length).toBe(edition.size);
});
