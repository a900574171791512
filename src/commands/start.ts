import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BUILT, buildProduct } from "./build";
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
// A copy of its own: another place started from the same checkout builds anew, and this page must go on showing this place.
const dataDir = join(ROOT, ".cache/served", String(port));
const listen = () =>
	serve({ root: BUILT, dataDir, port, host }).catch((error: NodeJS.ErrnoException) =>
		stop(explainPort(error, host, port)),
	);

// The port is tried before the build, so that a busy one is told at once and not after it.
await (await listen()).close();
await buildProduct();
rmSync(dataDir, { recursive: true, force: true });
cpSync(join(BUILT, "data"), dataDir, { recursive: true });
const { url, close } = await listen();
console.log(`The map is at ${url} (Ctrl+C ends it).`);
const end = () => void close().then(() => process.exit(0));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
if (process.env.npm_lifecycle_event !== undefined) {
	// npm passes a signal only to the shell between it and this process; that shell's end shows as another parent.
	setInterval(() => process.ppid !== parent && end(), 500);
}
