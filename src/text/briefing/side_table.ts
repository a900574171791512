import type { ClaimUnit } from "../../domain/briefing/claim_value";
import type { Bar, SideFacts } from "../../domain/briefing/side_facts";
import { measureRowSums } from "../../domain/published";
import { formatNumber } from "../format";
import { nameFacet, nameFacetValue } from "../labels";
import { type Key, pick } from "../text";
import type { BriefingSpeech } from "./briefing_text";
import { formatCell, formatClaim } from "./format_claim";

/** What stands beside a scene's map as a plain table, for paper and pictures. */
export interface SideTable {
	readonly title: string;
	/** Of the columns; the first is of the rows' names. */
	readonly head: readonly string[];
	readonly rows: readonly SideRow[];
	/** What has to be said of it; `null`: nothing. */
	readonly note: string | null;
}

export interface SideRow {
	readonly cells: readonly string[];
	/** How long its bar is, 0–1 of the longest; `null`: none. */
	readonly share: number | null;
	/** Whether it adds up the others. */
	readonly isTotal: boolean;
}

type Facts<K extends SideFacts["kind"]> = Extract<SideFacts, { readonly kind: K }>;

/** The same facts as beside the wall's map in words and figures. */
export function makeSideTable(facts: SideFacts, speech: BriefingSpeech): SideTable {
	switch (facts.kind) {
		case "bars":
			return tableBars(facts, speech);
		case "difficulties":
			return tableDifficulties(facts, speech);
		case "league":
			return tableLeague(facts, speech);
		case "ledger":
			return tableLedger(facts, speech);
		case "tracker":
			return tableTracker(facts, speech);
		case "sites":
			return tableSites(facts, speech);
		case "compare":
			return tableCompare(facts, speech);
		case "published":
			return tablePublished(facts, speech);
		case "missing":
			return { title: "", head: [], rows: [], note: speech.text(`leave.side.missing.${facts.why}`) };
	}
}

function tableBars({ by, bars }: Facts<"bars">, speech: BriefingSpeech): SideTable {
	const { text, lang } = speech;
	const title = nameFacet(by, text);
	const nameOf = ({ id, label }: Bar) => (label ? pick(label, lang) : nameFacetValue(by, id, speech));
	return { title, head: [title, text("leave.side.count")], rows: rowsOfBars(bars, nameOf), note: null };
}

function tableDifficulties({ bars }: Facts<"difficulties">, { text, lang }: BriefingSpeech): SideTable {
	const head = [text("leave.side.difficulty"), text("leave.side.count")];
	const rows = rowsOfBars(bars, ({ id, label }) => (label ? pick(label, lang) : id));
	return { title: text("leave.side.difficulties"), head, rows, note: null };
}

function rowsOfBars(bars: readonly Bar[], nameOf: (bar: Bar) => string): SideRow[] {
	const most = Math.max(1, ...bars.map(({ value, of }) => of ?? value));
	return bars.map((bar) => ({
		cells: [
			nameOf(bar),
			bar.of === null ? formatNumber(bar.value) : `${formatNumber(bar.value)} / ${formatNumber(bar.of)}`,
		],
		share: bar.value / most,
		isTotal: false,
	}));
}

function tableLeague({ rows, columns }: Facts<"league">, speech: BriefingSpeech): SideTable {
	const { text, lang } = speech;
	const [first] = columns;
	const most = Math.max(0, ...(first?.cells ?? []).map(({ value }) => value ?? 0));
	// Units stand once, in the heading: figures under one another compare better without.
	const heads = columns.map(({ indicator, unit }) => {
		const word = formatClaim(0, unit, speech).unit;
		const name = text(`indicator.${indicator}` as Key);
		return word === "" || name.includes(word) ? name : `${name} · ${word}`;
	});
	return {
		title: text("leave.side.league"),
		head: [text("facet.subdistrict"), ...heads],
		rows: rows.map(({ name }, at) => {
			const value = first?.cells[at]?.value ?? null;
			const figures = columns.map(({ cells, unit }) => formatCell(cells[at]?.value ?? null, unit, speech));
			return {
				cells: [pick(name, lang), ...figures],
				share: value === null || most <= 0 ? null : value / most,
				isTotal: false,
			};
		}),
		note: null,
	};
}

function tableLedger({ years, rows }: Facts<"ledger">, speech: BriefingSpeech): SideTable {
	const { text } = speech;
	const [from, to] = years;
	return {
		title: text("leave.side.ledger", { from, to }),
		head: [text("leave.side.quantity"), text("leave.side.computed"), text("leave.side.published")],
		rows: rows.map(({ quantity, unit, value, asPrinted }) =>
			plain([text(`quantity.${quantity}`), say(value, unit, speech), asPrinted ?? "—"]),
		),
		note: null,
	};
}

