/** What is to be spread over the years. */
interface ScheduleInput {
	/** One a chosen compound. */
	readonly costsWan: readonly number[];
	/** Who has more comes earlier; of equal ones the first of the list. */
	readonly scores: readonly number[];
	/** Over all years; every year brings the same part of it, and what is left goes on to the next year. */
	readonly budgetWan: number;
	readonly years: number;
	/** Over all years; every year gets the same part of it at least, rounded down. */
	readonly atLeast: number;
}

/** Rounding of a sum of costs, as a share of the budget. */
const ROUNDING = 1e-9;

/**
 * The year of each compound, from 1: by the end of no year more is spent than has come in by then, and every year has its number of
 * projects. Where a choice within the whole budget has enough members this can always be met, because the cheapest t/T of them cost at
 * most t/T of the whole: so the years never cost value. From that order on the needier are brought forward, one move or exchange at a
 * time, as long as any helps. Throws a RangeError for years that are no whole number from 1 on, lists of unequal length, and what is no number.
 */
export function spreadOverYears(input: ScheduleInput): readonly number[] {
	checkSchedule(input);
	const { costsWan, scores, years } = input;
	const perYear = Math.floor(input.atLeast / years);
	const byCost = costsWan.map((_, at) => at).sort((a, b) => (costsWan[a] ?? 0) - (costsWan[b] ?? 0) || a - b);
	const yearOf = costsWan.map(() => years);
	byCost.forEach((at, place) => {
		yearOf[at] = perYear === 0 ? years : Math.min(years, Math.floor(place / perYear) + 1);
	});
	const byNeed = costsWan.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
	while (byNeed.some((at, place) => bringForward({ input, yearOf, perYear }, at, byNeed.slice(place + 1))));
	return yearOf;
}

function checkSchedule({ costsWan, scores, budgetWan, years, atLeast }: ScheduleInput): void {
	if (!(Number.isInteger(years) && years > 0)) throw new RangeError(`${years} years.`);
	if (costsWan.length !== scores.length)
		throw new RangeError(`${costsWan.length} costs, but ${scores.length} scores.`);
	for (const amount of [...costsWan, ...scores, budgetWan, atLeast])
		if (typeof amount !== "number" || Number.isNaN(amount)) throw new RangeError(`An amount of ${amount}.`);
}

interface Schedule {
	readonly input: ScheduleInput;
	readonly yearOf: number[];
	readonly perYear: number;
}

/** Moves one compound to an earlier year, or exchanges it with a less needy one; true when something was changed. */
function bringForward(schedule: Schedule, at: number, lessNeedy: readonly number[]): boolean {
	const { yearOf } = schedule;
	const from = yearOf[at] ?? 1;
	for (let year = 1; year < from; year += 1) {
		yearOf[at] = year;
		if (isKept(schedule)) return true;
		for (const other of lessNeedy) {
			if (yearOf[other] !== year) continue;
			yearOf[other] = from;
			if (isKept(schedule)) return true;
			yearOf[other] = year;
		}
	}
	yearOf[at] = from;
	return false;
}

function isKept({ input, yearOf, perYear }: Schedule): boolean {
	let spentWan = 0;
	for (let year = 1; year <= input.years; year += 1) {
		const members = yearOf.flatMap((one, at) => (one === year ? [at] : []));
		if (members.length < perYear) return false;
		spentWan += members.reduce((sum, at) => sum + (input.costsWan[at] ?? 0), 0);
		if (spentWan > (input.budgetWan * year) / input.years + input.budgetWan * ROUNDING) return false;
	}
	return true;
}
