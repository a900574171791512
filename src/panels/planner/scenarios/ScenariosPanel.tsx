import { useState } from "react";
import type { Readings } from "../../../domain/search/readings";
import type { ScenarioDesk } from "../../../state/use_scenarios";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { Comparison } from "./Comparison";
import { DataNotice } from "./DataNotice";
import { KeepingTrouble } from "./DeskNotes";
import { OpenFields } from "./OpenFields";
import { ScenarioList } from "./ScenarioList";
import styles from "./Scenarios.module.css";
import { Sharing } from "./Sharing";
import { Steps } from "./Steps";
import { Versions } from "./Versions";

export interface ScenariosPanelProps extends PlannerProps {
	readonly desk: ScenarioDesk;
	/** Lets the search words of other scenarios be read as pinyin; without, they find what is written. */
	readonly readings?: Readings | null;
}

/** The scenarios of this browser: the open one, the others, how they differ and agree, and the ways to hand one over. */
export default function ScenariosPanel(props: ScenariosPanelProps) {
	const { desk, plan, scenario, edit, speech } = props;
	const { text } = speech;
	const [ticked, setTicked] = useState<readonly string[]>([]);
	const compared = desk.list.filter(({ id }) => ticked.includes(id));
	return (
		<div className={styles.scenarios}>
			<h2 className={panel.title}>{text("scenarios.title")}</h2>
			<KeepingTrouble desk={desk} text={text} />
			<DataNotice difference={desk.difference} town={plan.town} edit={edit} speech={speech} />
			{/* Another scenario has other fields: what somebody typed into one must not stand in the other. */}
			<OpenFields key={scenario.id} scenario={scenario} saving={desk.saving} edit={edit} text={text} />
			<ScenarioList desk={desk} text={text} ticked={ticked} onTick={setTicked} />
			<Comparison {...props} compared={compared} />
			<Versions desk={desk} text={text} />
			<Steps desk={desk} text={text} />
			<Sharing desk={desk} text={text} />
		</div>
	);
}
