import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePublicScene } from "../../domain/public/make_scene";
import { searchPublic } from "../../domain/public/search";
import { DEFAULT_PUBLIC_VIEW } from "../../domain/public/view";
import type { PublicRecords } from "../../domain/public_records";
import { PUBLIC_FILE_NAMES, parsePublicFiles } from "../../sources/public/parse_public";
import { makeReadings } from "../editions/readings";
import { medianMs } from "../measuring";
import { PUBLIC_DATA } from "../root";

/** A phone of four years ago works about so many times slower, as the scripted browser's is made to. */
const SLOWDOWN = 4;

/** What a letter typed on the public page costs: the answer of the search and the scene that shows it, on this machine and as on an old phone. */
export async function bench(): Promise<void> {
	const records = readPublished();
	const readings = new Map(Object.entries(makeReadings(records)));
	const indexMs = medianMs(5, () => searchPublic({ ...records }, readings).find("a"));
	console.log(`index over ${records.compounds.length} compounds, once: ${indexMs.toFixed(1)} ms`);
	const index = searchPublic(records, readings);
	console.log("query            found    ms   old phone ms");
	for (const query of makeQueries(records)) {
		const typed = () => {
			// The index keeps its last answer; another question between two makes it answer anew.
			index.find("");
			const found = index.find(query).map(({ id }) => id);
			return makePublicScene(records, DEFAULT_PUBLIC_VIEW, found);
		};
		const ms = medianMs(15, typed);
		const cells = [
			query.padEnd(16),
			String(typed().shown.length).padStart(6),
			ms.toFixed(1).padStart(6),
			(ms * SLOWDOWN).toFixed(0).padStart(9),
		];
		console.log(cells.join(""));
	}
}

function readPublished(): PublicRecords {
	const read = (name: string): unknown => JSON.parse(readFileSync(join(PUBLIC_DATA, `${name}.json`), "utf8"));
	return parsePublicFiles(new Map(PUBLIC_FILE_NAMES.map((name) => [name, read(name)])));
}

/** What is written, pinyin, initials, a mistake, and what is nowhere: the last two are the dearest. */
function makeQueries({ compounds, district }: PublicRecords): readonly string[] {
	const [first] = district.subdistricts;
	const name = compounds[0]?.name.slice(0, 3) ?? "";
	return [first?.name.zh ?? "", name, `${name.slice(0, 2)}口`, "lu", "xqsq", "shequ", "sehqu", "zzzzzz"];
}
