import { photoPath, type ReadBytes } from "../../intake";
import { COMPOUND_COLUMNS } from "../../intake/columns/compounds";
import { CAMERA_COLUMNS, PARKING_COLUMNS } from "../../intake/columns/points";
import { PROJECT_COLUMNS } from "../../intake/columns/projects";
import { type Draws, makeDraws } from "./draw";
import type { Token } from "./needles";
import { makeCompoundSeeder } from "./seed_compounds";
import { seedTable, shiftPoint } from "./seed_table";

/** A folder in which every value that may not be published is unlike any other. */
export interface SeededFolder {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly tokens: readonly Token[];
}

interface Described {
	readonly subdistricts: readonly Record<string, unknown>[];
	readonly files: Readonly<
		Record<string, { readonly path: string; readonly source: { zh: string; en: string } }>
	>;
}

const SEED = 20190617;
/**
 * Puts a value unlike any other into every field that may not be published, as far as the door lets it in: texts into notes, sources
 * and the ids of what is not published, numbers of many digits, points, days. `taken` are words and numbers that stand in public files by right.
 */
export function seedFolder(readBytes: ReadBytes, taken: ReadonlySet<string>): SeededFolder {
	const draws = makeDraws(SEED, taken);
	const tokens: Token[] = [];
	const described = JSON.parse(new TextDecoder().decode(readOrFail(readBytes, "district.json"))) as Described;
	const paths = new Map<string, string>();
	const files = new Map<string, Uint8Array>();
	for (const [kind, { path }] of Object.entries(described.files)) {
		const word = draws.word();
		tokens.push({ kind: "text", text: word, where: `district.json · files.${kind}.path` });
		paths.set(kind, path.replace(/[^./]+(?=\.\w+$)/, word));
	}
	const projects = new Map<string, string>();
	const seeders = makeSeeders(draws, projects, files);
	for (const [kind, { path }] of Object.entries(described.files)) {
		const bytes = readOrFail(readBytes, path);
		const seed = seeders[kind];
		files.set(paths.get(kind) ?? path, seed ? seed(bytes, tokens) : bytes);
	}
	files.set("district.json", seedDistrict(described, { draws, tokens, paths }));
	return { files, tokens };
}

function readOrFail(readBytes: ReadBytes, path: string): Uint8Array {
	const bytes = readBytes(path);
	if (!bytes) throw new Error(`The folder has no ${path}.`);
	return bytes;
}

type Seeder = (bytes: Uint8Array, tokens: Token[]) => Uint8Array;

/** A picture unlike any other, put into the folder so that the door finds it; gives its name. */
function addPhoto(draws: Draws, files: Map<string, Uint8Array>): string {
	const name = `p${draws.integer(10_001, 99_998)}q${draws.integer(10_001, 99_998)}.svg`;
	files.set(photoPath(name), new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'));
	return name;
}

interface SeededScene {
	readonly id: string;
	readonly side?: { readonly kind: string };
}

/** A briefing with notes unlike any other. A scene that names a project is left out: projects have other names in the seeded folder. */
function seedBriefing(bytes: Uint8Array, draws: Draws, tokens: Token[]): Uint8Array {
	const briefing = JSON.parse(new TextDecoder().decode(bytes)) as { readonly scenes: readonly SeededScene[] };
	const scenes = briefing.scenes.filter(({ side }) => side?.kind !== "compare");
	const seeded = scenes.map((scene) => {
		const text = draws.word();
		tokens.push({ kind: "text", text, where: `briefing.json · ${scene.id} · notes` });
		return { ...scene, notes: { zh: text, en: text } };
	});
	return print({ ...briefing, scenes: seeded });
}

function makeSeeders(
	draws: Draws,
	projects: Map<string, string>,
	files: Map<string, Uint8Array>,
): Readonly<Record<string, Seeder>> {
	const renamed = (id: string) => {
		const known = projects.get(id) ?? draws.word();
		projects.set(id, known);
		return known;
	};
	return {
		compounds: (bytes, tokens) =>
			seedTable(bytes, { name: "compounds", columns: COMPOUND_COLUMNS, tokens }, makeCompoundSeeder(draws)),
		cameras: (bytes, tokens) =>
			seedTable(bytes, { name: "cameras", columns: CAMERA_COLUMNS, tokens }, (row) => {
				row.put("id", draws.word());
				row.putPoint(shiftPoint(row, draws), false);
				if (row.read("project") !== "") row.put("project", renamed(row.read("project")), false);
			}),
		parking: (bytes, tokens) =>
			seedTable(bytes, { name: "parking", columns: PARKING_COLUMNS, tokens }, (row) => {
				row.put("id", draws.word());
				row.put("spaces", draws.integer(10_001, 19_998));
				row.putPoint(shiftPoint(row, draws), false);
				if (row.read("project") !== "") row.put("project", renamed(row.read("project")), false);
			}),
		renovations: (bytes, tokens) =>
			seedTable(bytes, { name: "projects", columns: PROJECT_COLUMNS, tokens }, (row) => {
				row.put("id", renamed(row.read("id")));
				row.put("startedOn", draws.day());
				row.put("finishedOn", draws.day());
				row.put("cameras", draws.integer(20_001, 99_998));
				row.put("parkingSpaces", draws.integer(20_001, 99_998));
				row.put("costWan", draws.decimal(1_000, 9_999, 5));
				row.put("source", draws.word());
				row.put("photoBefore", addPhoto(draws, files));
				row.put("photoAfter", addPhoto(draws, files));
			}),
		briefing: (bytes, tokens) => seedBriefing(bytes, draws, tokens),
		targets: (bytes, tokens) => {
			const targets = JSON.parse(new TextDecoder().decode(bytes));
			const frozenOn = draws.day();
			tokens.push({ kind: "text", text: frozenOn, where: "targets.json · baseline.frozenOn" });
			return print({ ...targets, baseline: { ...targets.baseline, frozenOn } });
		},
	};
}

interface DistrictSeed {
	readonly draws: Draws;
	readonly tokens: Token[];
	readonly paths: ReadonlyMap<string, string>;
}

/** Withheld of the description itself: codes, paths, and whatever is said of the cameras and the parking places. */
function seedDistrict(described: Described, { draws, tokens, paths }: DistrictSeed): Uint8Array {
	const draw = (where: string) => {
		const text = draws.word();
		tokens.push({ kind: "text", text, where: `district.json · ${where}` });
		return text;
	};
	const files = Object.entries(described.files).map(([kind, file]) => {
		const isWithheld = kind === "cameras" || kind === "parking" || kind === "briefing";
		const source = isWithheld
			? { zh: draw(`files.${kind}.source`), en: draw(`files.${kind}.source`) }
			: file.source;
		return [kind, { ...file, path: paths.get(kind), source }];
	});
	const subdistricts = described.subdistricts.map((one) => ({ ...one, codes: { nbs: draw("codes") } }));
	return print({ ...described, subdistricts, files: Object.fromEntries(files) });
}

function print(value: unknown): Uint8Array {
	return new TextEncoder().encode(JSON.stringify(value));
}
