import { GATE_IDS, type GateId, type GateVerdict } from "../../../domain/selection/gates/gate";
import { formatNumber } from "../../../text/format";
import { ReportSection } from "./ReportSection";
import { type PaperRow, ReportTable } from "./ReportTable";
import type { ReportFacts } from "./report_facts";

/** Conditions apart from the score, and how many meet them. */
export function GatesPart({ facts }: { readonly facts: ReportFacts }) {
	const { text } = facts.speech;
	const { appraisals } = facts.plan;
	const open = appraisals.filter((one) => one.open).length;
	const total: PaperRow = {
		key: "all",
		total: true,
		cells: [
			text("gates.all"),
			"",
			formatNumber(open),
			formatNumber(appraisals.length - open),
			"",
			formatNumber(appraisals.length),
		],
	};
	return (
		<ReportSection id="gates" facts={facts}>
			<p>{text("gates.about")}</p>
			<ReportTable
				id="gates"
				facts={facts}
				title={text("report.gates.title")}
				columns={[
					{ name: text("report.gates.gate") },
					{ name: text("report.gates.setting"), text: "long" },
					{ name: text("gates.state.passed") },
					{ name: text("gates.state.failed") },
					{ name: text("gates.state.unknown") },
					{ name: text("print.sum") },
				]}
				rows={[...GATE_IDS.map((gate) => makeRow(gate, facts)), total]}
				about={text("report.gates.about")}
			/>
		</ReportSection>
	);
}

function makeRow(gate: GateId, facts: ReportFacts): PaperRow {
	const { plan, speech } = facts;
	const { text } = speech;
	const name = text(`gates.name.${gate}`);
	if (!plan.scenario.gates[gate].on) {
		return { key: gate, cells: [name, text("gates.off"), "—", "—", "—", "—"] };
	}
	const verdicts = plan.appraisals.flatMap((one) => one.gates.find((verdict) => verdict.gate === gate) ?? []);
	const count = (state: GateVerdict["state"]) =>
		formatNumber(verdicts.filter((one) => one.state === state).length);
	return {
		key: gate,
		cells: [
			name,
			saySetting(gate, facts),
			count("passed"),
			count("failed"),
			count("unknown"),
			formatNumber(verdicts.length),
		],
	};
}

/** What a gate asks for, as the scenario has it. */
function saySetting(gate: GateId, { plan, speech: { text } }: ReportFacts): string {
	const { consent, structure, recent, funding } = plan.scenario.gates;
	if (gate === "consent") return text(`gates.matter.${consent.matter}`);
	if (gate === "structure") {
		return text("report.gates.refused", { grades: structure.refused.join(text("print.and")) || "—" });
	}
	if (gate === "recent") return text("report.gates.years", { n: recent.years });
	if (gate === "funding") return text("report.gates.latest", { year: funding.latestBuiltYear });
	return text("gates.rule.demolition");
}
