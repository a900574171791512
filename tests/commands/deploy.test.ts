import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Guarded, headersFor } from "../../src/commands/content_security";
import { makeDeployment } from "../../src/commands/deploy/make_deployment";
import { writeCompressed } from "../../src/commands/editions/compressed";
import { writeWhole } from "../../src/commands/editions/write_files";
import { serve } from "../../src/commands/serve";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DEPLOY = join(ROOT, "deploy");
const LONG = `console.log("${"小区".repeat(2000)}");\n`;
const SOLVER = "assets/selection_worker-AbC_12-x.js";
const folder = mkdtempSync(join(tmpdir(), "deploy-"));
const described = readFileSync(join(ROOT, "data/district.json"));
const PUBLIC: Guarded = { edition: "public", embeddedBy: [] };
const INTERNAL: Guarded = { edition: "internal", embeddedBy: [] };

/** A little of each edition, and beside it what nobody may be handed. */
function makeFolder(edition: "public" | "internal"): string {
	const built = join(folder, edition);
	writeWhole(
		built,
		new Map([
			["index.html", "<!doctype html><title>一张图</title>"],
			["404.html", "<!doctype html><title>没有这个页面</title>"],
			["c/C001/index.html", "<!doctype html><title>C001</title>"],
			["assets/main-AbC_12-x.js", LONG],
			[SOLVER, LONG],
			["data/district.json", described.toString("utf8")],
			["data/compounds.geojson", "{}"],
			["downloads/compounds.csv", LONG],
			["manifest.webmanifest", "{}"],
			["service_worker.js", "0"],
			["release.json", JSON.stringify({ edition })],
			[".secret", "secret"],
			["data/.secret.json", "secret"],
		]),
	);
	if (edition === "internal") rmSync(join(built, "404.html"));
	else writeCompressed(built);
	symlinkSync(join(folder, "outside.txt"), join(built, "link.txt"));
	return built;
}

function findPort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer();
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
		});
	});
}

interface Answer {
	readonly status: number | undefined;
	readonly headers: Record<string, unknown>;
	readonly body: Buffer;
}

interface Asked {
	readonly path: string;
	readonly headers?: Record<string, string>;
	readonly method?: string;
}