function tableTracker(facts: Facts<"tracker">, speech: BriefingSpeech): SideTable {
	const { targets, service, years, since, moved } = facts;
	const { text, lang } = speech;
	const { served, share, reached, neededPerMonth, forecast } = service.before;
	const goal = text("leave.side.goalIs", {
		goal: say(service.goal, "compounds", speech),
		share: say(targets.serviceShare, "share", speech),
	});
	const reach = reached ? text("leave.side.reached") : (forecast ?? text("leave.side.never"));
	const least = targets.projectsPerYear;
	const rows: readonly (readonly [string, string])[] = [
		[
			text("leave.side.baseline", { date: targets.baseline.frozenOn }),
			say(service.baseline, "compounds", speech),
		],
		[text("leave.side.served"), say(served, "compounds", speech)],
		[text("leave.side.share"), say(share, "share", speech)],
		[text("leave.side.goal", { date: service.dueOn }), goal],
		[text("leave.side.pace"), say(service.pace, "perMonth", speech)],
		[text("leave.side.required"), say(neededPerMonth, "perMonth", speech)],
		[text("leave.side.forecast"), reach],
		[text("leave.side.moved", { date: since }), say(moved.rows.length, "compounds", speech)],
		...years.map((year): [string, string] => [
			text("leave.side.projects", { year: year.year, least }),
			sayYear(year, speech),
		]),
	];
	return {
		title: text("leave.side.tracker"),
		head: [text("leave.side.item"), text("leave.side.value")],
		rows: rows.map(plain),
		note: pick(targets.citation, lang),
	};
}

/** The finished ones, and apart from them those that are still to come. */
function sayYear({ done, sum }: Facts<"tracker">["years"][number], speech: BriefingSpeech): string {
	const said = say(done, "projects", speech);
	return sum === done ? said : speech.text("leave.side.toCome", { done: said, n: sum - done });
}

function tableSites(
	{ years, budgetWan, proven, scenario }: Facts<"sites">,
	speech: BriefingSpeech,
): SideTable {
	const { text } = speech;
	const costs = years.map(({ costWan }) => costWan);
	const cost = costs.includes(null) ? null : costs.reduce<number>((sum, one) => sum + (one ?? 0), 0);
	const count = years.reduce((sum, { opened }) => sum + opened.rows.length, 0);
	const budget = text("leave.side.budget", { budget: say(budgetWan, "wan", speech) });
	return {
		title: text("leave.side.sites", { name: scenario }),
		head: [text("leave.side.year"), text("leave.side.count"), text("leave.side.cost")],
		rows: [
			...years.map(({ year, opened, costWan }) =>
				plain([String(year), formatNumber(opened.rows.length), say(costWan, "wan", speech)]),
			),
			{
				...plain([text("leave.side.sum"), formatNumber(count), say(cost, "wan", speech)]),
				isTotal: true,
			},
		],
		note: `${budget} · ${text(proven ? "leave.side.proven" : "leave.side.best")}`,
	};
}

function tableCompare({ rows }: Facts<"compare">, speech: BriefingSpeech): SideTable {
	const { text } = speech;
	return {
		title: text("leave.side.compare"),
		head: [
			text("leave.side.quantity"),
			text("leave.side.before"),
			text("leave.side.after"),
			text("leave.side.delta"),
		],
		rows: rows.map(({ id, unit, before, after, delta }) =>
			plain([text(`quantity.${id}`), ...[before, after, delta].map((value) => say(value, unit, speech))]),
		),
		note: null,
	};
}

function tablePublished({ table }: Facts<"published">, { text, lang, district }: BriefingSpeech): SideTable {
	const { rows, printedTotal, citation, remark } = table;
	type Line = Omit<(typeof table)["printedTotal"], "asPrinted">;
	const line = (name: string, { floorAreaWanSqm, compounds, households }: Line) =>
		plain([name, formatNumber(floorAreaWanSqm, 1), formatNumber(compounds), formatNumber(households)]);
	return {
		title: text("notes.published"),
		head: [
			text("management"),
			text("notes.publishedArea"),
			text("notes.publishedCompounds"),
			text("notes.publishedHouseholds"),
		],
		rows: [
			...rows.map((row) => line(text(`management.${row.management}`), row)),
			{ ...line(text("notes.rowSum"), measureRowSums(table)), isTotal: true },
			{ ...line(text("notes.printedTotal"), printedTotal), isTotal: true },
		],
		note: [
			text("notes.publishedAbout", { year: district.latestBuiltYear }),
			text("notes.asPrinted", { text: printedTotal.asPrinted }),
			pick(remark, lang),
			text("notes.citation", { text: pick(citation, lang) }),
		].join(" "),
	};
}

function plain(cells: readonly string[]): SideRow {
	return { cells, share: null, isTotal: false };
}

/** A value with its unit; unknown is a bare “—”. */
function say(value: number | null, unit: ClaimUnit, speech: BriefingSpeech): string {
	const said = formatClaim(value, unit, speech);
	return value === null || said.unit === "" ? said.figure : `${said.figure}\u2009${said.unit}`;
}
