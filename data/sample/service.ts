import type { Compound } from "../../src/domain/records";
import { BASELINE_DAY } from "./facts";
import type { Random } from "./random";

/** The months between the day the baseline was frozen and the day of the data. */
const MONTHS_SINCE = 5;
const FIRST_YEAR = 2001;

/**
 * Since when the served ones are served: those of the baseline since it was frozen, month after month, all others before. Of a few nobody wrote it down.
 * `random` is a stream of its own, so that nothing else is drawn otherwise for it.
 */
export function giveServiceDays(
	compounds: readonly Compound[],
	baseline: ReadonlySet<string>,
	random: Random,
): Compound[] {
	const year = Number(BASELINE_DAY.slice(0, 4));
	let order = 0;
	return compounds.map((one) => {
		if (one.propertyService !== true) return one;
		const isNew = baseline.has(one.id);
		const known = isNew ? order !== 3 : random.chance(0.88);
		const since = isNew
			? writeDay(year + 1, 1 + (order % MONTHS_SINCE), random)
			: writeDay(
					random.whole(Math.max(FIRST_YEAR, (one.builtYear ?? 0) + 1), year),
					random.whole(1, 12),
					random,
				);
		if (isNew) order += 1;
		return { ...one, serviceSince: known ? since : null };
	});
}

function writeDay(year: number, month: number, random: Random): string {
	const day = random.whole(1, 28);
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
