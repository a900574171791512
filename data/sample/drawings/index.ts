import type { Compound, Project } from "../../../src/domain/records";
import { makeRandom, type Random } from "../random";
import { drawBuildings, onEave, onWallOf, SLAB_DEPTH_M } from "./buildings";
import { BAY, BEDS, drawGround } from "./ground";
import { HEIGHT, hanging, INK, lines, type Spot, WIDTH } from "./pen";
import { bench, bin, camera, car, heap, person, shed, type Thing, tree } from "./things";
import { makeYard, type Yard } from "./yard";

/** The mark every drawing bears: nobody may take one for a photograph of a real place. */
const MARK = "演示示意图";
/** Height of its letters, of a picture 960 wide. */
const CAPTION = 40;
/** So many projects have drawings; the others show how it looks without. */
const DRAWN_PROJECTS = 6;

/** Names of the drawings of a project, as its ledger writes them. */
function nameDrawings(id: string): Project["photos"] {
	return { before: `${id}-before.svg`, after: `${id}-after.svg` };
}

/** The projects with the names of their drawings: the largest finished ones have some. */
export function nameAllDrawings(projects: readonly Project[]): Project[] {
	const size = ({ quantities }: Project) => quantities.renovatedSqm ?? 0;
	const largest = projects.filter((one) => one.status === "done").sort((a, b) => size(b) - size(a));
	const drawn = new Set(largest.slice(0, DRAWN_PROJECTS).map(({ id }) => id));
	return projects.map((one) => (drawn.has(one.id) ? { ...one, photos: nameDrawings(one.id) } : one));
}

/** The drawings that projects name, by their path in the folder. The same seed gives the same bytes. */
export function drawAll(
	projects: readonly Project[],
	compounds: readonly Compound[],
	seed: number,
): Map<string, string> {
	const drawings = new Map<string, string>();
	for (const [at, project] of projects.entries()) {
		const { before, after } = project.photos;
		const compound = compounds.find(({ id }) => id === project.compound);
		if (before === null || after === null || !compound) continue;
		drawings.set(
			`photos/${before}`,
			draw(makeYard(project, compound, false), project.id, makeRandom(seed + at)),
		);
		drawings.set(
			`photos/${after}`,
			draw(makeYard(project, compound, true), project.id, makeRandom(seed + at)),
		);
	}
	return drawings;
}

function draw(yard: Yard, id: string, random: Random): string {
	const things = yard.done ? furnish(yard) : litter(yard, random);
	const sorted = things.toSorted((a, b) => a.at[0] + a.at[1] - b.at[0] - b.at[1]);
	const parts = [
		...drawGround(yard, random),
		...(yard.done ? seen(yard) : []),
		...drawBuildings(yard, random),
		...(yard.done ? bundleCables() : hangCables(yard, random)),
		...sorted.map(({ drawn }) => drawn),
		caption(),
	];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" stroke-linejoin="round" stroke-linecap="round">`,
		`<title>${MARK} ${id} ${yard.done ? "改造后" : "改造前"}</title>`,
		...parts.filter((part) => part !== ""),
		"</svg>\n",
	].join("\n");
}

/** What the picture is, in letters that can still be read where it is small; the page says which of the two states it shows. */
function caption(): string {
	const font = `font-family="'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif" fill="${INK.line}"`;
	return `<text x="28" y="${HEIGHT - 28}" ${font} font-size="${CAPTION}">${MARK}</text>`;
}

function plant({ beds, done }: Yard): Thing[] {
	return BEDS.slice(0, beds).flatMap(({ at: [x, y], size: [w, d] }, order): Thing[] => {
		if (!done) return order % 2 === 0 ? [tree([x + w * 0.6, y + d * 0.5], 1.7, false)] : [];
		const many = Math.max(2, Math.round(Math.max(w, d) / 3.4));
		return Array.from({ length: many }, (_, at) => {
			const share = (at + 0.5) / many;
			return tree(
				[x + (w > d ? w * share : w / 2), y + (w > d ? d / 2 : d * share)],
				1.5 + ((at + order) % 3) * 0.25,
				true,
			);
		});
	});
}

const POLES: readonly (readonly [at: readonly [number, number], towards: readonly [number, number]])[] = [
	[
		[46, 23],
		[36, 27],
	],
	[
		[11, 22.8],
		[20, 27],
	],
	[
		[28, 33],
		[34, 40],
	],
	[
		[12, 43],
		[16, 34],
	],
	[
		[46, 12],
		[40, 18],
	],
];

function seen({ cameras }: Yard): string[] {
	return POLES.slice(0, cameras).map(([at, towards]) => camera(at, towards).seen);
}

/** What stands in a yard after the work. */
function furnish(yard: Yard): Thing[] {
	const parked = Array.from({ length: yard.bays }, (_, at) => at).filter((at) => at % 2 === 0);
	return [
		...plant(yard),
		...parked.map((at) => car([BAY.from + at * BAY.width + 0.4, BAY.y + 0.7], "y")),
		...Array.from({ length: yard.bins }, (_, at) =>
			bin([31 + at * 1.5, 39], [INK.green, INK.fresh, INK.warm, INK.line][at % 4] ?? INK.line),
		),
		...POLES.slice(0, yard.cameras).map(([at, towards]) => camera(at, towards).thing),
		bench([20, 34]),
		bench([24, 34]),
		...PEOPLE.map(person),
	];
}

const PEOPLE: readonly (readonly [number, number])[] = [
	[22, 36],
	[26.5, 35.5],
	[33, 27],
];

/** What stands in a yard before the work. */
function litter(yard: Yard, random: Random): Thing[] {
	const anywhere = (): readonly [number, number] => [random.between(27, 42), random.between(33, 41)];
	const cars = Math.max(2, Math.round(yard.bays / 3));
	return [
		...plant(yard),
		...Array.from({ length: yard.heaps }, () => heap(anywhere(), random)),
		...Array.from({ length: Math.ceil(yard.bins / 4) }, (_, at) => bin([31 + at * 2.4, 38], INK.worn)),
		...Array.from({ length: yard.wrecks }, (_, at) =>
			car([14 + at * 6, 33 + (at % 2) * 4], at % 2 ? "y" : "x", true),
		),
		...Array.from({ length: cars }, (_, at) =>
			car([14 + at * 6.5 + random.between(-0.8, 0.8), 16 + random.between(-2, 4)], at % 2 ? "x" : "y"),
		),
		...Array.from({ length: yard.sheds }, (_, at) => shed([SLAB_DEPTH_M, 15 + at * 8], 4.2)),
		person([25, 27]),
	];
}

function hangCables(yard: Yard, random: Random): string[] {
	return Array.from({ length: yard.cables }, (_, at) => {
		const from = onEave(at % 3 === 0 ? "right" : "left", random.between(1, 28), yard);
		const to = onEave("right", random.between(1, 32), yard);
		const drop = random.between(0, 4);
		return hanging([from[0], from[1], from[2] - drop], to, {
			sag: random.between(0.8, 3),
			width: 1,
			strength: 0.85,
		});
	});
}

/** One duct along each wall in place of all that hung. */
function bundleCables(): string[] {
	const duct = (slab: "left" | "right", length: number) =>
		lines(
			[3.35, 3.6].map((up): Spot[] => [onWallOf(slab, 0, up), onWallOf(slab, length, up)]),
			{ stroke: INK.fresh, width: 1 },
		);
	return [duct("left", 30), duct("right", 34)];
}
