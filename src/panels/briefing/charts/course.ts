import type { TrackerPoint } from "../../../domain/briefing/side_facts";
import { countMonths } from "../../../domain/selection/equity/months";
import type { ServiceProgress } from "../../../domain/selection/equity/progress";

/** Months since the baseline was frozen, and compounds under service. */
export type CoursePoint = readonly [months: number, served: number];

/** The course of the commitment as lines: what was, where it leads, what it takes. */
export interface CourseLines {
	/** Corners of the steps up to the data's day. */
	readonly past: readonly CoursePoint[];
	readonly now: CoursePoint;
	/** The linear rule from now on; `null`: nothing to draw it from, or the goal is reached. */
	readonly forecast: readonly [CoursePoint, CoursePoint] | null;
	/** Whether that line ends at the goal, and not at the edge of the picture. */
	readonly arrives: boolean;
	/** From now to the goal on the day it is due; `null`: reached, or past due. */
	readonly required: readonly [CoursePoint, CoursePoint] | null;
	readonly dueAt: number;
	/** Last month of the picture. */
	readonly endAt: number;
	/** New Year's days within the picture, with the year that begins. */
	readonly years: readonly { readonly year: number; readonly at: number }[];
}

interface CourseInput {
	readonly course: readonly TrackerPoint[];
	readonly service: ServiceProgress;
	readonly frozenOn: string;
}

/** A forecast that lies farther past the due day than this leaves the picture; words say the month. */
const LATEST_MONTHS_PAST_DUE = 12;

/** The lines of a course. A month's number is reached at its end; the data's month ends with the data. */
export function makeCourse({ course, service, frozenOn }: CourseInput): CourseLines {
	const { goal, dueOn, dataDate, pace, before } = service;
	const dueAt = countMonths(frozenOn, dueOn);
	const nowAt = Math.max(0, countMonths(frozenOn, dataDate));
	const now: CoursePoint = [nowAt, before.served];
	const hitAt = !before.reached && pace !== null && pace > 0 ? nowAt + (goal - before.served) / pace : null;
	const latest = Math.max(dueAt, nowAt) + LATEST_MONTHS_PAST_DUE;
	const endAt = Math.min(latest, Math.max(dueAt, nowAt + 1, hitAt ?? 0));
	const arrives = hitAt !== null && hitAt <= endAt;
	const forecastAt = arrives ? hitAt : endAt;
	const forecast: CourseLines["forecast"] =
		before.reached || pace === null ? null : [now, [forecastAt, before.served + pace * (forecastAt - nowAt)]];
	return {
		past: drawSteps(course, { frozenOn, now }),
		now,
		forecast,
		arrives,
		required: before.reached || dueAt <= nowAt ? null : [now, [dueAt, goal]],
		dueAt,
		endAt,
		years: listYears(frozenOn, endAt),
	};
}

interface Ends {
	readonly frozenOn: string;
	readonly now: CoursePoint;
}

function drawSteps(course: readonly TrackerPoint[], { frozenOn, now }: Ends): CoursePoint[] {
	const ends = course.map(({ month, served }): CoursePoint => {
		const at = Math.min(now[0], countMonths(frozenOn, endOfMonth(month)));
		return [Math.max(0, at), served];
	});
	// Nobody knows on which day of a month a compound came under service, so the step stands at the month's end.
	const corners = ends.flatMap((end, at) => {
		const last = ends[at - 1];
		return last && last[1] !== end[1] ? [[end[0], last[1]] as const, end] : [end];
	});
	return [...corners, now];
}

function endOfMonth(month: string): string {
	const [year = 0, number = 0] = month.split("-").map(Number);
	const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
	return `${month}-${String(days).padStart(2, "0")}`;
}

function listYears(frozenOn: string, endAt: number): { year: number; at: number }[] {
	const first = Number(frozenOn.slice(0, 4)) + 1;
	const all = Array.from({ length: Math.ceil(endAt / 12) + 1 }, (_, more) => first + more);
	return all
		.map((year) => ({ year, at: countMonths(frozenOn, `${year - 1}-12-31`) }))
		.filter(({ at }) => at < endAt);
}
