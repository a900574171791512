import { type Compound, type Project, QUANTITIES, type Quantity } from "../../records";
import type { Town } from "../../town";
import type { Side } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { QUANTITY_UNITS } from "../measures/measure_projects";
import { makeOwnerTest } from "../narrow";
import type { CompareRow, SideFacts } from "../side_facts";

/**
 * A finished project, quantity by quantity as the ledger has it, those recorded; of cameras and parking spaces also how many there were before and are now, since
 * these are recorded one by one. Without a project named it is the one with most renovated m². Missing when there is no such finished project among those spoken of.
 */
export function measureCompare(
	{ project: id }: Extract<Side, { readonly kind: "compare" }>,
	context: BriefingContext,
): SideFacts {
	const { town } = context;
	const belongs = makeOwnerTest(context);
	const finished = (town.records.projects ?? []).filter((one) => one.status === "done" && belongs(one));
	// A question is answered from its own part, be the project of the scene elsewhere.
	const isOpen = id === null || context.focus !== null;
	const project = finished.find((one) => one.id === id) ?? (isOpen ? findLargest(finished) : undefined);
	if (!project) return { kind: "missing", why: "projects" };
	const rows = QUANTITIES.map((quantity): CompareRow => {
		const held = HELD[quantity]?.(project, town) ?? UNKNOWN;
		return { id: quantity, unit: QUANTITY_UNITS[quantity], ...held, delta: project.quantities[quantity] };
	});
	const known = rows.filter(
		({ before, after, delta }) => before !== null || after !== null || delta !== null,
	);
	return { kind: "compare", project, compound: project.compound, rows: known };
}

function findLargest(projects: readonly Project[]): Project | undefined {
	const sizeOf = (one: Project) => one.quantities.renovatedSqm ?? -1;
	return projects.reduce<Project | undefined>(
		(best, one) => (best && sizeOf(best) >= sizeOf(one) ? best : one),
		undefined,
	);
}

type BeforeAndAfter = Pick<CompareRow, "before" | "after">;

const UNKNOWN: BeforeAndAfter = { before: null, after: null };

/** The quantities that can be counted on the spot. */
const HELD: Readonly<Partial<Record<Quantity, (project: Project, town: Town) => BeforeAndAfter>>> = {
	cameras: ({ id, compound }, town) => {
		if (town.records.cameras === null) return UNKNOWN;
		const now = town.camerasOf.get(compound) ?? [];
		return { before: now.filter((one) => one.project !== id).length, after: now.length };
	},
	parkingSpaces: ({ id, compound }, town) => {
		if (town.records.parking === null) return UNKNOWN;
		const places = town.parkingOf.get(compound) ?? [];
		const after = findSpaces(town.compoundById.get(compound), places);
		const brought = sumSpaces(places.filter((one) => one.project === id));
		return { before: after === null || brought === null ? null : after - brought, after };
	},
};

type Spaces = { readonly spaces: number | null };

/** The recorded total of the compound comes first: its places are only parts of it. */
function findSpaces(compound: Compound | undefined, places: readonly Spaces[]): number | null {
	return compound?.parkingSpaces ?? (places.length === 0 ? null : sumSpaces(places));
}

/** `null` as soon as one is not recorded. */
function sumSpaces(places: readonly Spaces[]): number | null {
	return places.reduce<number | null>(
		(sum, { spaces }) => (sum === null || spaces === null ? null : sum + spaces),
		0,
	);
}
