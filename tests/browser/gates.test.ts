import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { atEnd, expectAxeClean, openPage, waitUntil } from "./driver";

const PLANTED = fileURLToPath(new URL("../fixtures/planted/page", import.meta.url));

/** A server without any policy, as a careless operator would run. */
async function serveUnguarded(html: string): Promise<string> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	atEnd(() => server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test("an inline script does not run, and is reported", async () => {
	const { page, troubles } = await openPage({
		root: PLANTED,
		path: "inline.html",
		expected: ["policy", "console"],
	});
	await waitUntil("the violation arrives", async () => troubles.policy.length > 0);
	expect(troubles.policy).toContain("script-src-elem blocked inline");
	expect(await page.title()).toBe("untouched");
});

test("a fetch to another origin is blocked by the policy, and reported", async () => {
	const { page, troubles } = await openPage({
		root: PLANTED,
		path: "fetch.html",
		expected: ["policy", "console"],
	});
	await waitUntil("the violation arrives", async () => troubles.policy.length > 0);
	expect(troubles.policy.join()).toContain("connect-src blocked http://elsewhere.invalid/");
	expect(await page.title()).toBe("blocked");
	expect(troubles.foreign).toEqual([]);
});

test("where no policy stops it, a request to another origin is seen and not let through", async () => {
	const origin = await serveUnguarded(
		`<title>x</title><img src="http://elsewhere.invalid/pixel.png" alt="">`,
	);
	const { troubles } = await openPage({ origin, expected: ["foreign", "console"] });
	await waitUntil("the request is seen", async () => troubles.foreign.length > 0);
	expect(troubles.foreign).toContain("http://elsewhere.invalid/pixel.png");
});

test("an error on the console and an uncaught error are seen", async () => {
	const origin = await serveUnguarded(
		`<title>x</title><script>console.error("said"); setTimeout(() => { throw new Error("thrown"); })</script>`,
	);
	const { troubles } = await openPage({ origin, expected: ["console", "errors"] });
	await waitUntil("both are seen", async () => troubles.console.length > 0 && troubles.errors.length > 0);
	expect(troubles.console).toContain("said");
	expect(troubles.errors).toContain("thrown");
});

test("axe runs under the policy, and finds a picture without words", async () => {
	const { page } = await openPage({ root: PLANTED, path: "axe.html" });
	await expect(expectAxeClean(page)).rejects.toThrow(/image-alt/);
});

test("a browser without WebGL really has none, and the usual one has it", async () => {
	const ask = () => document.createElement("canvas").getContext("webgl2") === null;
	const without = await openPage({ root: PLANTED, path: "axe.html", webgl: false });
	expect(await without.page.evaluate(ask)).toBe(true);
	const usual = await openPage({ root: PLANTED, path: "axe.html" });
	expect(await usual.page.evaluate(ask)).toBe(false);
});
