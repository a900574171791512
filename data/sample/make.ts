/** Writes the synthetic files of the sample folder: `npx tsx data/sample/make.ts`. */
import { writeFileSync } from "node:fs";
import { makeSample, SEED } from "./sample";

for (const [name, text] of makeSample(SEED)) {
	writeFileSync(new URL(`../${name}`, import.meta.url), text);
	console.log(`${name}: ${text.length} characters`);
}