/** Asks with the path exactly as written; `fetch` would tidy it first. */
function ask(url: string, { path, headers = {}, method = "GET" }: Asked): Promise<Answer> {
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

interface Program {
	readonly child: ChildProcess;
	readonly said: () => string;
}

async function waitFor(url: string, what: string, { child, said }: Program): Promise<void> {
	for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
		const isUp = await ask(url, { path: "/" }).then(
			() => true,
			() => false,
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill();
	throw new Error(`${what} did not answer: ${said()}`);
}

interface Running {
	readonly public: string;
	readonly internal: string;
	readonly stop: () => Promise<void>;
}

/** Starts a program that goes on running, its words kept in case it does not. */
function startProgram(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
	const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
	let said = "";
	child.stdout?.on("data", (part) => {
		said += part;
	});
	child.stderr?.on("data", (part) => {
		said += part;
	});
	return { child, said: () => said };
}

function stopAll(children: readonly ChildProcess[]): Promise<void> {
	const ends = children.map(
		(child) =>
			new Promise<void>((resolve) => {
				if (child.exitCode !== null) return resolve();
				child.once("exit", () => resolve());
				child.kill("SIGTERM");
			}),
	);
	return Promise.all(ends).then(() => undefined);
}

const urlOf = (port: number) => `http://127.0.0.1:${port}/`;

async function startNode(): Promise<Running> {
	const started = await Promise.all(
		(["public", "internal"] as const).map(async (edition) => {
			const port = await findPort();
			const program = startProgram(process.execPath, [join(DEPLOY, "server.mjs"), join(folder, edition)], {
				PORT: String(port),
			});
			await waitFor(urlOf(port), "server.mjs", program);
			return { url: urlOf(port), child: program.child };
		}),
	);
	const [open, inner] = started;
	const stop = () => stopAll(started.map(({ child }) => child));
	return { public: open?.url ?? "", internal: inner?.url ?? "", stop };
}

/** The committed configuration with this test's folders and ports in place of the operator's. */
async function startNginx(): Promise<Running> {
	const [open, inner] = [await findPort(), await findPort()];
	const config = readFileSync(join(DEPLOY, "nginx.conf"), "utf8")
		.replace("listen 8080;", `listen 127.0.0.1:${open};`)
		.replace("listen 8081;", `listen 127.0.0.1:${inner};`)
		.replace("/srv/one-map/public", join(folder, "public"))
		.replace("/srv/one-map/internal", join(folder, "internal"));
	const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	const temporary = paths.map((name) => `${name}_temp_path ${join(folder, name)};`).join(" ");
	const main = `daemon off; error_log stderr; pid ${join(folder, "nginx.pid")}; events {} http { access_log off; disable_symlinks on; ${temporary} include ${join(folder, "one_map.conf")}; }`;
	writeFileSync(join(folder, "one_map.conf"), config);
	writeFileSync(join(folder, "nginx_main.conf"), process.getuid?.() === 0 ? `user root; ${main}` : main);
	const program = startProgram("nginx", ["-p", folder, "-c", join(folder, "nginx_main.conf")]);
	await waitFor(urlOf(open), "nginx", program);
	return { public: urlOf(open), internal: urlOf(inner), stop: () => stopAll([program.child]) };
}

async function startCaddy(): Promise<Running> {
	const [open, inner] = [await findPort(), await findPort()];
	const config = readFileSync(join(DEPLOY, "Caddyfile"), "utf8");
	writeFileSync(join(folder, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
	const program = startProgram(
		"caddy",
		["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")],
		{
			ONE_MAP_PUBLIC_SITE: `http://127.0.0.1:${open}`,
			ONE_MAP_INTERNAL_SITE: `http://127.0.0.1:${inner}`,
			ONE_MAP_PUBLIC_FOLDER: join(folder, "public"),
			ONE_MAP_INTERNAL_FOLDER: join(folder, "internal"),
			HOME: folder,
			XDG_DATA_HOME: folder,
			XDG_CONFIG_HOME: folder,
		},
	);
	await waitFor(urlOf(open), "caddy", program);
	return { public: urlOf(open), internal: urlOf(inner), stop: () => stopAll([program.child]) };
}

/** What `npm start` and the tests serve with, held to the same answers. */
async function startOwn(): Promise<Running> {
	const [open, inner] = await Promise.all(
		(["public", "internal"] as const).map((edition) =>
			serve({ root: join(folder, edition), port: 0, host: "127.0.0.1" }),
		),
	);
	const stop = async () => {
		await open?.close();
		await inner?.close();
	};
	return { public: open?.url ?? "", internal: inner?.url ?? "", stop };
}

const isThere = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

beforeAll(() => {
	writeFileSync(join(folder, "outside.txt"), "outside");
	mkdirSync(join(folder, "logs"));
	makeFolder("public");
	makeFolder("internal");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the committed configurations are those of the present table of headers and district.json", () => {
	for (const [name, text] of makeDeployment(described))
		expect(readFileSync(join(DEPLOY, name), "utf8"), `deploy/${name}: npm run deploy:config`).toBe(text);
});

test("who may embed the page is said in every configuration, and the header that knows no list is gone", () => {
	const district = JSON.parse(described.toString("utf8"));
	const site = { ...district.site, embeddedBy: ["https://www.example.org"] };
	for (const text of makeDeployment(Buffer.from(JSON.stringify({ ...district, site }))).values()) {
		expect(text).toContain("frame-ancestors https://www.example.org");
		expect(text).not.toContain("DENY");
	}
});

const SERVERS = [
	{ name: "server.mjs", start: startNode, isHere: true },
	{ name: "npm start", start: startOwn, isHere: true },
	{ name: "nginx", start: startNginx, isHere: isThere("nginx", "-v") },
	{ name: "caddy", start: startCaddy, isHere: isThere("caddy", "version") },
];
const here = SERVERS.filter(({ isHere }) => isHere);
const away = SERVERS.filter(({ isHere }) => !isHere).map(({ name }) => name);
if (away.length > 0)
	process.stdout.write(`Not tried by requests, because not installed here: ${away.join(", ")}.\n`);

describe.each(here)("$name", ({ name, start }) => {
	let running: Running;
	beforeAll(async () => {
		running = await start();
	}, 30_000);
	afterAll(() => running?.stop());

	const expectHeaders = (answer: Answer, path: string, guarded: Guarded) => {
		const expected = headersFor(path, guarded);
		for (const [header, value] of Object.entries(expected))
			expect(answer.headers[header.toLowerCase()], header).toBe(value);
		for (const header of ["X-Frame-Options", "Strict-Transport-Security"])
			if (!(header in expected)) expect(answer.headers).not.toHaveProperty(header.toLowerCase());
	};

	test.each([
		["/", "text/html; charset=utf-8"],
		["/c/C001/", "text/html; charset=utf-8"],
		["/assets/main-AbC_12-x.js", "text/javascript; charset=utf-8"],
		["/data/district.json", "application/json; charset=utf-8"],
		["/data/compounds.geojson", "application/geo+json; charset=utf-8"],
		["/downloads/compounds.csv", "text/csv; charset=utf-8"],
		["/manifest.webmanifest", "application/manifest+json; charset=utf-8"],
		["/service_worker.js", "text/javascript; charset=utf-8"],
	])("hands out %s with every header of either edition", async (path, type) => {
		for (const [url, guarded] of [
			[running.public, PUBLIC],
			[running.internal, INTERNAL],
		] as const) {
			const answer = await ask(url, { path: `${path}?a=1` });
			expect(answer.status).toBe(200);
			expect(String(answer.headers["content-type"]).toLowerCase()).toBe(type);
			expectHeaders(answer, path, guarded);
		}
	});

	test("the solver's worker alone may compile WebAssembly, and only in the internal edition", async () => {
		const policyOf = async (url: string, path: string) =>
			String((await ask(url, { path })).headers["content-security-policy"]);
		expect(await policyOf(running.internal, `/${SOLVER}`)).toContain("script-src 'self' 'wasm-unsafe-eval'");
		expect(await policyOf(running.public, `/${SOLVER}`)).not.toContain("unsafe");
		expect(await policyOf(running.internal, "/")).not.toContain("unsafe");
	});

	test("a compound's page is found without its last slash, and the query stays", async () => {
		const { status, headers } = await ask(running.public, { path: "/c/C001?a=1" });
		expect([301, 302, 307, 308]).toContain(status);
		const target = new URL(String(headers.location), new URL("/c/C001?a=1", running.public));
		expect(`${target.pathname}${target.search}`).toBe("/c/C001/?a=1");
		expect(target.host).toBe(new URL(running.public).host);
	});

	test("what is not there is said with 404, the page for it, every header, and not for ever", async () => {
		for (const path of ["/c/C999/", "/nothing", "/assets/gone-AbC_12-x.js", "/data/", "/c/"]) {
			const answer = await ask(running.public, { path });
			expect(answer.status, path).toBe(404);
			expect(answer.body.toString()).toContain("没有这个页面");
			expect(String(answer.headers["content-type"]).toLowerCase()).toBe("text/html; charset=utf-8");
			expect(String(answer.headers["cache-control"] ?? "")).not.toContain("immutable");
			expect(answer.headers["content-security-policy"]).toBe(
				headersFor("", PUBLIC)["Content-Security-Policy"],
			);
			expect(answer.headers["x-content-type-options"]).toBe("nosniff");
		}
		expect((await ask(running.internal, { path: "/nothing" })).status).toBe(404);
	});

	test("nothing hidden, nothing outside the folder and no list of a folder is handed out", async () => {
		for (const path of [
			"/.secret",
			"/data/.secret.json",
			"/../outside.txt",
			"/%2e%2e/outside.txt",
			"/..%2foutside.txt",
			"/data/..%2f..%2foutside.txt",
			"/assets/",
			...(name === "caddy" ? [] : ["/link.txt"]),
		]) {
			const { status, body } = await ask(running.public, { path });
			expect([400, 403, 404], path).toContain(status);
			expect(body.toString()).not.toMatch(/^secret|^outside|main-AbC/);
		}
	});

	test("a script goes compressed, as the copy beside it or made anew, and unpacks to the same bytes", async () => {
		const path = "/assets/main-AbC_12-x.js";
		const zipped = await ask(running.public, { path, headers: { "accept-encoding": "gzip" } });
		expect(zipped.headers["content-encoding"]).toBe("gzip");
		expect(gunzipSync(zipped.body).toString()).toBe(LONG);
		const fresh = await ask(running.internal, { path, headers: { "accept-encoding": "gzip" } });
		expect(gunzipSync(fresh.body).toString()).toBe(LONG);
		const plain = await ask(running.public, { path });
		expect(plain.body.toString()).toBe(LONG);
		expect(String(zipped.headers.vary).toLowerCase()).toContain("accept-encoding");
		expectHeaders(zipped, path, PUBLIC);
		// The plain nginx of the distributions has no brotli.
		const smallest = await ask(running.public, { path, headers: { "accept-encoding": "br" } });
		if (name !== "nginx") expect(brotliDecompressSync(smallest.body).toString()).toBe(LONG);
	});

	test("who has the file already gets 304 and no body", async () => {
		const path = "/data/district.json";
		const { headers } = await ask(running.public, { path });
		const known = { "if-none-match": String(headers.etag) };
		const again = await ask(running.public, { path, headers: known });
		expect([again.status, again.body.length]).toEqual([304, 0]);
	});

	test("nothing can be sent or changed", async () => {
		for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
			expect((await ask(running.public, { path: "/", method })).status, method).toBe(405);
		const { status, body } = await ask(running.public, { path: "/", method: "HEAD" });
		expect([status, body.length]).toEqual([200, 0]);
	});
});
