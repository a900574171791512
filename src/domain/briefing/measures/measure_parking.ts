import type { ClaimMeasure } from "../briefing";
import type { BriefingContext } from "../briefing_context";
import { makeOwnerTest } from "../narrow";
import { rowOfParking } from "../open_rows";
import { type Figure, missingFigure, sumFigure } from "./figure";
import { makeOriginTest } from "./in_years";
import { hasWord } from "./measure_cameras";

type ParkingMeasure = Extract<ClaimMeasure, { readonly of: "parking" }>;

/** Spaces of the parking places of some kinds, or of those the ones finished projects of some years brought. Places that cannot be told, or whose spaces are not recorded, are left out. */
export function measureParking({ kind, years }: ParkingMeasure, context: BriefingContext): Figure {
	const { parking, projects } = context.town.records;
	if (parking === null || (years !== null && projects === null)) return missingFigure("spaces", "sum");
	const originOf = makeOriginTest(context.town, years);
	const own = parking
		.filter(makeOwnerTest(context))
		.map((one) => ({ one, origin: originOf(one), word: hasWord(kind, one.kind) }));
	const meant = own.filter(({ origin, word }) => origin === "brought" && word === "yes");
	const unclear = own.filter(
		({ origin, word }) => origin !== "other" && word !== "no" && (origin === "unknown" || word === "unknown"),
	);
	const { opened, ...sum } = sumFigure(
		meant.map(({ one }) => rowOfParking(one)),
		"spaces",
	);
	const leftOut = [...opened.leftOut, ...unclear.map(({ one }) => one.id)];
	return { ...sum, opened: { ...opened, leftOut } };
}
