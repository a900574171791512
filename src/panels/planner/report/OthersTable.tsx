import { SHUT_REASONS } from "../../../domain/selection/gates/gate";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import { formatNumber } from "../../../text/format";
import { type PaperRow, ReportTable } from "./ReportTable";
import type { ReportFacts } from "./report_facts";
import { listNames, sayPlace, sayScore, sayShare } from "./say";

/** So many of those that rank high and were not chosen are answered for. */
const ASKED_OF = 8;

/** Who ranks high and was not chosen, and why. */
export function OthersTable({ facts }: { readonly facts: ReportFacts }) {
	const { plan, years, speech, whyNot } = facts;
	const { text } = speech;
	const others = plan.appraisals.filter(({ compound }) => !years.has(compound.id)).slice(0, ASKED_OF);
	const asked = whyNot && plan.byId.get(whyNot.id);
	const rows =
		asked && !years.has(asked.compound.id) && !others.includes(asked) ? [...others, asked] : others;
	return (
		<ReportTable
			id="others"
			facts={facts}
			title={text("report.others.title", { n: rows.length })}
			columns={[
				{ name: text("report.ranking.rank") },
				{ name: text("table.name"), text: "name" },
				{ name: text("facet.subdistrict"), text: "short" },
				{ name: text("report.ranking.score") },
				{ name: text("report.others.why"), text: "long" },
			]}
			rows={rows.map((one) => makeRow(one, facts))}
			about={text("report.others.about")}
		/>
	);
}

function makeRow(one: Appraisal, facts: ReportFacts): PaperRow {
	const { id, name } = one.compound;
	return {
		key: id,
		cells: [formatNumber(one.rank), name, sayPlace(facts, id), sayScore(one.score), sayWhy(one, facts)],
	};
}

function sayWhy(one: Appraisal, facts: ReportFacts): string {
	const { text } = facts.speech;
	const { id } = one.compound;
	const left = facts.problem.leftOut.find((each) => each.id === id);
	if (left?.why === "gate") return sayGates(one, facts);
	if (left) return text(`report.leftOut.${left.why}`);
	const asked = facts.whyNot?.id === id ? facts.whyNot : null;
	if (!asked) return text("report.others.money");
	if (!asked.portfolio) return text("report.others.impossible");
	return text("report.others.forced", {
		lost: formatNumber(asked.lost, 2),
		share: sayShare(facts.found && asked.lost !== null ? asked.lost / facts.found.best.value : null, 2),
		out: listNames(facts, asked.out),
		joining: listNames(facts, asked.joining),
	});
}

/** Why each shut gate is shut, and what would open it. */
function sayGates(one: Appraisal, { speech: { text } }: ReportFacts): string {
	return one.gates
		.flatMap(({ reason, values }) => {
			const shut = SHUT_REASONS.find((each) => each === reason);
			if (!shut) return [];
			const why = text(`gates.why.${shut}`, values);
			return [`${why}${text("report.others.opens", { what: text(`gates.opens.${shut}`, values) })}`];
		})
		.join(text("report.space"));
}
