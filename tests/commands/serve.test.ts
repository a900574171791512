import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { metaPolicy } from "../../src/commands/content_security";
import { serve } from "../../src/commands/serve";

const META_POLICY = metaPolicy("internal");
const LONG = `console.log("${"x".repeat(5000)}");\n`;
const folder = mkdtempSync(join(tmpdir(), "serve 一张图 "));
const root = join(folder, "built");
/** The solver's worker, and names that only look like it. */
const WORKERS = [
	"assets/selection_worker-AbC_12-x.js",
	"assets/selection_worker.js",
	"assets/selection_worker-AbC_12-x.js.html",
	"assets/my_selection_worker-AbC_12-x.js",
	"selection_worker-AbC_12-x.js",
];
let url = "";
let close: () => Promise<void>;

beforeAll(async () => {
	mkdirSync(join(root, "assets"), { recursive: true });
	mkdirSync(join(root, "data"));
	mkdirSync(join(root, "sub"));
	writeFileSync(join(root, "index.html"), "<!doctype html><title>一张图</title>");
	writeFileSync(join(root, "sub/index.html"), "sub");
	writeFileSync(join(root, "assets/main-AbC_12-x.js"), LONG);
	writeFileSync(join(root, "assets/main.js"), LONG);
	for (const name of WORKERS) writeFileSync(join(root, name), "0");
	writeFileSync(join(root, "data/district.json"), `{"of":"built"}`);
	writeFileSync(join(root, "data/cameras.json"), "[]");
	writeFileSync(join(root, ".secret"), "secret");
	writeFileSync(join(folder, "outside.txt"), "outside");
	symlinkSync(join(folder, "outside.txt"), join(root, "link.txt"));
	({ url, close } = await serve({ root, port: 0, host: "127.0.0.1" }));
});

afterAll(async () => {
	await close();
	rmSync(folder, { recursive: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: Record<string, unknown>;
	readonly body: Buffer;
}

/** Asks with the path exactly as written; `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const asked = request({ hostname, port, path, headers, method, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part));
			response.on("end", () =>
				resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
			);
		});
		asked.on("error", reject).end();
	});
}

test("the page comes as UTF-8 HTML under the whole policy and is asked for again each time", async () => {
	const { status, headers, body } = await ask("/?lang=en");
	expect(status).toBe(200);
	expect(body.toString()).toContain("一张图");
	expect(headers).toMatchObject({
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": `${META_POLICY}; frame-ancestors 'self'`,
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
		"cache-control": "no-cache",
	});
});

test("the policy allows nothing unsafe and nobody else", () => {
	expect(META_POLICY).toContain("default-src 'none'");
	expect(META_POLICY).not.toMatch(/unsafe|https?:|\*/);
});

test("the worker with the solver alone may compile WebAssembly, and gets nothing else", async () => {
	const policies = await Promise.all(
		WORKERS.map(async (name) => String((await ask(`/${name}`)).headers["content-security-policy"])),
	);
	const [solver, ...others] = policies;
	const common = `${META_POLICY}; frame-ancestors 'self'`;
	expect(solver).toBe(common.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
	expect(others).toEqual(others.map(() => common));
});

test("a file with a hash in its name is kept for ever, one without is not, and data never", async () => {
	const kept = async (path: string) => (await ask(path)).headers["cache-control"];
	expect(await kept("/assets/main-AbC_12-x.js")).toContain("immutable");
	expect(await kept("/assets/main.js")).toBe("no-cache");
	expect(await kept("/data/district.json")).toBe("no-cache");
});

test("compressed answers unpack to the same bytes, and small ones stay as they are", async () => {
	const path = "/assets/main.js";
	const br = await ask(path, { "accept-encoding": "gzip, br" });
	const gz = await ask(path, { "accept-encoding": "gzip, br;q=0" });
	expect(br.headers["content-encoding"]).toBe("br");
	expect(gz.headers["content-encoding"]).toBe("gzip");
	expect(brotliDecompressSync(br.body).toString()).toBe(LONG);
	expect(gunzipSync(gz.body).toString()).toBe(LONG);
	expect((await ask(path)).headers["content-encoding"]).toBeUndefined();
	expect((await ask("/", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
});

test("who has the file already gets 304 and no body; after a change the file comes again", async () => {
	const path = "/data/cameras.json";
	const { headers } = await ask(path);
	const known = { "if-none-match": String(headers.etag) };
	const again = await ask(path, known);
	expect([again.status, again.body.length]).toEqual([304, 0]);
	writeFileSync(join(root, path), "[1]");
	const changed = await ask(path, known);
	expect([changed.status, changed.body.toString()]).toEqual([200, "[1]"]);
});

test("HEAD answers with the headers alone, other methods are refused", async () => {
	const head = await ask("/assets/main.js", {}, "HEAD");
	expect([head.status, head.headers["content-length"], head.body.length]).toEqual([
		200,
		String(LONG.length),
		0,
	]);
	const post = await ask("/", {}, "POST");
	expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
});

test.each([
	"/../outside.txt",
	"/%2e%2e/outside.txt",
	"/assets/..%2f..%2foutside.txt",
	"/assets/%2e%2e%5c%2e%2e%5coutside.txt",
	"/..%c0%afoutside.txt",
	"/%",
	"/index.html%00.js",
	"/.secret",
	"/link.txt",
	"/nothing.js",
	"//outside.txt",
	"/index.html/",
])("%s gives nothing away", async (path) => {
	const { status, headers, body } = await ask(path);
	expect([400, 404]).toContain(status);
	expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
	expect(body.toString()).not.toMatch(/outside|secret/);
});

test("a folder's address without the slash leads to the one with it, relative to where the product lies", async () => {
	const { status, headers } = await ask("/sub?lang=en");
	expect([status, headers.location]).toEqual([301, "./sub/?lang=en"]);
	expect((await ask("/sub/")).body.toString()).toBe("sub");
	expect((await ask("/assets/")).status).toBe(404);
});

test("another data folder answers /data alone: what it lacks is missing, not taken from the build", async () => {
	const dataDir = join(folder, "other");
	mkdirSync(dataDir);
	writeFileSync(join(dataDir, "district.json"), `{"of":"other"}`);
	const other = await serve({ root, dataDir, port: 0, host: "127.0.0.1" });
	const district = await fetch(`${other.url}data/district.json`);
	const cameras = await fetch(`${other.url}data/cameras.json`);
	const page = await fetch(other.url);
	expect(await district.json()).toEqual({ of: "other" });
	expect([cameras.status, page.status]).toEqual([404, 200]);
	await other.close();
});

test("a busy port is an error that says so", async () => {
	const port = Number(new URL(url).port);
	await expect(serve({ root, port, host: "127.0.0.1" })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
