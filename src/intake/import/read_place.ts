import type { Compound, District, Project } from "../../domain/records";
import { parseDistrict } from "../district";
import { readFolder } from "../folder";
import { readGround } from "../land";
import { makeShelf, type ReadBytes, UnreadableFolder } from "../shelf";
import type { ImportPlace, Known } from "./request";

/** A place to hold files against, and the records its folder holds already. */
export interface PlaceOfFolder {
	readonly place: ImportPlace;
	readonly known: Known;
}

/**
 * The place a folder describes. It needs `district.json` alone: without an outline, boundaries or compounds it knows less, and
 * fewer checks are made. Fails when the description is missing or wrong, with the first field that is.
 */
export function readPlace(readBytes: ReadBytes): PlaceOfFolder {
	const bytes = readBytes("district.json");
	if (!bytes) throw new Error("文件夹里没有 district.json / the folder holds no district.json");
	const facts = parseDistrict(bytes);
	const land = readGround(makeShelf(readBytes, facts), facts);
	const district: District = { ...facts.district, sketch: land.sketch, published: null };
	const outline = land.ground?.outline ?? null;
	const subdistricts = land.ground?.subdistricts ?? null;
	return { place: { district, outline, subdistricts }, known: readKnown(readBytes) };
}

function readKnown(readBytes: ReadBytes): {
	readonly compounds: readonly Compound[] | null;
	readonly projects: readonly Project[] | null;
} {
	try {
		const { compounds, projects } = readFolder(readBytes);
		return { compounds, projects };
	} catch (error) {
		// A folder without a usable ledger is no fault here: it may be the ledger that is being imported.
		if (error instanceof UnreadableFolder) return { compounds: null, projects: null };
		throw error;
	}
}
