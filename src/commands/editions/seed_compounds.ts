import type { Draws } from "./draw";
import { type SeedRow, shiftPoint } from "./seed_table";

/** How many people stand behind the shares of a sub-district: enough, or too few in one of the ways there are. */
type Crowd = "enough" | "few-in-all" | "few-with" | "few-without" | "few-compounds";

// In the order in which the sub-districts are met; all further ones have enough.
const ELDERLY: readonly Crowd[] = ["few-in-all", "few-with", "few-without", "few-compounds"];
/** Only one is withheld, so that the district's share would give it away. */
const LOW_INCOME: readonly Crowd[] = ["enough", "enough", "enough", "enough", "few-with"];

interface Numbers {
	readonly part: readonly [least: number, most: number];
	readonly whole: readonly [least: number, most: number];
}

const LARGE: Numbers = { part: [10_001, 19_998], whole: [20_001, 79_998] };

/** Part and whole of one compound; `null` where nobody counted. Small numbers are no tokens: they are judged by what the shares say. */
function drawPeople(
	crowd: Crowd,
	order: number,
	draws: Draws,
): readonly [part: number, whole: number] | null {
	if (crowd === "few-in-all") return order < 3 ? [10, 30] : null;
	if (crowd === "few-compounds" && order >= 2) return null;
	const whole = draws.integer(...LARGE.whole);
	if (crowd === "few-with") return [order < 3 ? 4 : 0, whole];
	if (crowd === "few-without") return order < 3 ? [whole - 4, whole] : null;
	return [draws.integer(...LARGE.part), whole];
}

const SCORES = ["publicOrder", "environment", "discipline", "service", "administration", "satisfaction"];
const CHOSEN_HOUSEHOLDS = [3, 19, 20, 34, 49, 50, 54, 57] as const;
/** Every fifth compound is small, or just large enough to be told. */
const SMALL_EVERY = 5;
const SQM_A_HOME = 60;

/** Seeds the rows of the compound ledger, one after the other. */
export function makeCompoundSeeder(draws: Draws): (row: SeedRow, at: number) => void {
	const subdistricts: string[] = [];
	const orders = new Map<string, number>();
	return (row, at) => {
		const subdistrict = row.read("subdistrictName");
		if (!orders.has(subdistrict)) subdistricts.push(subdistrict);
		const order = orders.get(subdistrict) ?? 0;
		orders.set(subdistrict, order + 1);
		const place = subdistricts.indexOf(subdistrict);
		seedWords(row, at, draws);
		seedAmounts(row, at, draws);
		seedElderly(row, drawPeople(ELDERLY[place] ?? "enough", order, draws));
		seedHouseholds(row, { at, crowd: LOW_INCOME[place] ?? "enough", order }, draws);
	};
}

function seedWords(row: SeedRow, at: number, draws: Draws): void {
	row.put("note", draws.word());
	row.put("surveyedOn", draws.day());
	// Since when is only said of a service there is.
	if (row.read("propertyService") === "是") row.put("serviceSince", draws.day());
	const house = /^.*?号/.exec(row.read("address"))?.[0];
	if (house !== undefined) {
		const behind = draws.word();
		row.put("address", `${house}${behind}`, false);
		row.hide("address", behind);
	}
	// A name by itself: whoever that is, it is no organisation.
	if (at % 3 === 0) row.put("manager", draws.word());
}

function seedAmounts(row: SeedRow, at: number, draws: Draws): void {
	row.putPoint(shiftPoint(row, draws), true);
	row.put("builtYear", 1951 + (at % 9) + 10 * (at % 4), false);
	row.put("parkingSpaces", draws.integer(10_001, 19_998));
	row.put("fireLaneWidthM", draws.decimal(27, 59, 5));
	for (const score of SCORES) row.put(score, draws.decimal(30, 99, 5));
	row.put("costWan", draws.decimal(1_000, 9_999, 5));
	for (const share of ["voteAreaShare", "voteHeadsShare"]) row.put(share, draws.decimal(0.8, 0.99, 7));
	for (const share of ["consentAreaShare", "consentHeadsShare"]) row.put(share, draws.decimal(0.5, 0.7, 7));
	row.put("entrances", 3, false);
	const points = [shiftPoint(row, draws), shiftPoint(row, draws)];
	row.put("entrancePoints", points.map((point) => point.join(" ")).join(";"), false);
	for (const point of points) row.hide("entrancePositions", point);
}

function seedElderly(row: SeedRow, people: readonly [number, number] | null): void {
	const [elderly, residents] = people ?? ["", ""];
	const isToken = (value: number | string) => typeof value === "number" && value > 10_000;
	row.put("residents", residents, isToken(residents));
	row.put("elderly", elderly, isToken(elderly));
}

interface HouseholdSeed {
	readonly at: number;
	readonly crowd: Crowd;
	readonly order: number;
}

function seedHouseholds(row: SeedRow, { at, crowd, order }: HouseholdSeed, draws: Draws): void {
	const small =
		at % SMALL_EVERY === 0 ? CHOSEN_HOUSEHOLDS[(at / SMALL_EVERY) % CHOSEN_HOUSEHOLDS.length] : undefined;
	const households = small ?? draws.integer(15_001, 19_998);
	row.put("households", households, small === undefined);
	row.put("floorAreaSqm", households * SQM_A_HOME, false);
	if (crowd === "few-with") row.put("lowIncomeHouseholds", order < 3 ? 1 : 0, false);
	else if (small === undefined) row.put("lowIncomeHouseholds", draws.integer(10_001, 14_998));
	else row.put("lowIncomeHouseholds", "", false);
}
