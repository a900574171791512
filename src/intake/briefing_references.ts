import type { Extent } from "../domain/areas";
import type { BriefingScene } from "../domain/briefing/briefing";
import { writePath } from "./briefing_faults";
import type { Fault } from "./rules";

/** About a hundred metres. */
const EXTENT_DIGITS = 3;

/** The ids a scene may name. `projects`: `null` when the folder has no ledger of them. */
interface KnownIds {
	readonly subdistricts: ReadonlySet<string>;
	readonly compounds: ReadonlySet<string>;
	readonly projects: ReadonlySet<string> | null;
}

/** What a scene may name, and where it may look. */
export interface Known extends KnownIds {
	/** Round the outline of the district; `null`: it has none, and nothing is said of where a scene looks. */
	readonly extent: Extent | null;
}

interface Where {
	/** Where the scene stands in its file. */
	readonly path: readonly unknown[];
	readonly known: Known;
	/** Ids of the scenes before it, with their places. */
	readonly places: ReadonlyMap<string, number>;
}

/** What is wrong with a scene of the right shape: ids nobody knows or that were used before, nothing to show. */
export function checkReferences(scene: BriefingScene, where: Where): Fault[] {
	return [
		...checkIds(scene, where),
		...checkNames(scene, where),
		...checkContent(scene, where.path),
		...checkLook(scene, where),
	];
}

function checkIds(scene: BriefingScene, { path, places }: Where): Fault[] {
	const faults: Fault[] = [];
	const before = places.get(scene.id);
	if (before !== undefined) {
		const field = writePath([...path, "id"]);
		faults.push({ rule: "briefing-doubled-id", field, value: scene.id, detail: `scenes[${before}]` });
	}
	const claims = new Map<string, number>();
	for (const [at, { id }] of scene.claims.entries()) {
		const first = claims.get(id);
		const field = writePath([...path, "claims", at, "id"]);
		if (first === undefined) claims.set(id, at);
		else faults.push({ rule: "briefing-doubled-id", field, value: id, detail: `claims[${first}]` });
	}
	return faults;
}

interface Named {
	readonly kind: keyof KnownIds;
	readonly id: string;
	readonly at: readonly unknown[];
}

const KINDS: Readonly<Record<keyof KnownIds, string>> = {
	subdistricts: "街道 / sub-district",
	compounds: "小区 / compound",
	projects: "项目 / project",
};

function checkNames(scene: BriefingScene, { path, known }: Where): Fault[] {
	return listNamed(scene).flatMap(({ kind, id, at }): Fault[] => {
		if (known[kind]?.has(id)) return [];
		const field = writePath([...path, ...at]);
		return [{ rule: "briefing-unknown-id", field, value: id, detail: KINDS[kind] }];
	});
}

/** Every id of the folder a scene names, with its place in the scene. */
function listNamed({ map, claims, side }: BriefingScene): Named[] {
	const { look } = map;
	const named: Named[] = nameAreas(map.filters, ["map"]);
	if (look.kind === "subdistrict")
		named.push({ kind: "subdistricts", id: look.id, at: ["map", "look", "id"] });
	if (look.kind === "compound") named.push({ kind: "compounds", id: look.id, at: ["map", "look", "id"] });
	if (side?.kind === "compare" && side.project !== null) {
		named.push({ kind: "projects", id: side.project, at: ["side", "project"] });
	}
	for (const [at, { measure }] of claims.entries()) {
		if ("filters" in measure) named.push(...nameAreas(measure.filters, ["claims", at, "measure"]));
	}
	return named;
}

function nameAreas(
	{ subdistrict }: { readonly subdistrict: readonly string[] },
	at: readonly unknown[],
): Named[] {
	return subdistrict.map((id, place) => {
		return { kind: "subdistricts", id, at: [...at, "filters", "subdistrict", place] };
	});
}

/** A frame or a camera from which nothing of the district can be seen. */
function checkLook({ map: { look } }: BriefingScene, { path, known: { extent } }: Where): Fault[] {
	if (extent === null || (look.kind !== "extent" && look.kind !== "camera")) return [];
	const isFrame = look.kind === "extent";
	const at: Extent = isFrame ? look.extent : [look.lng, look.lat, look.lng, look.lat];
	const [west, south, east, north] = extent;
	if (at[0] <= east && at[2] >= west && at[1] <= north && at[3] >= south) return [];
	return [
		{
			rule: "briefing-look-outside",
			field: writePath([...path, "map", "look", ...(isFrame ? ["extent"] : [])]),
			value: (isFrame ? at : at.slice(0, 2)).join(", "),
			detail: extent.map((one) => one.toFixed(EXTENT_DIGITS)).join(", "),
		},
	];
}

function checkContent({ id, text, claims, side, map }: BriefingScene, path: readonly unknown[]): Fault[] {
	const faults: Fault[] = [];
	if (text === null && claims.length === 0 && side === null) {
		faults.push({ rule: "briefing-empty-scene", field: writePath(path), value: id });
	}
	if (map.columns && map.indicator === null) {
		const field = writePath([...path, "map", "columns"]);
		faults.push({ rule: "briefing-columns-of-nothing", field, value: "true" });
	}
	return faults;
}
