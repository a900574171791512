import type { ProposedSite } from "../domain/marks";
import type { Camera, Compound, ParkingPlace } from "../domain/records";
import { formatNumber } from "../text/format";
import type { Speech } from "../text/labels";

/** What a pointer is told about the thing under it: a name and a few short lines. */
export interface Tooltip {
	readonly title: string;
	readonly lines: readonly string[];
}

/** Several parking places drawn as one because there is not room for each. */
export interface ParkingCluster {
	readonly position: ParkingPlace["position"];
	readonly places: readonly ParkingPlace[];
	/** Sum of the known numbers of spaces; `null` when none is known. */
	readonly spaces: number | null;
	readonly unknown: number;
}

/** Name, management, renovation and households of a compound. */
export function describeCompound(one: Compound, { text }: Speech): Tooltip {
	const households =
		one.households === null
			? text("map.householdsUnknown")
			: text("map.households", { n: formatNumber(one.households) });
	return {
		title: one.name,
		lines: [
			`${text("management")} · ${text(`management.${one.management}`)}`,
			`${text("renovation")} · ${text(`renovation.${one.renovation}`)}`,
			households,
		],
	};
}

/** Where a camera stands, whether it works, and whose it is (`compound` is its compound's name; `null`: nobody's). */
export function describeCamera(one: Camera, compound: string | null, { text }: Speech): Tooltip {
	const place = text("map.camera", { place: text(`cameraPlace.${one.place}`) });
	return {
		title: place,
		lines: [text(`cameraStatus.${one.status}`), ...(compound === null ? [] : [compound])],
	};
}

/** Kind and spaces of a parking place, and whose it is (`compound` is its compound's name; `null`: nobody's). */
export function describeParking(one: ParkingPlace, compound: string | null, { text }: Speech): Tooltip {
	const title = text("map.parking", { kind: text(`parkingKind.${one.kind}`) });
	return { title, lines: [sayAmount(one.spaces, text), ...(compound === null ? [] : [compound])] };
}

/** Spaces and places of a cluster, and how many of the places do not say. */
export function describeCluster(one: ParkingCluster, { text }: Speech): Tooltip {
	const unknown =
		one.unknown === 0 ? [] : [`${text("map.spacesUnknown")}: ${text("map.places", { n: one.unknown })}`];
	return {
		title: text("layer.parking"),
		lines: [`${sayAmount(one.spaces, text)} · ${text("map.places", { n: one.places.length })}`, ...unknown],
	};
}

/** How many compounds a tooltip names before it only counts them. */
const MOST_NAMED = 3;

/**
 * What is proposed under which number, at which compound and which it would serve. `names`: of the compound it stands at (`null`: on a point of the grid) and of
 * those it serves, each once.
 */
export function describeProposal(
	{ kind }: ProposedSite,
	{
		nth,
		at,
		serves,
	}: { readonly nth: number; readonly at: string | null; readonly serves: readonly string[] },
	{ text }: Speech,
): Tooltip {
	const some = serves.slice(0, MOST_NAMED).join(text("map.comma"));
	const names = serves.length > MOST_NAMED ? text("map.servesMore", { names: some, n: serves.length }) : some;
	return {
		title: text(kind === "camera" ? "map.newCamera" : "map.newParking", { n: nth }),
		lines: [...(at === null ? [] : [at]), ...(serves.length > 0 ? [text("map.serves", { names })] : [])],
	};
}

function sayAmount(spaces: number | null, text: Speech["text"]): string {
	return spaces === null ? text("map.spacesUnknown") : text("map.spaces", { n: formatNumber(spaces) });
}
