import { type AreaIndex, makeAreaIndex } from "../../domain/areas";
import type { AreaCollection, District } from "../../domain/records";
import type { Door } from "../door";
import type { ImportPlace } from "./request";

/** Any place: it knows no sub-districts, no outline and no date, so that no check that needs one can fail. */
const ANYWHERE: District = {
	id: "",
	name: { zh: "", en: "" },
	title: { zh: "", en: "" },
	code: "",
	synthetic: false,
	dataDate: "9999-12-31",
	expectedTotal: 0,
	latestBuiltYear: 9999,
	approval: null,
	source: { zh: "", en: "" },
	officeLine: null,
	site: { address: null, report: null, embeddedBy: [], validUntil: null },
	subdistricts: [],
	sketch: false,
	files: {},
	published: null,
};

/** What the rows of an import are held against, apart from the datum of their file. */
export type Ground = Pick<Door, "district" | "outline" | "subdistricts">;

/** The ground of a place; without a place, one that every row passes. */
export function makeImportGround(place: ImportPlace | null): Ground {
	return {
		district: place?.district ?? ANYWHERE,
		outline: index(place?.outline),
		subdistricts: index(place?.subdistricts),
	};
}

function index(areas: AreaCollection | null | undefined): AreaIndex | null {
	return areas && areas.features.length > 0 ? makeAreaIndex(areas) : null;
}
