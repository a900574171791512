import type { Compound, Project } from "../../domain/records";
import { BASIS } from "./basis";
import type { Answers, FieldRule } from "./rules";

const keep = (type: "text" | "word" | "number"): FieldRule => ({
	type,
	transform: "keep",
	basis: BASIS.open,
});
const drop = (basis: FieldRule["basis"]): FieldRule => ({ transform: "drop", basis });

/** A compound: what it is, who manages it, whether it was renovated. */
export const COMPOUND: Answers<Compound> = {
	id: { type: "id", transform: "keep", basis: BASIS.open },
	name: keep("text"),
	alias: keep("text"),
	address: { type: "address", transform: "street", basis: BASIS.open },
	subdistrict: { type: "id", transform: "keep", basis: BASIS.open },
	community: keep("text"),
	position: { type: "point", transform: "point", decimals: 4, basis: BASIS.mapped },
	notPlacedWhy: drop(BASIS.internal),
	builtYear: { type: "number", transform: "decade", as: "builtDecade", basis: BASIS.open },
	buildings: keep("number"),
	households: { type: "number", transform: "band", basis: BASIS.small },
	floorAreaSqm: keep("number"),
	storeys: drop(BASIS.unneeded),
	lifts: drop(BASIS.unneeded),
	management: keep("word"),
	manager: { type: "text", transform: "organisation", basis: BASIS.open },
	propertyService: drop(BASIS.unneeded),
	serviceSince: drop(BASIS.unneeded),
	ownersCommittee: drop(BASIS.unneeded),
	renovation: keep("word"),
	renovationClass: drop(BASIS.unneeded),
	renovatedYear: keep("number"),
	entrances: drop(BASIS.safety),
	entrancePositions: drop(BASIS.safety),
	entrancesVerified: drop(BASIS.cameras),
	parkingSpaces: { type: "number", transform: "round", step: 5, basis: BASIS.open },
	fireLaneWidthM: drop(BASIS.safety),
	roof: drop(BASIS.safety),
	drains: drop(BASIS.safety),
	wiring: drop(BASIS.safety),
	road: drop(BASIS.safety),
	greenery: drop(BASIS.internal),
	residents: drop(BASIS.personal),
	elderly: drop(BASIS.personal),
	lowIncomeHouseholds: drop(BASIS.personal),
	publicOrder: drop(BASIS.internal),
	environment: drop(BASIS.internal),
	discipline: drop(BASIS.internal),
	service: drop(BASIS.internal),
	administration: drop(BASIS.internal),
	satisfaction: drop(BASIS.internal),
	costWan: drop(BASIS.commercial),
	voteAreaShare: drop(BASIS.personal),
	voteHeadsShare: drop(BASIS.personal),
	consentAreaShare: drop(BASIS.personal),
	consentHeadsShare: drop(BASIS.personal),
	structureGrade: drop(BASIS.safety),
	demolition: drop(BASIS.internal),
	surveyedOn: drop(BASIS.internal),
	note: drop(BASIS.internal),
};

/** A renovation project: where, when and what was done. */
export const PROJECT: Answers<Project> = {
	id: drop(BASIS.unneeded),
	compound: { type: "id", transform: "keep", basis: BASIS.open },
	year: keep("number"),
	status: keep("word"),
	startedOn: drop(BASIS.unneeded),
	finishedOn: { type: "date", transform: "year", as: "finishedYear", basis: BASIS.open },
	renovationClass: drop(BASIS.unneeded),
	quantities: { transform: "part", layer: "quantities", basis: BASIS.open },
	costWan: drop(BASIS.commercial),
	source: drop(BASIS.internal),
	photos: drop(BASIS.unneeded),
};

/** What a project did; new parking spaces rounded as a compound's are, new cameras not at all. */
export const QUANTITIES: Answers<Project["quantities"]> = {
	renovatedSqm: keep("number"),
	rubbishT: keep("number"),
	bins: keep("number"),
	facadeSqm: keep("number"),
	greenerySqm: keep("number"),
	roadSqm: keep("number"),
	ditchM: keep("number"),
	vehicles: keep("number"),
	cableM: keep("number"),
	cameras: drop(BASIS.cameras),
	illegalSqm: keep("number"),
	parkingSpaces: { type: "number", transform: "round", step: 5, basis: BASIS.open },
};
