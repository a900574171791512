import type { Compound, District } from "../../records";
import type { CriterionId } from "../criteria/criterion";
import { GATE_IDS, type GateId, type GateVerdict } from "../gates/gate";
import type { Candidate, PortfolioResult } from "../portfolio/portfolio";
import { makePortfolioInput } from "../portfolio/portfolio_input";
import type { Appraisal, Plan, Reading } from "../ranking/plan";
import type { Robustness, RobustnessResult } from "../robustness/robustness";

/** A value of an exported table; `null`: unknown, or not computed. Never a nought in its place, never an empty text. */
export type ExportCell = string | number | null;

/** One column of an exported table. */
export interface ExportColumn {
	/** What it holds, the same in every language. */
	readonly id: string;
	/** Its name in the file; no two are alike. */
	readonly header: string;
	readonly kind: "text" | "number";
}

/** A table to be written to a file, one row a compound. */
export interface ExportTable {
	/** What stands above the header: whose table this is, of what date, and what has to be known of it. */
	readonly remarks: readonly { readonly name: string; readonly value: string }[];
	readonly columns: readonly ExportColumn[];
	readonly rows: readonly (readonly ExportCell[])[];
}

/** What was computed; `null`: it was not asked for, and its columns stay empty. */
export interface ExportResults {
	readonly robustness: RobustnessResult | null;
	readonly portfolio: PortfolioResult | null;
}

/** Columns a steward's ledger has too, in its order; under these names the door reads them again. */
export const LEDGER_COLUMNS = [
	"id",
	"name",
	"alias",
	"address",
	"subdistrict",
	"community",
	"lng",
	"lat",
	"builtYear",
	"households",
	"floorAreaSqm",
	"management",
	"renovation",
	"costWan",
] as const;

/** Columns that say what a scenario makes of a compound. */
export const RESULT_COLUMNS = [
	"rank",
	"otherRank",
	"score",
	"scoreLow",
	"scoreHigh",
	"closeness",
	"confidence",
	"open",
	"planCostWan",
	"costAssumed",
	"chosenYear",
	"worth",
	"firstShare",
	"openShare",
	"rankBest",
	"rankWorst",
	"verdict",
] as const;

export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];
export type ResultColumn = (typeof RESULT_COLUMNS)[number];

/** The words of a table, in the language of whoever asked for it. */
export interface ExportNames {
	readonly remarks: ExportTable["remarks"];
	column(id: LedgerColumn | ResultColumn): string;
	/** Header of a criterion's raw value and of the need it means. */
	criterion(id: CriterionId, side: "raw" | "need"): string;
	gate(id: GateId): string;
	gateState(state: GateVerdict["state"]): string;
	verdict(verdict: Robustness["verdict"]): string;
	management(code: Compound["management"]): string;
	renovation(code: Compound["renovation"]): string;
	subdistrict(id: string, district: District): string;
	yesNo(is: boolean): string;
}

/** All that is known of one row. */
interface RowFacts {
	readonly appraisal: Appraisal;
	readonly year: number | null;
	readonly worth: number | null;
	readonly robust: Robustness | null;
	/** `null` for one that is no candidate. */
	readonly candidate: Candidate | null;
	readonly district: District;
	readonly names: ExportNames;
}

interface WrittenColumn extends ExportColumn {
	readonly read: (facts: RowFacts) => ExportCell;
}

/**
 * The shortlist as a table for a file, in the order of the ranking: what the ledger says, what the scenario makes of it, each gate, and
 * each criterion's raw value (its own unit) with the need it means (0–1, empty where the value is not recorded). Positions are WGS84 degrees.
 */
export function makeExportTable(plan: Plan, results: ExportResults, names: ExportNames): ExportTable {
	const columns = listColumns(plan, names);
	const found = results.portfolio?.kind === "found" ? results.portfolio : null;
	const order = new Map(found?.best.ids.map((id, at) => [id, at]));
	const candidates = new Map(makePortfolioInput(plan).candidates.map((one) => [one.id, one]));
	const robust = new Map(results.robustness?.compounds.map((one) => [one.id, one]));
	const { district } = plan.town.records;
	return {
		remarks: names.remarks,
		columns: columns.map(({ id, header, kind }) => ({ id, header, kind })),
		rows: plan.appraisals.map((appraisal) => {
			const { id } = appraisal.compound;
			const at = order.get(id) ?? -1;
			const year = found?.best.years[at] ?? null;
			const worth = found?.worth[at] ?? null;
			const known = { robust: robust.get(id) ?? null, candidate: candidates.get(id) ?? null };
			const facts = { appraisal, year, worth, ...known, district, names };
			return columns.map(({ read }) => emptyToUnknown(read(facts)));
		}),
	};
}

function emptyToUnknown(cell: ExportCell): ExportCell {
	if (typeof cell === "number" && !Number.isFinite(cell)) throw new Error(`${cell} is no value for a table.`);
	// Minus nought would be read again as nought.
	return cell === "" ? null : cell === 0 ? 0 : cell;
}

