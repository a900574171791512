import { readdirSync } from "node:fs";
import { join } from "node:path";
import { BUILT, buildProduct } from "../build";
import { type Load, listLoads, measureLoad } from "../loads";

function printSize(load: Load, firstBr: number | null): number {
	const { raw, br } = measureLoad(BUILT, load);
	const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
	const ratio = (br / (firstBr ?? br)).toFixed(2);
	console.log(`${load.name.padEnd(34)}${kilobytes(br)} kB br ${kilobytes(raw)} kB raw  × ${ratio}`);
	return br;
}

/** Sizes of what the browser loads first, of the page that bears the first picture, and of every part that comes later, against the first. */
export async function bench(): Promise<void> {
	await buildProduct();
	const [first, ...later] = listLoads(BUILT);
	// Workers are built apart and stand in no manifest.
	const workers = readdirSync(join(BUILT, "assets")).filter((file) => /worker.*\.js$/.test(file));
	const loads = [
		{ name: "index.html", files: ["index.html"] },
		...later,
		...workers.map((file) => ({ name: file.replace(/-[\w-]{8}\.js$/, ""), files: [`assets/${file}`] })),
	];
	if (first === undefined) return;
	const firstBr = printSize(first, null);
	for (const load of loads) printSize(load, firstBr);
}
