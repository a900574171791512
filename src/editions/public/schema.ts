import { BASIS } from "./basis";
import { DISTRICT_LAYERS } from "./district_layers";
import { COMPOUND, PROJECT, QUANTITIES } from "./record_layers";
import type { PublicSchema } from "./rules";

/** Least numbers behind a share of people, whatever it is a share of. Three compounds, so that no share is that of a single one. */
const SHARE = { leastWhole: 100, leastEach: 20, leastCompounds: 3, guardsWhole: true } as const;

/** What the public may see, field by field. Whatever stands in no line is not published, and fails the build when met. */
export const PUBLIC_SCHEMA: PublicSchema = {
	layers: { compound: COMPOUND, project: PROJECT, quantities: QUANTITIES, ...DISTRICT_LAYERS },
	households: { from: "published", basis: BASIS.small },
	shares: [
		{ part: "elderly", whole: "residents", as: "elderlyPercent", ...SHARE, basis: BASIS.small },
		{
			part: "lowIncomeHouseholds",
			whole: "households",
			as: "lowIncomePercent",
			...SHARE,
			basis: BASIS.small,
		},
	],
};
