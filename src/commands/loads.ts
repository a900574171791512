import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

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
export interface Load {
	readonly name: string;
	/** Paths below the built folder. */
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

/**
 * What a built internal edition loads first (`first JS`, `first CSS`), and what each `import()` loads on top, in the order in
 * which they can come. Throws when the folder holds no build.
 */
export function listLoads(built: string): Load[] {
	const manifest: Manifest = JSON.parse(readFileSync(join(built, ".vite/manifest.json"), "utf8"));
	const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
	if (entry === undefined) throw new Error("The build has no entry in its manifest.");
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

/** Bytes of a load as it lies on the disk, and as a server sends it. */
export function measureLoad(built: string, { files }: Load): { readonly raw: number; readonly br: number } {
	const contents = files.map((file) => readFileSync(join(built, file)));
	return {
		raw: contents.reduce((sum, bytes) => sum + bytes.length, 0),
		br: contents.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0),
	};
}
