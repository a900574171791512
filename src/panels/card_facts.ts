import { findIndicator } from "../domain/indicators";
import type { Compound } from "../domain/records";
import type { Scene, Selection } from "../domain/scene";
import { countWatchedEntrances } from "../domain/watch";
import { formatNumber } from "../text/format";
import { nameSubdistrict, type Speech } from "../text/labels";
import type { Key, Text } from "../text/text";

/** A named fact in words; what is not recorded is “—”. */
export interface Fact {
	readonly name: Key;
	readonly value: string;
}

export interface FactGroup {
	readonly title: Key;
	readonly facts: readonly Fact[];
}

type Unit = Extract<Key, `unit.${string}`>;
/** A unit and the digits after the point. */
type In = readonly [unit: Unit, digits?: number];
const UNKNOWN = "—";

/** Says numbers, shares and answers of one compound. */
function makeSay({ text }: Speech) {
	return {
		words: (name: Key, value: string | null): Fact => ({ name, value: value ?? UNKNOWN }),
		amount: (name: Key, value: number | null, [unit, digits = 0]: In): Fact => ({
			name,
			value: joinUnit(formatNumber(value, digits), value === null ? "" : text(unit)),
		}),
		year: (name: Key, value: number | null): Fact => ({
			name,
			value: value === null ? UNKNOWN : String(value),
		}),
		share: (name: Key, value: number | null): Fact => ({
			name,
			value: value === null ? UNKNOWN : joinUnit(formatNumber(value * 100, 1), text("unit.share")),
		}),
		answer: (name: Key, value: boolean | null, [yes, no]: readonly [Key, Key]): Fact => ({
			name,
			value: value === null ? UNKNOWN : text(value ? yes : no),
		}),
	};
}

function joinUnit(figure: string, unit: string): string {
	return unit === "" ? figure : `${figure}\u2009${unit}`;
}

const HAS = ["answer.yes", "answer.no"] as const;
const IS = ["answer.is", "answer.isNot"] as const;

/** What a compound is and who runs it. */
export function listMainFacts(one: Compound, speech: Speech): readonly FactGroup[] {
	const say = makeSay(speech);
	const { text } = speech;
	return [
		{
			title: "card.group.what",
			facts: [
				say.words("field.id", one.id),
				say.words("field.alias", one.alias),
				say.words("field.address", one.address),
				say.words("field.subdistrict", nameSubdistrict(one.subdistrict, speech)),
				say.words("field.community", one.community),
				say.words("field.position", one.position?.map((degrees) => degrees.toFixed(5)).join(", ") ?? null),
				say.year("field.builtYear", one.builtYear),
				say.amount("field.buildings", one.buildings, ["unit.buildings"]),
				say.amount("field.storeys", one.storeys, ["unit.storeys"]),
				say.amount("field.lifts", one.lifts, ["unit.lifts"]),
				say.amount("field.households", one.households, ["unit.households"]),
				say.amount("field.floorAreaSqm", one.floorAreaSqm, ["unit.sqm"]),
			],
		},
		{
			title: "card.group.who",
			facts: [
				say.words("field.management", text(`management.${one.management}`)),
				say.words("field.manager", one.manager),
				say.answer("field.propertyService", one.propertyService, HAS),
				say.answer("field.ownersCommittee", one.ownersCommittee, HAS),
			],
		},
	];
}

/** Where the renovation of a compound stands. */
export function listRenovationFacts(one: Compound, speech: Speech): readonly Fact[] {
	const say = makeSay(speech);
	const { text } = speech;
	return [
		say.words("field.renovation", text(`renovation.${one.renovation}`)),
		say.words("field.renovationClass", one.renovationClass && text(`renovationClass.${one.renovationClass}`)),
		say.year("field.renovatedYear", one.renovatedYear),
		say.amount("field.costWan", one.costWan, ["unit.wan", 1]),
	];
}

/** Entrances and how they are watched. */
export function listSecurityFacts({ compound, cameras, watch }: Selection, speech: Speech): readonly Fact[] {
	const say = makeSay(speech);
	const surveyed = compound.entrancePositions.length;
	const watched = cameras && countWatchedEntrances(compound, watch ?? undefined);
	return [
		say.amount("field.entrances", compound.entrances, ["unit.pieces"]),
		say.amount("field.entrancesSurveyed", surveyed, ["unit.pieces"]),
		say.amount("field.entrancesVerified", compound.entrancesVerified, ["unit.pieces"]),
		say.amount("field.entrancesWatched", watched, ["unit.pieces"]),
		say.amount("field.nearestCamera", watch?.nearest?.distanceM ?? null, ["unit.m"]),
		say.amount("field.fireLaneWidthM", compound.fireLaneWidthM, ["unit.m", 1]),
	];
}

/** Spaces recorded and missing; the missing ones rest on the assumption beside them. */
export function listParkingFacts(one: Compound, scene: Scene, speech: Speech): readonly Fact[] {
	const say = makeSay(speech);
	const deficit = findIndicator("parking_deficit")?.measure([one], scene.town, scene.view).value ?? null;
	return [
		say.amount("field.parkingSpaces", one.parkingSpaces, ["unit.spaces"]),
		say.amount("field.parkingDeficit", deficit, ["unit.spaces"]),
	];
}

const CONDITIONS = ["roof", "drains", "wiring", "road", "greenery"] as const;
const SCORES = [
	"publicOrder",
	"environment",
	"discipline",
	"service",
	"administration",
	"satisfaction",
] as const;
const VOTES = ["voteAreaShare", "voteHeadsShare", "consentAreaShare", "consentHeadsShare"] as const;

/** State of repair, people, scores, votes, safety and what the surveyor noted. */
export function listOtherFacts(one: Compound, speech: Speech): readonly FactGroup[] {
	const say = makeSay(speech);
	return [
		{
			title: "card.group.condition",
			facts: CONDITIONS.map((name) => say.words(`field.${name}`, sayCondition(one[name], speech.text))),
		},
		{
			title: "card.group.people",
			facts: [
				say.amount("field.residents", one.residents, ["unit.persons"]),
				say.amount("field.elderly", one.elderly, ["unit.persons"]),
				say.amount("field.lowIncomeHouseholds", one.lowIncomeHouseholds, ["unit.households"]),
			],
		},
		{
			title: "card.group.scores",
			facts: SCORES.map((name) => say.amount(`field.${name}`, one[name], ["unit.points"])),
		},
		{ title: "card.group.vote", facts: VOTES.map((name) => say.share(`field.${name}`, one[name])) },
		{
			title: "card.group.risk",
			facts: [
				say.words("field.structureGrade", one.structureGrade),
				say.answer("field.demolition", one.demolition, IS),
			],
		},
		{
			title: "card.group.note",
			facts: [say.words("card.surveyed", one.surveyedOn), say.words("field.note", one.note)],
		},
	];
}

function sayCondition(severity: Compound["roof"], text: Text): string | null {
	return severity === null ? null : text(`severity.${severity}`);
}
