import type { Compound, Severity } from "../../src/domain/records";
import type { Management, Renovation } from "../../src/domain/vocabulary";
import type { Random } from "./random";

type Condition = Pick<
	Compound,
	| "fireLaneWidthM"
	| "roof"
	| "drains"
	| "wiring"
	| "road"
	| "greenery"
	| "publicOrder"
	| "environment"
	| "discipline"
	| "service"
	| "administration"
	| "satisfaction"
	| "structureGrade"
	| "surveyedOn"
>;

type Votes = Pick<Compound, "voteAreaShare" | "voteHeadsShare" | "consentAreaShare" | "consentHeadsShare">;

interface Subject {
	readonly management: Management;
	readonly renovation: Renovation;
	readonly age: number;
}

const CARE: Readonly<Record<Management, number>> = {
	commercial: 0,
	community: 0.5,
	work_unit: 0.6,
	owners: 0.9,
	unmanaged: 1.4,
	unknown: 0.8,
};

const NOTHING: Condition = {
	fireLaneWidthM: null,
	roof: null,
	drains: null,
	wiring: null,
	road: null,
	greenery: null,
	publicOrder: null,
	environment: null,
	discipline: null,
	service: null,
	administration: null,
	satisfaction: null,
	structureGrade: null,
	surveyedOn: null,
};

/** The state of a compound as a survey found it: worse with age and without care, better once renovated. Nothing where nobody looked. */
export function makeCondition(subject: Subject, random: Random): Condition {
	if (random.chance(subject.management === "unmanaged" ? 0.22 : 0.12)) return NOTHING;
	const relief = subject.renovation === "done" ? 1.6 : 0;
	const worn = (subject.age - 20) / 18 + CARE[subject.management] - relief;
	const grade = (): Severity | null => {
		if (random.chance(0.05)) return null;
		return Math.max(0, Math.min(3, Math.round(worn + 0.7 * random.normal()))) as Severity;
	};
	const scored = random.chance(0.72);
	const score = () =>
		scored ? Math.round(Math.max(20, Math.min(98, 84 - 11 * worn + 7 * random.normal()))) : null;
	const month = random.whole(3, 5);
	const day = random.whole(1, 28);
	return {
		fireLaneWidthM: random.chance(0.8)
			? Number(Math.max(1.5, 4.2 - 0.5 * worn + random.normal() * 0.6).toFixed(1))
			: null,
		roof: grade(),
		drains: grade(),
		wiring: grade(),
		road: grade(),
		greenery: grade(),
		publicOrder: score(),
		environment: score(),
		discipline: score(),
		service: score(),
		administration: score(),
		satisfaction: score(),
		structureGrade: random.chance(0.25) ? null : gradeStructure(worn + 0.6 * random.normal()),
		surveyedOn: `2019-0${month}-${String(day).padStart(2, "0")}`,
	};
}

function gradeStructure(worn: number): "A" | "B" | "C" | "D" {
	if (worn < 0.6) return "A";
	if (worn < 2.4) return "B";
	return worn < 3.6 ? "C" : "D";
}

const NO_VOTE: Votes = {
	voteAreaShare: null,
	voteHeadsShare: null,
	consentAreaShare: null,
	consentHeadsShare: null,
};

/** The owners' vote, as shares of all owners: held wherever something was begun, and in some places where it was not. */
export function makeVotes({ renovation }: Subject, random: Random): Votes {
	const begun = renovation === "done" || renovation === "underway";
	if (!begun && !random.chance(renovation === "planned" ? 0.7 : 0.12)) return NO_VOTE;
	const least = begun ? 0.72 : 0.48;
	const took = () => Number(random.between(least, 0.96).toFixed(2));
	const voteAreaShare = took();
	const voteHeadsShare = took();
	const agreed = (share: number) => Number((share * random.between(begun ? 0.8 : 0.55, 0.97)).toFixed(2));
	return {
		voteAreaShare,
		voteHeadsShare,
		consentAreaShare: agreed(voteAreaShare),
		consentHeadsShare: agreed(voteHeadsShare),
	};
}
