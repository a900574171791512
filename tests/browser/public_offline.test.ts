import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILT_PUBLIC } from "../../src/commands/build";
import { writeCompressed } from "../../src/commands/editions/compressed";
import { listFiles } from "../../src/commands/editions/list_files";
import { writeServiceWorker } from "../../src/commands/editions/service_worker";
import { hashFiles, readRelease, writeRelease } from "../../src/commands/release";
import { serve } from "../../src/commands/serve";
import type { PublicCompound } from "../../src/domain/public_records";
import { hashData } from "../../src/sources/public/release";
import { atEnd, openPage, waitUntil } from "./driver";
import { rows } from "./public_page";

/** A name nobody else has, by which the next release is known. */
const NEXT_NAME = "次版院·演示";
const folder = mkdtempSync(join(tmpdir(), "offline-"));
/** What the server hands out; other releases lie beside it and are put in its place. */
const served = join(folder, "served");
const [first, next] = [join(folder, "first"), join(folder, "next")];
let known: PublicCompound;

/** The next release: the same page with one compound renamed, made as a build makes it. */
async function makeNext(): Promise<void> {
	cpSync(first, next, { recursive: true });
	for (const path of listFiles(next)) if (/\.(br|gz)$/.test(path)) rmSync(join(next, path));
	const path = join(next, "data/compounds.json");
	const compounds: readonly PublicCompound[] = JSON.parse(readFileSync(path, "utf8"));
	const renamed = compounds.map((one) => (one.id === known.id ? { ...one, name: NEXT_NAME } : one));
	writeFileSync(path, JSON.stringify(renamed));
	const built = hashData(hashFiles(next));
	for (const page of listFiles(next).filter((one) => one.endsWith(".html"))) {
		const html = readFileSync(join(next, page), "utf8");
		const changed = html
			.replace(/data-release="[\da-f]+"/, `data-release="${built}"`)
			.replaceAll(known.name, NEXT_NAME);
		if (changed !== html) writeFileSync(join(next, page), changed);
	}
	await writeServiceWorker(next, "public");
	writeCompressed(next);
	writeRelease(next, "public");
}

beforeAll(async () => {
	cpSync(BUILT_PUBLIC, first, { recursive: true });
	const [one] = JSON.parse(readFileSync(join(first, "data/compounds.json"), "utf8"));
	known = one;
	await makeNext();
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(release: string): void {
	rmSync(`${served}.old`, { recursive: true, force: true });
	cpSync(release, `${served}.new`, { recursive: true });
	if (existsSync(served)) renameSync(served, `${served}.old`);
	renameSync(`${served}.new`, served);
}

/** A server that can be taken away and come back at the same address. */
async function startServer() {
	put(first);
	let serving = await serve({ root: served, port: 0, host: "127.0.0.1" });
	const { url } = serving;
	atEnd(() => serving.close());
	return {
		url,
		stop: () => serving.close(),
		restart: async () => {
			serving = await serve({ root: served, port: Number(new URL(url).port), host: "127.0.0.1" });
		},
	};
}

const isKept = (page: Page) =>
	page.evaluate(
		() =>
			navigator.serviceWorker.controller !== null &&
			caches.keys().then((names) => names.some((name) => name.startsWith("one-map "))),
	);

async function openKept(url: string) {
	// That the server is away is said on the console by the browser itself.
	const opened = await openPage({ origin: url, expected: ["console"] });
	await waitUntil("the page is kept", () => isKept(opened.page));
	return opened.page;
}

const search = (page: Page) => page.getByRole("searchbox").first();
const listed = (page: Page, name: string) => rows(page).filter({ hasText: name });

async function find(page: Page, text: string): Promise<void> {
	await search(page).fill(text);
	await waitUntil("the list is narrowed", async () => (await rows(page).count()) < 20);
}

test("after one visit the page opens, searches and shows a compound without its server", {
	timeout: 180_000,
}, async () => {
	const { url, stop } = await startServer();
	const page = await openKept(url);
	await stop();
	await page.reload();
	await find(page, known.name);
	expect(await listed(page, known.name).count()).toBeGreaterThan(0);
	await page.goto(`${url}c/${known.id}/`);
	expect(page.url()).toBe(`${url}?sel=${known.id}`);
	await waitUntil("the card is open", async () => (await page.title()).includes(known.name));
	await page.goto(`${url}en/c/${known.id}/`);
	expect(page.url()).toBe(`${url}en/?sel=${known.id}`);
	expect(await page.getAttribute("html", "lang")).toBe("en");
});

test("with its server a compound's page is that of the server, and what is not there is said so", {
	timeout: 180_000,
}, async () => {
	const { url } = await startServer();
	const page = await openKept(url);
	const there = await page.goto(`${url}c/${known.id}/`);
	expect([there?.status(), page.url()]).toEqual([200, `${url}c/${known.id}/`]);
	const gone = await page.goto(`${url}c/nobody/`);
	expect(gone?.status()).toBe(404);
});

/** Opens the page again until the browser has looked for a new release. */
async function reopen(page: Page): Promise<void> {
	await page.reload();
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update().catch(() => null);
	});
}

const waits = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);

test("a new release waits until it is taken, and is then taken whole", { timeout: 180_000 }, async () => {
	const { url, stop } = await startServer();
	const page = await openKept(url);
	put(next);
	await reopen(page);
	await waitUntil("the next release waits", () => waits(page));
	await page.reload();
	await find(page, known.name);
	expect(await listed(page, NEXT_NAME).count()).toBe(0);
	const offered = page.getByRole("button", { name: "换成新的" });
	await waitUntil("the new release is offered", async () => (await offered.count()) > 0);
	await offered.first().click();
	await waitUntil("the new release is shown", async () => {
		await search(page)
			.fill(NEXT_NAME)
			.catch(() => null);
		return (await listed(page, NEXT_NAME).count()) > 0;
	});
	expect(await page.evaluate(() => document.documentElement.dataset.release)).toBe(
		hashData(readRelease(next).files),
	);
	await stop();
	await page.reload();
	await find(page, NEXT_NAME);
	expect(await listed(page, NEXT_NAME).count()).toBeGreaterThan(0);
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test("a release of which only half has been put there is not kept", { timeout: 180_000 }, async () => {
	const { url } = await startServer();
	const page = await openKept(url);
	put(next);
	// The new worker and the new release stand beside the old records.
	for (const end of ["", ".br", ".gz"])
		cpSync(join(first, `data/compounds.json${end}`), join(served, `data/compounds.json${end}`));
	await reopen(page);
	await page.waitForTimeout(2_000);
	expect(await waits(page)).toBe(false);
	await page.reload();
	await find(page, known.name);
	expect(await listed(page, known.name).count()).toBeGreaterThan(0);
	expect(await page.evaluate(() => document.documentElement.dataset.release)).toBe(
		hashData(readRelease(first).files),
	);
});
