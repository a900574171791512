import type { Camera, Compound, Finding, ParkingPlace, Project } from "../domain/records";
import { CAMERA_COLUMNS, type CameraRow, PARKING_COLUMNS, type ParkingRow } from "./columns/points";
import { type Door, noteSharedPoints, placeRow } from "./door";
import { makeFinding, type Spot } from "./rules";
import type { Entry, Sheet } from "./sheet";

/** The ids other files may refer to. */
export interface References {
	/** `null` when no compounds are known: then no reference to them can be called broken. */
	readonly compounds: ReadonlyMap<string, Compound> | null;
	/** `null` when the project ledger could not be had: then no reference to it can be called broken. */
	readonly projects: ReadonlyMap<string, Project> | null;
}

/** The cameras of a list. Rows without a position, or outside, are rejected; references to nothing are dropped and said. */
export function makeCameras(sheet: Sheet<CameraRow>, door: Door, known: References): Entry<Camera>[] {
	const entries = sheet.entries.flatMap(({ spot, record, geometry }): Entry<Camera>[] => {
		const { lng, lat, point, ...facts } = record;
		const { position } = placeRow({ lng, lat, point, geometry }, door, { ...spot, unplaced: "rejected" });
		if (!position) return [];
		const links = checkLinks(facts, { spot, log: door.log, columns: CAMERA_COLUMNS }, known);
		const installedYear = checkInstalledYear(facts.installedYear, spot, door);
		return [{ spot, record: { ...facts, ...links, installedYear, position } }];
	});
	noteSharedPoints(entries, door.log);
	return entries;
}

/** The parking places of a list, under the rules of the cameras. */
export function makeParking(sheet: Sheet<ParkingRow>, door: Door, known: References): Entry<ParkingPlace>[] {
	const entries = sheet.entries.flatMap(({ spot, record, geometry }): Entry<ParkingPlace>[] => {
		const { lng, lat, point, ...facts } = record;
		const { position } = placeRow({ lng, lat, point, geometry }, door, { ...spot, unplaced: "rejected" });
		if (!position) return [];
		const links = checkLinks(facts, { spot, log: door.log, columns: PARKING_COLUMNS }, known);
		return [{ spot, record: { ...facts, ...links, position } }];
	});
	noteSharedPoints(entries, door.log);
	return entries;
}

interface Links {
	readonly compound: string | null;
	readonly project: string | null;
}

interface LinkSpot {
	readonly spot: Spot;
	readonly log: Finding[];
	readonly columns: Readonly<Record<keyof Links, { readonly header: string }>>;
}

function checkLinks(links: Links, { spot, log, columns }: LinkSpot, known: References): Links {
	const compound = known.compounds && !known.compounds.has(links.compound ?? "") ? null : links.compound;
	const found = links.project === null ? undefined : known.projects?.get(links.project);
	if (links.compound !== compound) {
		const value = links.compound ?? "";
		log.push(makeFinding(spot, { rule: "unknown-compound", field: columns.compound.header, value }));
	}
	const field = columns.project.header;
	const value = links.project ?? "";
	if (links.project !== null && known.projects !== null && !found) {
		log.push(makeFinding(spot, { rule: "unknown-project", field, value }));
		return { compound, project: null };
	}
	if (found && compound !== null && found.compound !== compound) {
		log.push(makeFinding(spot, { rule: "project-elsewhere", field, value, detail: found.compound }));
	}
	return { compound, project: links.project };
}

function checkInstalledYear(year: number | null, spot: Spot, { district, log }: Door): number | null {
	const { dataDate } = district;
	if (year === null || year <= Number(dataDate.slice(0, 4))) return year;
	const field = CAMERA_COLUMNS.installedYear.header;
	log.push(makeFinding(spot, { rule: "after-data-date", field, value: String(year), detail: dataDate }));
	return null;
}
