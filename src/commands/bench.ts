import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./root";

const FOLDER = join(ROOT, "src/commands/bench");

/** `npm run bench` runs every file of the folder, `npm run bench -- NAME …` those named; each exports `bench` and prints its own lines. */
async function runBenches(wanted: readonly string[]): Promise<void> {
	const names = readdirSync(FOLDER)
		.map((file) => basename(file, ".ts"))
		.sort();
	const unknown = wanted.filter((name) => !names.includes(name));
	if (unknown.length > 0) {
		console.error(`No bench is called ${unknown.join(", ")}; there are ${names.join(", ")}.`);
		process.exit(1);
	}
	for (const name of wanted.length > 0 ? wanted : names) {
		console.log(`\n${name}`);
		const { bench } = await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href);
		await bench();
	}
}

await runBenches(process.argv.slice(2));
