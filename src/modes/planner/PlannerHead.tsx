import { Switches } from "../../panels/Header";
import header from "../../panels/Header.module.css";
import { PageLink } from "../../panels/PageLink";
import panel from "../../panels/panel.module.css";
import { UndoBar } from "../../panels/planner/scenarios/UndoBar";
import { WorkingStrip } from "../../panels/steward/WorkingStrip";
import { pick } from "../../text/text";
import type { DeskState } from "./PlannerDesk";
import styles from "./PlannerPage.module.css";

/** What is being chosen, under which scenario, what can be undone, and the ways from here. */
export function PlannerHead(desk: DeskState) {
	const { scene, speech, change, scenario, ways, working } = desk;
	const { text, lang, district } = speech;
	const version = working.head?.current ?? null;
	return (
		<>
			<header className={header.header}>
				<div className={header.name}>
					<h1 className={header.title}>
						{text("page.title")}
						<span className={panel.hidden}>{` · ${pick(district.title, lang)}`}</span>
					</h1>
					{district.synthetic && (
						<span className={header.mark} title={text("app.syntheticHint")}>
							{text("app.synthetic")}
						</span>
					)}
				</div>
				<p className={styles.scenario}>{scenario.name}</p>
				<UndoBar {...desk} />
				<p className={header.date}>{text("app.dataDate", { date: district.dataDate })}</p>
				<Switches
					scene={scene}
					speech={speech}
					change={change}
					ways={<PageLink {...ways.desk}>{text("page.desk")}</PageLink>}
				/>
			</header>
			{version !== null && (
				<WorkingStrip text={text} version={version} onPublished={() => void working.rollBack(null)} />
			)}
		</>
	);
}