function listColumns(plan: Plan, names: ExportNames): WrittenColumn[] {
	return [
		...LEDGER_COLUMNS.map((id) => nameColumn(id, LEDGER[id], names)),
		...RESULT_COLUMNS.map((id) => nameColumn(id, RESULT[id], names)),
		...GATE_IDS.map((gate) => gateColumn(gate, names)),
		...plan.scenario.criteria.flatMap(({ id }) => criterionColumns(id, names)),
	];
}

type Reader = readonly [kind: ExportColumn["kind"], read: WrittenColumn["read"]];

function nameColumn(
	id: LedgerColumn | ResultColumn,
	[kind, read]: Reader,
	names: ExportNames,
): WrittenColumn {
	return { id, header: names.column(id), kind, read };
}

const ofCompound = (read: (one: Compound) => ExportCell): WrittenColumn["read"] => {
	return ({ appraisal }) => read(appraisal.compound);
};

const LEDGER: Readonly<Record<LedgerColumn, Reader>> = {
	id: ["text", ofCompound(({ id }) => id)],
	name: ["text", ofCompound(({ name }) => name)],
	alias: ["text", ofCompound(({ alias }) => alias)],
	address: ["text", ofCompound(({ address }) => address)],
	subdistrict: [
		"text",
		({ appraisal, names, district }) => names.subdistrict(appraisal.compound.subdistrict, district),
	],
	community: ["text", ofCompound(({ community }) => community)],
	lng: ["number", ofCompound(({ position }) => position?.[0] ?? null)],
	lat: ["number", ofCompound(({ position }) => position?.[1] ?? null)],
	builtYear: ["number", ofCompound(({ builtYear }) => builtYear)],
	households: ["number", ofCompound(({ households }) => households)],
	floorAreaSqm: ["number", ofCompound(({ floorAreaSqm }) => floorAreaSqm)],
	management: [
		"text",
		({ appraisal: { compound }, names }) =>
			compound.management === "unknown" ? null : names.management(compound.management),
	],
	renovation: [
		"text",
		({ appraisal: { compound }, names }) =>
			compound.renovation === "unknown" ? null : names.renovation(compound.renovation),
	],
	costWan: ["number", ofCompound(({ costWan }) => costWan)],
};

const RESULT: Readonly<Record<ResultColumn, Reader>> = {
	rank: ["number", ({ appraisal }) => appraisal.rank],
	otherRank: ["number", ({ appraisal }) => appraisal.otherRank],
	score: ["number", ({ appraisal }) => appraisal.score],
	scoreLow: ["number", ({ appraisal: { score, interval } }) => (score === null ? null : interval[0])],
	scoreHigh: ["number", ({ appraisal: { score, interval } }) => (score === null ? null : interval[1])],
	closeness: ["number", ({ appraisal }) => appraisal.closeness],
	confidence: ["number", ({ appraisal }) => appraisal.confidence],
	open: ["text", ({ appraisal, names }) => names.yesNo(appraisal.open)],
	planCostWan: ["number", ({ candidate }) => candidate?.costWan ?? null],
	costAssumed: ["text", ({ candidate, names }) => candidate && names.yesNo(candidate.costAssumed)],
	chosenYear: ["number", ({ year }) => year],
	worth: ["number", ({ worth }) => worth],
	firstShare: ["number", ({ robust }) => robust?.firstShare ?? null],
	openShare: ["number", ({ robust }) => robust?.amongOpen?.firstShare ?? null],
	rankBest: ["number", ({ robust }) => robust?.ranks[0] ?? null],
	rankWorst: ["number", ({ robust }) => robust?.ranks[1] ?? null],
	verdict: ["text", ({ robust, names }) => robust && names.verdict(robust.verdict)],
};

/** A gate that is switched off says nothing. */
function gateColumn(gate: GateId, names: ExportNames): WrittenColumn {
	return {
		id: `gate.${gate}`,
		header: names.gate(gate),
		kind: "text",
		read: ({ appraisal }) => {
			const verdict = appraisal.gates.find((one) => one.gate === gate);
			return verdict ? names.gateState(verdict.state) : null;
		},
	};
}

function criterionColumns(id: CriterionId, names: ExportNames): WrittenColumn[] {
	const find = ({ appraisal }: RowFacts): Reading | undefined =>
		appraisal.readings.find(({ criterion }) => criterion === id);
	return [
		{
			id: `raw.${id}`,
			header: names.criterion(id, "raw"),
			kind: "number",
			read: (facts) => find(facts)?.raw ?? null,
		},
		{
			id: `need.${id}`,
			header: names.criterion(id, "need"),
			kind: "number",
			read: (facts) => {
				const reading = find(facts);
				return reading && reading.raw !== null ? reading.need : null;
			},
		},
	];
}
