import type { PublicScene } from "../../domain/public/scene";
import { type Direction, describeWay, findNext } from "../../domain/public/way";
import type { PublicCompound } from "../../domain/public_records";
import type { PublicMapText } from "./PublicMap";
import { sayLength } from "./picture_scale";

/** A key of the list beside the map: to the nearest in a direction, or to an end of the list's order. */
export type WalkKey = Direction | "first" | "last";

const KEYS: Readonly<Record<string, WalkKey>> = {
	ArrowUp: "north",
	ArrowRight: "east",
	ArrowDown: "south",
	ArrowLeft: "west",
	Home: "first",
	End: "last",
};

/** What a key of the keyboard asks for; `null`: nothing of this. */
export function readWalkKey(key: string): WalkKey | null {
	return KEYS[key] ?? null;
}

/** The compounds one walks through by keys: those on the map, in the order of the list. */
export function listWalked({ shown }: PublicScene): readonly PublicCompound[] {
	const known = walked.get(shown) ?? shown.filter((one) => one.position !== null);
	walked.set(shown, known);
	return known;
}

const walked = new WeakMap<readonly PublicCompound[], readonly PublicCompound[]>();

/** Where a key leads from a compound; from nowhere every key leads to where one begins. `null`: nowhere. */
export function walk(
	all: readonly PublicCompound[],
	from: PublicCompound | null,
	key: WalkKey,
): PublicCompound | null {
	if (key === "first") return all[0] ?? null;
	if (key === "last") return all[all.length - 1] ?? null;
	return from ? findNext(from, all, key) : (all[0] ?? null);
}

/** Name, management and renovation of a compound, and how it lies from the one before. */
export function sayStep(to: PublicCompound, from: PublicCompound | null, text: PublicMapText): string {
	const what = {
		name: to.name,
		management: text(`management.${to.management}`),
		renovation: text(`renovation.${to.renovation}`),
	};
	const way = from && from.id !== to.id ? describeWay(from, to) : null;
	if (!from || !way) return text("map.spoken", what);
	if (way.direction === null) return text("map.spokenHere", { ...what, from: from.name });
	return text("map.spokenWay", {
		...what,
		from: from.name,
		direction: text(`map.direction.${way.direction}`),
		distance: sayLength(way.distanceM, text),
	});
}
