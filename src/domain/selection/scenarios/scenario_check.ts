import type { Town } from "../../town";
import type { DataStamp, Scenario } from "./scenario";
import { stampData } from "./stamp_data";

/** Where a scenario names a compound. */
export type Mention = "forcedIn" | "forcedOut" | "exclusive" | "area";

/** How the records of today differ from those a scenario was made with. */
export interface DataDifference {
	readonly made: DataStamp;
	readonly now: DataStamp;
	/** Compounds the scenario names that are no longer there. */
	readonly missing: readonly { readonly id: string; readonly where: Mention }[];
	/** Sub-districts the scenario filters by that are no longer there. */
	readonly missingSubdistricts: readonly string[];
}

/** What differs between the records a scenario was made with and those of a town; `null` when nothing does. */
export function compareData(scenario: Scenario, town: Town): DataDifference | null {
	const now = stampData(town);
	const made = scenario.data;
	const missing = listMentions(scenario).filter(({ id }) => !town.compoundById.has(id));
	const known = new Set(town.records.district.subdistricts.map((one) => one.id));
	const missingSubdistricts = scenario.shortlist.filters.subdistrict.filter((id) => !known.has(id));
	const isSame =
		made.dataDate === now.dataDate &&
		made.fingerprint === now.fingerprint &&
		made.compounds === now.compounds;
	if (isSame && missing.length === 0 && missingSubdistricts.length === 0) return null;
	return { made, now, missing, missingSubdistricts };
}

function listMentions({ portfolio, shortlist }: Scenario): DataDifference["missing"] {
	const { forcedIn, forcedOut, exclusive } = portfolio;
	return [
		...forcedIn.map((id) => ({ id, where: "forcedIn" as const })),
		...forcedOut.map((id) => ({ id, where: "forcedOut" as const })),
		...exclusive.flat().map((id) => ({ id, where: "exclusive" as const })),
		...shortlist.areas.flatMap(({ shape }) =>
			shape.kind === "circle" && shape.around !== null ? [{ id: shape.around, where: "area" as const }] : [],
		),
	];
}

/** The scenario as one for the records of a town: with their stamp, and without the compounds and sub-districts that are no longer there. A circle that was drawn round such a compound stays as a free one. */
export function settleData(scenario: Scenario, town: Town): Scenario {
	const isThere = (id: string) => town.compoundById.has(id);
	const known = new Set(town.records.district.subdistricts.map((one) => one.id));
	const { portfolio, shortlist } = scenario;
	return {
		...scenario,
		data: stampData(town),
		shortlist: {
			...shortlist,
			filters: {
				...shortlist.filters,
				subdistrict: shortlist.filters.subdistrict.filter((id) => known.has(id)),
			},
			areas: shortlist.areas.map((area) => {
				const { shape } = area;
				if (shape.kind !== "circle" || shape.around === null || isThere(shape.around)) return area;
				return { ...area, shape: { ...shape, around: null } };
			}),
		},
		portfolio: {
			...portfolio,
			forcedIn: portfolio.forcedIn.filter(isThere),
			forcedOut: portfolio.forcedOut.filter(isThere),
			exclusive: portfolio.exclusive.filter((pair) => pair.every(isThere)),
		},
	};
}
