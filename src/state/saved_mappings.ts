import type { Kind } from "../intake/import/request";
import type { Mapping } from "../intake/match_columns";
import type { VersionStore } from "./versions";

/** How the columns of a kind of file are understood, kept under its name. */
export interface SavedMapping {
	readonly kind: Kind;
	/** The headers it was made for. */
	readonly headers: readonly string[];
	readonly mapping: Mapping;
}

const KEY = "mappings";

/** The mappings this browser keeps, by name. */
export async function readMappings(store: VersionStore): Promise<readonly SavedMapping[]> {
	return ((await store.get(KEY)) as readonly SavedMapping[] | undefined) ?? [];
}

/** Keeps a mapping; one of the same name and kind is replaced. Gives all that are kept now. */
export async function saveMapping(
	store: VersionStore,
	saved: SavedMapping,
): Promise<readonly SavedMapping[]> {
	let all: readonly SavedMapping[] = [];
	await store.change(KEY, (value) => {
		const others = ((value as readonly SavedMapping[] | undefined) ?? []).filter(
			(one) => one.mapping.name !== saved.mapping.name || one.kind !== saved.kind,
		);
		all = [...others, saved].sort((a, b) => (a.mapping.name < b.mapping.name ? -1 : 1));
		return { put: [[KEY, all]], drop: [] };
	});
	return all;
}

/** The mappings made for a file like this: of its kind, with the same headers in whatever order. */
export function findMappings(
	saved: readonly SavedMapping[],
	kind: Kind,
	headers: readonly string[],
): readonly SavedMapping[] {
	const here = [...headers].sort().join("\u0000");
	return saved.filter((one) => one.kind === kind && [...one.headers].sort().join("\u0000") === here);
}
