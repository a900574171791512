import { QueryClient } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { useRecords } from "../../src/sources/use_records";
import { TOY_RECORDS } from "../fixtures/toy_town";

const { district, compounds, ground, cameras, parking, projects, account } = TOY_RECORDS;
const FILES = { district, compounds, ground, cameras, parking, projects, account };

const server = setupServer(
	...Object.entries(FILES).map(([file, body]) =>
		http.get(`*/data/${file}.json`, () => HttpResponse.json(structuredClone(body) as never)),
	),
);

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function load() {
	const client = new QueryClient();
	const { result } = renderHook(() => useRecords(client));
	await waitFor(() => expect(result.current.loading).toBe(false));
	return result;
}

test("sound files make a town without a problem", async () => {
	const { town, problems, malformed } = (await load()).current;
	expect(town?.records).toEqual(TOY_RECORDS);
	expect(problems).toEqual([]);
	expect(malformed).toEqual([]);
});

describe("a file that fails is named, the rest lives", () => {
	test.each([
		["missing", () => new HttpResponse("gone", { status: 404 })],
		["server", () => new HttpResponse("oops", { status: 503 })],
		["empty", () => new HttpResponse("")],
		["html", () => HttpResponse.html("<html>Sign in</html>")],
		["truncated", () => new HttpResponse('[{"id":"c1",')],
		["unreachable", () => HttpResponse.error()],
		["shape", () => HttpResponse.json({ cameras: [] })],
	])("%s", async (kind, answer) => {
		server.use(http.get("*/data/cameras.json", answer));
		const { town, problems } = (await load()).current;
		expect(problems).toMatchObject([{ file: "cameras", kind }]);
		expect(town?.records.cameras).toBeNull();
		expect(town?.records.compounds).toHaveLength(6);
	});
});

test("trying again after the file is mended brings the layer back", async () => {
	server.use(http.get("*/data/cameras.json", () => new HttpResponse("", { status: 500 }), { once: true }));
	const result = await load();
	act(() => result.current.problems[0]?.retry());
	await waitFor(() => expect(result.current.problems).toEqual([]));
	expect(result.current.town?.records.cameras).toHaveLength(4);
});

test("without the district there is nothing to show, and it says which file", async () => {
	server.use(http.get("*/data/district.json", () => new HttpResponse("", { status: 404 })));
	const { town, problems } = (await load()).current;
	expect(town).toBeNull();
	expect(problems).toMatchObject([{ file: "district", kind: "missing" }]);
});

test("records the folder does not list are absent without being a problem", async () => {
	server.use(http.get("*/data/parking.json", () => HttpResponse.json(null)));
	const { town, problems } = (await load()).current;
	expect(problems).toEqual([]);
	expect(town?.records.parking).toBeNull();
});

test("one malformed camera is reported, the others stand", async () => {
	const [first, ...others] = structuredClone(cameras) ?? [];
	server.use(
		http.get("*/data/cameras.json", () => HttpResponse.json([{ ...first, position: [null, 3] }, ...others])),
	);
	const { town, malformed } = (await load()).current;
	expect(town?.records.cameras?.map((one) => one.id)).toEqual(["c2", "c3", "c4"]);
	expect(malformed).toMatchObject([{ file: "cameras", id: "c1" }]);
});
