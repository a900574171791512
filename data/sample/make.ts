/** Writes the files of the data folder that are made by programs: `npx tsx data/sample/make.ts`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { makeBriefingSchema } from "./briefing_schema";
import { makeSample, SEED } from "./sample";

mkdirSync(new URL("../photos/", import.meta.url), { recursive: true });
for (const [name, text] of [...makeSample(SEED), ["briefing.schema.json", makeBriefingSchema()] as const]) {
	writeFileSync(new URL(`../${name}`, import.meta.url), text);
	console.log(`${name}: ${text.length} characters`);
}
