import type { Datum } from "../domain/datum";
import type { Agreement, DatumFit, Mark } from "./datum_evidence";
import { unitOf } from "./datums";
import { signTestP } from "./datums/sign_test";

/** Advice to ask whether a file is in another datum than the one it was read in. */
export interface DatumAdvice {
	/** The datum that fits best. */
	readonly datum: Datum;
	/** Others that fit clearly better than the one in use too, and that the points cannot tell from the best. */
	readonly alsoPossible: readonly Datum[];
	readonly better: DatumFit;
	readonly stated: DatumFit;
	/** Why, Chinese then English, beginning with the name of the datum. */
	readonly text: string;
}

/** What chance may do where some points speak against the other datum, and where none does: six points to none are worth asking. */
const ENOUGH_P = { opposed: 0.005, unopposed: 0.02 } as const;
/** Where a border is drawn wrong, its neighbours favour a wrong datum together, as no chance would; the right one wins far more one-sidedly. */
const WINS_FOR_A_LOSS = 3;
const FEW_FIT = 0.5;
const MOST_FIT = 0.9;
/** Of fewer points even all may be wrong for another reason. */
const FEWEST_POINTS = 5;

/**
 * The advice that follows from how the points lie under each datum, the one in use first; `null` when none fits clearly better.
 * “Clearly”: over the points where two datums disagree it wins three times as often as it loses, in a one-sided sign test at
 * p < 0.005 (0.02 when no point speaks against it); or of five points or more less than half fit as stated and nine tenths under
 * the other. Between WGS84 and GCJ-02, with nothing but sub-districts to go by, that takes some 50 to 100 rows; with known places ten.
 */
export function findAdvice([stated, ...others]: readonly DatumFit[]): DatumAdvice | null {
	if (!stated) return null;
	const [best, ...rest] = others
		.filter((one) => fitsClearlyBetter(one, stated))
		.sort((a, b) => scoreOf(b) - scoreOf(a));
	if (!best) return null;
	const alsoPossible = rest.filter((one) => !fitsClearlyBetter(best, one)).map(({ datum }) => datum);
	const facts = { datum: best.datum, alsoPossible, better: best, stated };
	return { ...facts, text: `${writeChinese(facts)} / ${writeEnglish(facts)}` };
}

function fitsClearlyBetter(one: DatumFit, other: DatumFit): boolean {
	const all = one.marks.length;
	if (all >= FEWEST_POINTS && other.fitting < all * FEW_FIT && one.fitting >= all * MOST_FIT) return true;
	let wins = 0;
	let losses = 0;
	for (const [at, mark] of one.marks.entries()) {
		const lead = weightOf(mark) - weightOf(other.marks[at]);
		if (lead > 0) wins += 1;
		if (lead < 0) losses += 1;
	}
	const enough = losses === 0 ? ENOUGH_P.unopposed : ENOUGH_P.opposed;
	return wins >= losses * WINS_FOR_A_LOSS && signTestP(wins, losses) < enough;
}

function weightOf(mark: Mark | undefined): number {
	return mark ? Object.values(mark.evidence).filter(Boolean).length : 0;
}

function scoreOf({ marks }: DatumFit): number {
	return marks.reduce((sum, mark) => sum + weightOf(mark), 0);
}

type Facts = Omit<DatumAdvice, "text">;

function mixesUnits({ stated, better }: Facts): boolean {
	return unitOf(stated.datum) !== unitOf(better.datum);
}

function writeChinese(facts: Facts): string {
	const { datum, alsoPossible, better, stated } = facts;
	const unit = unitOf(datum) === "metres" ? "这些数是米，不是经纬度" : "这些数是经纬度，不是米";
	const words = {
		inside: "落在区内",
		subdistrict: "与登记街道一致",
		near: "与已知位置相符",
		read: "可以读取",
	};
	const count = (fit: DatumFit) =>
		countFits(fit)
			.map(([what, part]) => `${part} 个点${words[what]}`)
			.join("、");
	const also = alsoPossible.length > 0 ? `；${alsoPossible.join("、")} 也可能` : "";
	return `${datum}：${mixesUnits(facts) ? `${unit}；` : ""}按 ${datum} 有 ${count(better)}；按所述 ${stated.datum} 有 ${count(stated)}${also}。请向提供文件的单位核对坐标系。`;
}

function writeEnglish(facts: Facts): string {
	const { datum, alsoPossible, better, stated } = facts;
	const unit =
		unitOf(datum) === "metres"
			? "the numbers are metres, not degrees"
			: "the numbers are degrees, not metres";
	const words = {
		inside: "points lie in the district",
		subdistrict: "in their recorded sub-district",
		near: "near where they are known to lie",
		read: "points can be read",
	};
	const count = (fit: DatumFit) =>
		countFits(fit)
			.map(([what, part]) => `${part} ${words[what]}`)
			.join(", ");
	const also = alsoPossible.length > 0 ? `; ${alsoPossible.join(", ")} would do as well` : "";
	return `${datum}: ${mixesUnits(facts) ? `${unit}; ` : ""}read as ${datum}, ${count(better)}; as stated (${stated.datum}), ${count(stated)}${also}. Ask whoever made the file for its datum.`;
}

type Counted = readonly [what: "inside" | "subdistrict" | "near" | "read", part: string];

function countFits({ inside, subdistrict, near, points, marks }: DatumFit): readonly Counted[] {
	const counted: Counted[] = [];
	const add = (what: Counted[0], agreement: Agreement | null) => {
		if (agreement) counted.push([what, `${agreement.agree}/${agreement.known}`]);
	};
	add("inside", inside === null ? null : { agree: inside, known: marks.length });
	add("subdistrict", subdistrict);
	add("near", near);
	if (counted.length === 0) add("read", { agree: points.length, known: marks.length });
	return counted;
}
