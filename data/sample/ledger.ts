import type { Project, Quantity } from "../../src/domain/records";
import type { Renovation } from "../../src/domain/vocabulary";
import type { SampleCompound } from "./compounds";
import { PUBLISHED_RESULTS, RESULT_NAMES } from "./facts";
import type { Random } from "./random";
import { divide } from "./shares";

const SOURCE = "演示台账";
const UNKNOWN = Object.fromEntries(RESULT_NAMES.map((name) => [name, null])) as Record<Quantity, null>;

/** The project ledger. Finished projects add up to the published results to the unit; unfinished ones have no quantities yet. */
export function makeLedger(compounds: readonly SampleCompound[], random: Random): Project[] {
	const of = (status: Renovation) => compounds.filter(({ record }) => record.renovation === status);
	const done = random.shuffle(of("done"));
	const quantities = divideResults(done, random);
	const finished = done.map((compound, at): Project => {
		const year = at < done.length / 2 ? 2018 : 2019;
		const start = year === 2018 ? random.whole(3, 7) : random.whole(1, 2);
		const end = year === 2018 ? random.whole(9, 12) : random.whole(4, 5);
		return {
			...base(compound, year, at + 1),
			status: "done",
			startedOn: day(year, start, random),
			finishedOn: day(year, end, random),
			quantities: quantities[at] ?? UNKNOWN,
		};
	});
	const begun = of("underway").map(
		(compound, at): Project => ({
			...base(compound, 2019, done.length + at + 1),
			status: "underway",
			startedOn: day(2019, random.whole(3, 5), random),
			finishedOn: null,
			quantities: UNKNOWN,
		}),
	);
	const coming = of("planned").map(
		(compound, at): Project => ({
			...base(compound, 2020, at + 1),
			status: "planned",
			startedOn: null,
			finishedOn: null,
			quantities: UNKNOWN,
		}),
	);
	return [...finished, ...begun, ...coming];
}

function base({ record }: SampleCompound, year: number, order: number) {
	const { id: compound, renovationClass, costWan } = record;
	const id = `G${year}-${String(order).padStart(2, "0")}`;
	return {
		id,
		compound,
		year,
		renovationClass,
		costWan,
		source: SOURCE,
		photos: { before: null, after: null },
	};
}

function day(year: number, month: number, random: Random): string {
	const dayOfMonth = random.whole(1, 28);
	return `${year}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

// Floor area sets the scale; the rest of a project wavers around it.
function divideResults(done: readonly SampleCompound[], random: Random): Record<Quantity, number>[] {
	const areas = done.map(({ record }) => record.floorAreaSqm ?? 0);
	const shares = RESULT_NAMES.map((name) => {
		const weights =
			name === "renovatedSqm" ? areas : areas.map((area) => Math.sqrt(area) * random.between(0.6, 1.4));
		const least = name === "cameras" ? 6 : name === "parkingSpaces" ? 8 : 0;
		return [name, divide(PUBLISHED_RESULTS[name], weights, least)] as const;
	});
	return done.map(
		(_, at) =>
			Object.fromEntries(shares.map(([name, parts]) => [name, parts[at] ?? 0])) as Record<Quantity, number>,
	);
}
