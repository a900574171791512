import type { Camera, Compound, ParkingPlace, Project } from "../domain/records";
import type { Folder } from "../intake";
import { type AllowList, constructRecord } from "./allow";
import { constructDistrict } from "./district";

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
	serviceSince: true,
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
	photos: true,
};

const QUANTITIES: AllowList<Project["quantities"]> = {
	renovatedSqm: true,
	rubbishT: true,
	bins: true,
	facadeSqm: true,
	greenerySqm: true,
	roadSqm: true,
	ditchM: true,
	vehicles: true,
	cableM: true,
	cameras: true,
	illegalSqm: true,
	parkingSpaces: true,
};

const PHOTOS: AllowList<Project["photos"]> = { before: true, after: true };

function constructProject(project: Project): Project {
	const quantities = constructRecord(project.quantities, QUANTITIES);
	const photos = constructRecord(project.photos, PHOTOS);
	return { ...constructRecord(project, PROJECT), quantities, photos };
}

/**
 * The files of an edition by name, each with the value to be written. A kind of file the folder does not list is written as
 * `null`, so that a reader can tell it from one that is listed but could not be had, which is not among them.
 */
export type EditionFiles = ReadonlyMap<string, unknown>;

/**
 * The edition for the bureau itself: every field of the district, of the published table and of every record, but none the
 * allow-lists do not name. Targets, briefing, ground and account pass as they are: the door builds them field by field and takes over
 * nothing else of a file. The account quotes cells that were found faulty, rejected rows included.
 */
export function makeInternalEdition(folder: Folder): EditionFiles {
	const { district } = folder;
	const unless = (listed: string, value: unknown) => value ?? (listed in district.files ? undefined : null);
	const files: readonly (readonly [string, unknown])[] = [
		["district.json", constructDistrict(district)],
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
		["projects.json", unless("renovations", folder.projects?.map(constructProject))],
		["targets.json", unless("targets", folder.targets)],
		["briefing.json", unless("briefing", folder.briefing)],
		["ground.json", unless("outline", folder.ground)],
		["account.json", folder.account],
	];
	return new Map(files.filter(([, value]) => value !== undefined));
}
