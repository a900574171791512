import type { CriterionId } from "../domain/selection/criteria/criterion";
import type { ExportNames } from "../domain/selection/export/export_table";
import type { Scenario } from "../domain/selection/scenarios/scenario";
import { nameSubdistrict } from "../text/labels";
import type { PlannerSpeech } from "../text/planner/planner_text";
import { pick } from "../text/text";

/** The words of an exported table, in the language of whoever asked for it; the ledger's columns go by the names a steward's ledger gives them. */
export function makeExportNames(speech: PlannerSpeech, scenario: Scenario): ExportNames {
	const { text, district, lang } = speech;
	const criterion = (id: CriterionId) => text(`criteria.name.${id}`);
	return {
		remarks: [
			{ name: text("report.file.title"), value: pick(district.title, lang) },
			...(district.synthetic ? [{ name: text("app.synthetic"), value: text("app.syntheticHint") }] : []),
			{ name: text("report.file.scenario"), value: scenario.name },
			{ name: text("report.file.dataDate"), value: district.dataDate },
			{ name: text("report.file.fingerprint"), value: scenario.data.fingerprint },
			{ name: text("report.file.datum"), value: text("report.file.wgs84") },
			{ name: text("report.file.use"), value: text("report.file.internal") },
		],
		column: (id) => text(`report.column.${id}`),
		criterion: (id, side) => text(`report.column.${side}`, { name: criterion(id) }),
		gate: (id) => text("report.column.gate", { name: text(`gates.name.${id}`) }),
		gateState: (state) => text(`gates.state.${state}`),
		verdict: (verdict) => text(`robustness.verdict.${verdict}`),
		management: (code) => text(`management.${code}`),
		renovation: (code) => text(`renovation.${code}`),
		subdistrict: (id) => nameSubdistrict(id, speech),
		yesNo: (is) => text(is ? "criteria.yes" : "criteria.no"),
	};
}
