import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BUILT, BUILT_PUBLIC, buildEdition, buildProduct, MissingEdition } from "./build";
import { explainPort, parsePort } from "./port";
import { ROOT } from "./root";
import { serve } from "./serve";

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}

const parent = process.ppid;
const asked = parsePort(process.env.PORT);
const port = typeof asked === "string" ? stop(asked) : asked;
const host = process.env.HOST || "127.0.0.1";
// Copies of their own: another place started from the same checkout builds anew, and these pages must go on showing this place.
const served = join(ROOT, ".cache/served");
const dataDir = join(served, String(port));
const publicRoot = join(served, `${port}-public`);
const closing: (() => Promise<void>)[] = [];
const listen = () =>
	serve({ root: BUILT, dataDir, port, host }).catch((error: NodeJS.ErrnoException) =>
		stop(explainPort(error, host, port)),
	);

/** So many ports above the one asked for are tried for the public page. */
const TRIED_PORTS = 20;

/** Serves the public page at the next port that can be had, or at any. */
async function servePublic(): Promise<string> {
	for (let next = port + 1; next <= Math.min(port + TRIED_PORTS, 65_535); next++) {
		try {
			const { url, close } = await serve({ root: publicRoot, port: next, host });
			closing.push(close);
			return url;
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
		}
	}
	const { url, close } = await serve({ root: publicRoot, port: 0, host });
	closing.push(close);
	return url;
}

/** Builds the public edition and says where it is; the other one is served all the same when its records may not be published. */
async function startPublic(): Promise<void> {
	try {
		await buildEdition({ edition: "public", outDir: BUILT_PUBLIC });
	} catch (error) {
		if (!(error instanceof MissingEdition)) throw error;
		console.error(`There is no public page. 没有公众版网页。${error.message}`);
		return;
	}
	rmSync(publicRoot, { recursive: true, force: true });
	cpSync(BUILT_PUBLIC, publicRoot, { recursive: true });
	console.log(`The public page is at ${await servePublic()}`);
}

const end = () => void Promise.all(closing.map((close) => close())).then(() => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
if (process.env.npm_lifecycle_event !== undefined) {
	// npm passes a signal only to the shell between it and this process; that shell's end shows as another parent.
	setInterval(() => process.ppid !== parent && end(), 500);
}

// The port is tried before the build, so that a busy one is told at once and not after it.
await (await listen()).close();
await buildProduct();
rmSync(dataDir, { recursive: true, force: true });
cpSync(join(BUILT, "data"), dataDir, { recursive: true });
const { url, close } = await listen();
closing.push(close);
console.log(`The map is at ${url} (Ctrl+C ends it). The public page is being built …`);
await startPublic();
