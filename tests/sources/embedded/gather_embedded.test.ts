import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { gatherEmbedded, writeDataAddress } from "../../../src/sources/embedded/gather_embedded";
import { listPhotos } from "../../../src/sources/embedded/list_photos";
import type { Origin } from "../../../src/sources/origin";
import { SourceProblem } from "../../../src/sources/problem";

// In Node an address needs an origin; what the page asks for relative to itself is asked for there.
const server = setupServer(
	http.get("http://wall.test/data/photos/yard.svg", () => HttpResponse.text("<svg/>")),
	http.get("http://wall.test/data/photos/:gone", () => new HttpResponse(null, { status: 404 })),
);
const realFetch = globalThis.fetch;

beforeAll(() => {
	server.listen({ onUnhandledRequest: "error" });
	const patched = globalThis.fetch;
	vi.stubGlobal("fetch", (address: string, how?: RequestInit) =>
		patched(new URL(address, "http://wall.test/"), how),
	);
});
afterEach(() => server.resetHandlers());
afterAll(() => {
	server.close();
	vi.stubGlobal("fetch", realFetch);
	vi.unstubAllGlobals();
});

const FILES: Readonly<Record<string, unknown>> = {
	district: { id: "toy" },
	compounds: [{ id: "A1" }],
	projects: [
		{ id: "p1", photos: { before: "yard.svg", after: "lost.png" } },
		{ id: "p2", photos: { before: "yard.svg", after: null } },
	],
};

function makeOrigin(without: readonly string[] = []): Origin {
	return {
		id: "toy",
		read: async (file) => {
			if (!(file in FILES) || without.includes(file)) throw new SourceProblem(file, "missing", "HTTP 404");
			return FILES[file];
		},
	};
}

const watch = () => ({ signal: new AbortController().signal, onStep: vi.fn() });

describe("what a page is given to carry", () => {
	test("is every file there is, and the pictures the projects name, once each", async () => {
		const { files, photos } = await gatherEmbedded(makeOrigin(), watch());
		expect(Object.keys(files).sort()).toEqual(["compounds.json", "district.json", "projects.json"]);
		expect(photos).toEqual({ "yard.svg": `data:image/svg+xml;base64,${btoa("<svg/>")}` });
	});

	test("is nothing when the compounds cannot be had", async () => {
		await expect(gatherEmbedded(makeOrigin(["compounds"]), watch())).rejects.toBeInstanceOf(SourceProblem);
	});

	test("ends with the reason of who stopped it", async () => {
		const control = new AbortController();
		const onStep = () => control.abort(new Error("enough"));
		await expect(gatherEmbedded(makeOrigin(), { signal: control.signal, onStep })).rejects.toThrow("enough");
	});
});

describe("pictures of projects", () => {
	test("are listed whatever shape the file has", () => {
		expect(listPhotos(null)).toEqual([]);
		expect(listPhotos([null, { id: "p" }, { photos: null }])).toEqual([]);
		expect(listPhotos(FILES.projects)).toEqual(["yard.svg", "lost.png"]);
	});

	test("become addresses of their own kind; a name that is no picture's has none", () => {
		expect(writeDataAddress("a.JPG", new Uint8Array([255, 0]))).toBe("data:image/jpeg;base64,/wA=");
		expect(writeDataAddress("a.html", new Uint8Array())).toBeNull();
	});
});
