import type { Project } from "../../records";
import type { Targets } from "../../targets";
import type { Town } from "../../town";
import { addMonths, countMonths, endOfYear } from "./months";

/** One year of the ledger, and what a choice adds to it. */
export interface YearOfProjects {
	readonly year: number;
	/** Projects of the ledger by how they stand. */
	readonly done: number;
	readonly underway: number;
	readonly planned: number;
	/** Of the ledger with another status. */
	readonly unclear: number;
	/** Chosen compounds the ledger has no running or planned project for. */
	readonly added: readonly string[];
	/** All of the year together. */
	readonly sum: number;
	/** Whether the sum reaches the projects wanted a year. */
	readonly met: boolean;
}

/** How many of the frozen baseline are under property service, and where that leads. */
export interface ServiceCourse {
	readonly served: number;
	/** served ÷ baseline, 0–1. */
	readonly share: number;
	readonly reached: boolean;
	/** Compounds a month that are needed to reach the goal in time; 0 when it is reached, `null` when the day is past. */
	readonly neededPerMonth: number | null;
	/** `YYYY-MM` in which the goal would be reached by the linear rule; `null`: never by it, or the goal is reached. */
	readonly forecast: string | null;
	/** Whether that is by the day it is due; `null` without a forecast. */
	readonly inTime: boolean | null;
}

export interface ServiceProgress {
	/** Compounds of the baseline; it is never re-based, so that one no longer recorded still counts. */
	readonly baseline: number;
	/** Least number that reaches the share wanted. */
	readonly goal: number;
	readonly dataDate: string;
	readonly dueOn: string;
	/** Months from the data to the day it is due; 0 or less: past due. */
	readonly monthsLeft: number;
	/** Compounds a month brought under service since the baseline was frozen; `null` when the data is not later than that. */
	readonly pace: number | null;
	readonly before: ServiceCourse;
	/** With the choice: its compounds of the baseline that are not served are, at the end of the year they are renovated in. */
	readonly after: ServiceCourse;
	readonly unserved: readonly string[];
	/** Not recorded whether served; counted as not served. */
	readonly unknown: readonly string[];
	/** Of the baseline, but not among the records any more. */
	readonly missing: readonly string[];
	/** Chosen compounds that come under service by the choice. */
	readonly added: readonly string[];
}

export interface Progress {
	readonly projectsPerYear: number;
	/** Calendar year of the choice's year 1. */
	readonly firstYear: number;
	/** `null` when the ledger could not be had. */
	readonly projects: readonly YearOfProjects[] | null;
	/** `null` when the baseline is empty. */
	readonly service: ServiceProgress | null;
}

interface ProgressInput {
	readonly targets: Targets;
	/** Year of each chosen compound, 1 for the first. */
	readonly chosen: ReadonlyMap<string, number>;
	/** Calendar year of year 1; the year after the data unless said. */
	readonly firstYear?: number;
}

/** Past this nobody believes a straight line. */
const LONGEST_FORECAST_MONTHS = 600;

/** Where the commitments stand, before and with a choice. The rules stand with the fields. */
export function measureProgress(town: Town, input: ProgressInput): Progress {
	const { dataDate } = town.records.district;
	const firstYear = input.firstYear ?? Number(dataDate.slice(0, 4)) + 1;
	const yearOf = new Map([...input.chosen].map(([id, year]) => [id, firstYear + year - 1]));
	return {
		projectsPerYear: input.targets.projectsPerYear,
		firstYear,
		projects: town.records.projects && countYears(town.records.projects, input.targets, yearOf),
		service: measureService(town, input.targets, yearOf),
	};
}

