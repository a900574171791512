import type { ReactNode } from "react";
import { expect, test } from "vitest";
import CriteriaPanel from "../../../src/panels/planner/criteria/CriteriaPanel";
import ExplainPanel from "../../../src/panels/planner/explain/ExplainPanel";
import GatesPanel from "../../../src/panels/planner/gates/GatesPanel";
import RankingTable from "../../../src/panels/planner/ranking/RankingTable";
import { criteriaWords } from "../../../src/text/planner/criteria";
import { gatesWords } from "../../../src/text/planner/gates";
import { makePlannerText, type PlannerTable } from "../../../src/text/planner/planner_text";
import { rankingWords } from "../../../src/text/planner/ranking";
import { toyPlanTown } from "../../fixtures/toy_plan";
import { bracketTable, bracketText, findLooseText, listStrings } from "../../text/bracket";
import { showPlan } from "./show_plan";

type Props = Parameters<Parameters<typeof showPlan>[0]>[0];
// The four panels of this part say nothing of the others.
const table = bracketTable({ ...criteriaWords.zh, ...gatesWords.zh, ...rankingWords.zh }) as PlannerTable;
const text = makePlannerText(bracketText, "zh", table);
// Grades of structure are codes, not words.
const data = new Set([...listStrings(toyPlanTown().records), "A", "B", "C", "D"]);
const chosen = new Map([["A2", 1]]);
const nothing = () => undefined;

test("every word of criteria, gates, ranking and explanation comes from the tables of phrases", async () => {
	const draws: ((props: Props) => ReactNode)[] = [
		(props) => <CriteriaPanel {...props} />,
		(props) => <GatesPanel {...props} />,
		(props) => <RankingTable {...props} chosen={chosen} robust={null} />,
		(props) => <ExplainPanel {...props} compared={["A1", "A3", "Z9"]} onCompare={nothing} />,
	];
	for (const draw of draws) {
		const { container, unmount, user } = showPlan(draw, { text, view: { sel: "A1" } });
		for (const summary of [...container.querySelectorAll("summary")].slice(0, 3)) await user.click(summary);
		expect(findLooseText(container, data)).toEqual([]);
		expect(container.textContent).not.toMatch(/\{\w+\}/);
		unmount();
	}
});
