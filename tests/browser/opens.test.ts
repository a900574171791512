import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILT } from "../../src/commands/build";
import { atEnd, expectAxeClean, openPage, ready, waitUntil } from "./driver";

const compounds: { position: unknown }[] = JSON.parse(
	readFileSync(join(BUILT, "data/compounds.json"), "utf8"),
);

test("the page opens, counts every compound of the data, and marks its first picture and its map", async () => {
	const { page } = await openPage();
	await ready(page);
	const counts = await page.evaluate(() => ({ ...document.querySelector("main")?.dataset }));
	const placed = compounds.filter(({ position }) => position !== null).length;
	expect(counts).toMatchObject({ total: String(compounds.length), placed: String(placed) });
	const marks = await page.evaluate(() => performance.getEntriesByType("mark").map(({ name }) => name));
	expect(marks).toEqual(expect.arrayContaining(["first-picture", "map-ready"]));
	await expectAxeClean(page);
});

test("the built folder works below any address, and asks for nothing above it", async () => {
	const root = mkdtempSync(join(tmpdir(), "below-"));
	atEnd(() => rmSync(root, { recursive: true }));
	cpSync(BUILT, join(root, "gis/一张图"), { recursive: true });
	const { page, url } = await openPage({ root, path: "gis/一张图/?lang=en" });
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	await page.reload();
	await ready(page);
	const home = new URL("./", url).href;
	expect(asked.filter((address) => !address.startsWith(home) && !/^(data|blob):/.test(address))).toEqual([]);
});

test("behind a server that sends no policy the page brings its own", async () => {
	const { page, troubles } = await openPage({
		expected: ["policy", "console"],
		init: (opened) =>
			opened.route(
				({ pathname }) => pathname === "/",
				async (route) => {
					const response = await route.fetch();
					const { "content-security-policy": policy, ...headers } = response.headers();
					expect(policy).toBeDefined();
					await route.fulfill({ response, headers });
				},
			),
	});
	await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.title = 'touched'";
		document.body.append(script);
	});
	await waitUntil("the violation arrives", async () => troubles.policy.length > 0);
	expect(troubles.policy).toContain("script-src-elem blocked inline");
	expect(await page.title()).not.toBe("touched");
});
