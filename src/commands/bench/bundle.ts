import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { BUILT, buildProduct } from "../build";

/** What Vite's manifest says of one chunk. */
interface Chunk {
	readonly file: string;
	readonly isEntry?: boolean;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
	readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** A part of the product that is loaded in one go. */
interface Load {
	readonly name: string;
	readonly files: readonly string[];
}

/** A chunk and everything it cannot run without, less what is there already. */
function findNeeded(manifest: Manifest, key: string, there: ReadonlySet<string>): Set<string> {
	const needed = new Set<string>();
	const visit = (one: string): void => {
		if (there.has(one) || needed.has(one)) return;
		needed.add(one);
		for (const next of manifest[one]?.imports ?? []) visit(next);
	};
	visit(key);
	return needed;
}

/** What is loaded first, and what each `import()` loads on top, in the order in which they can come. */
function findLoads(manifest: Manifest, entry: string): Load[] {
	const loads: Load[] = [];
	const there = new Set<string>();
	const waiting = [entry];
	for (const key of waiting) {
		const needed = [...findNeeded(manifest, key, there)];
		for (const one of needed) there.add(one);
		const chunks = needed.flatMap((one) => manifest[one] ?? []);
		const name = key === entry ? "first" : key.split("/").slice(-2).join("/");
		if (chunks.length > 0) loads.push({ name: `${name} JS`, files: chunks.map(({ file }) => file) });
		const css = chunks.flatMap((chunk) => chunk.css ?? []);
		if (css.length > 0) loads.push({ name: `${name} CSS`, files: css });
		for (const next of chunks.flatMap((chunk) => chunk.dynamicImports ?? [])) {
			if (!there.has(next) && !waiting.includes(next)) waiting.push(next);
		}
	}
	return loads;
}

function measureBytes(file: string): { readonly raw: number; readonly br: number } {
	const bytes = readFileSync(join(BUILT, file));
	return { raw: bytes.length, br: brotliCompressSync(bytes).length };
}

function printSize({ name, files }: Load, firstBr: number | null): number {
	const sizes = files.map(measureBytes);
	const sum = (of: "raw" | "br") => sizes.reduce((total, size) => total + size[of], 0);
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
	const ratio = (sum("br") / (firstBr ?? sum("br"))).toFixed(2);
	console.log(`${name.padEnd(34)}${kilobytes(sum("br"))} kB br ${kilobytes(sum("raw"))} kB raw  × ${ratio}`);
	return sum("br");
}

/** Sizes of what the browser loads first and of every part it loads later, against the first. */
export async function bench(): Promise<void> {
	await buildProduct();
	const manifest: Manifest = JSON.parse(readFileSync(join(BUILT, ".vite/manifest.json"), "utf8"));
	const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
	if (entry === undefined) throw new Error("The build has no entry in its manifest.");
	const loads = findLoads(manifest, entry);
	// Workers are built apart and stand in no manifest.
	const workers = readdirSync(join(BUILT, "assets")).filter((file) => /worker.*\.js$/.test(file));
	loads.push(
		...workers.map((file) => ({ name: file.replace(/-[\w-]{8}\.js$/, ""), files: [`assets/${file}`] })),
	);
	let firstBr: number | null = null;
	for (const load of loads) {
		const br = printSize(load, firstBr);
		firstBr ??= br;
	}
}
