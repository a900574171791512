import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./root";

/** Where the build of the internal edition lies. */
export const BUILT = join(ROOT, "dist/internal");

/** Builds the product quietly; warnings and errors are still printed. */
export async function buildProduct(): Promise<void> {
	await build({ root: ROOT, configFile: join(ROOT, "vite.config.ts"), logLevel: "warn", mode: "production" });
}