/** Every year of the term, and every other with a project. */
function countYears(
	projects: readonly Project[],
	targets: Targets,
	yearOf: ReadonlyMap<string, number>,
): YearOfProjects[] {
	const [start = 0, due = 0] = [targets.startsOn, targets.dueOn].map((day) => Number(day.slice(0, 4)));
	const term = Array.from({ length: Math.max(0, due - start + 1) }, (_, at) => start + at);
	const years = new Set([...term, ...projects.map((one) => one.year), ...yearOf.values()]);
	const running = new Set(
		projects
			.filter((one) => one.status === "underway" || one.status === "planned")
			.map((one) => one.compound),
	);
	return [...years]
		.sort((a, b) => a - b)
		.map((year) => {
			const own = projects.filter((one) => one.year === year);
			const count = (status: Project["status"]) => own.filter((one) => one.status === status).length;
			const [done, underway, planned] = [count("done"), count("underway"), count("planned")];
			const added = [...yearOf].filter(([id, of]) => of === year && !running.has(id)).map(([id]) => id);
			const sum = own.length + added.length;
			return {
				year,
				done,
				underway,
				planned,
				unclear: own.length - done - underway - planned,
				added,
				sum,
				met: sum >= targets.projectsPerYear,
			};
		});
}

function measureService(
	town: Town,
	targets: Targets,
	yearOf: ReadonlyMap<string, number>,
): ServiceProgress | null {
	const { compounds: ids, frozenOn } = targets.baseline;
	if (ids.length === 0) return null;
	const { dataDate } = town.records.district;
	const stateOf = (id: string) => town.compoundById.get(id)?.propertyService;
	const served = ids.filter((id) => stateOf(id) === true).length;
	const elapsed = countMonths(frozenOn, dataDate);
	const pace = elapsed > 0 ? served / elapsed : null;
	const added = ids.filter((id) => town.compoundById.has(id) && stateOf(id) !== true && yearOf.has(id));
	const facts = {
		baseline: ids.length,
		// 0.8 × 50 is 40.00000000000001 to a machine.
		goal: Math.ceil(targets.serviceShare * ids.length - 1e-9),
		dataDate,
		dueOn: targets.dueOn,
		monthsLeft: countMonths(dataDate, targets.dueOn),
		pace,
	};
	const steps = added.map((id) => endOfYear(yearOf.get(id) ?? 0));
	return {
		...facts,
		before: followCourse({ ...facts, served }, []),
		after: followCourse({ ...facts, served }, steps),
		unserved: ids.filter((id) => stateOf(id) === false),
		unknown: ids.filter((id) => stateOf(id) === null),
		missing: ids.filter((id) => !town.compoundById.has(id)),
		added,
	};
}

type Facts = Pick<ServiceProgress, "baseline" | "goal" | "dataDate" | "dueOn" | "monthsLeft" | "pace">;

/** The linear rule: every month as many as on average since the baseline was frozen, and on the days of `steps` one more each. */
function followCourse(facts: Facts & { readonly served: number }, steps: readonly string[]): ServiceCourse {
	const { served, goal, dueOn, monthsLeft, baseline } = facts;
	const reached = served >= goal;
	const inTime = steps.filter((day) => day <= dueOn).length;
	const forecast = reached ? null : findMonth(facts, steps);
	return {
		served: served + steps.length,
		share: (served + steps.length) / baseline,
		reached: served + steps.length >= goal,
		neededPerMonth: findPace(goal - served - inTime, monthsLeft),
		forecast,
		inTime: forecast === null ? null : forecast <= dueOn.slice(0, 7),
	};
}

function findPace(lacking: number, monthsLeft: number): number | null {
	if (lacking <= 0) return 0;
	return monthsLeft > 0 ? lacking / monthsLeft : null;
}

function findMonth(
	{ served, goal, pace, dataDate }: Facts & { readonly served: number },
	steps: readonly string[],
): string | null {
	for (let months = 1; months <= LONGEST_FORECAST_MONTHS; months++) {
		const month = addMonths(dataDate, months);
		const stepped = steps.filter((day) => day.slice(0, 7) <= month).length;
		if (served + (pace ?? 0) * months + stepped >= goal - 1e-9) return month;
	}
	return null;
}
