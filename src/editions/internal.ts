import type { Camera, Compound, ParkingPlace, Project } from "../domain/records";
import type { Folder } from "../intake";
import { type AllowList, constructRecord } from "./allow";

const COMPOUND: AllowList<Compound> = {
	id: true,
	name: true,
	alias: true,
	address: true,
	subdistrict: true,
	community: true,
	position: true,
	notPlacedWhy: true,
	builtYear: true,
	buildings: true,
	households: true,
	floorAreaSqm: true,
	storeys: true,
	lifts: true,
	management: true,
	manager: true,
	propertyService: true,
	ownersCommittee: true,
	renovation: true,
	renovationClass: true,
	renovatedYear: true,
	entrances: true,
	entrancePositions: true,
	entrancesVerified: true,
	parkingSpaces: true,
	fireLaneWidthM: true,
	roof: true,
	drains: true,
	wiring: true,
	road: true,
	greenery: true,
	residents: true,
	elderly: true,
	lowIncomeHouseholds: true,
	publicOrder: true,
	environment: true,
	discipline: true,
	service: true,
	administration: true,
	satisfaction: true,
	costWan: true,
	voteAreaShare: true,
	voteHeadsShare: true,
	consentAreaShare: true,
	consentHeadsShare: true,
	structureGrade: true,
	demolition: true,
	surveyedOn: true,
	note: true,
};

const CAMERA: AllowList<Camera> = {
	id: true,
	compound: true,
	place: true,
	status: true,
	position: true,
	installedYear: true,
	project: true,
};

const PARKING: AllowList<ParkingPlace> = {
	id: true,
	compound: true,
	kind: true,
	spaces: true,
	position: true,
	project: true,
};

const PROJECT: AllowList<Project> = {
	id: true,
	compound: true,
	year: true,
	status: true,
	startedOn: true,
	finishedOn: true,
	renovationClass: true,
	quantities: true,
	costWan: true,
	source: true,
};

/**
 * The files of an edition by name, each with the value to be written. A kind of file the folder does not list is written as
 * `null`, so that a reader can tell it from one that is listed but could not be had, which is not among them.
 */
export type EditionFiles = ReadonlyMap<string, unknown>;

/** The edition for the bureau itself: every field of every record, but nothing the allow-lists do not name. */
export function makeInternalEdition(folder: Folder): EditionFiles {
	const { district } = folder;
	const unless = (listed: string, value: unknown) => value ?? (listed in district.files ? undefined : null);
	const files: readonly (readonly [string, unknown])[] = [
		["district.json", district],
		["compounds.json", folder.compounds.map((one) => constructRecord(one, COMPOUND))],
		[
			"cameras.json",
			unless(
				"cameras",
				folder.cameras?.map((one) => constructRecord(one, CAMERA)),
			),
		],
		[
			"parking.json",
			unless(
				"parking",
				folder.parking?.map((one) => constructRecord(one, PARKING)),
			),
		],
		[
			"projects.json",
			unless(
				"renovations",
				folder.projects?.map((one) => constructRecord(one, PROJECT)),
			),
		],
		["targets.json", unless("targets", folder.targets)],
		["ground.json", unless("outline", folder.ground)],
		["account.json", folder.account],
	];
	return new Map(files.filter(([, value]) => value !== undefined));
}
