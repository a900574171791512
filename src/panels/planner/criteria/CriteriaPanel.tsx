import { findCriterion } from "../../../domain/selection/criteria";
import type { CriterionChoice } from "../../../domain/selection/scenarios/scenario";
import { ASSUMPTIONS } from "../../../domain/view";
import { formatNumber } from "../../../text/format";
import { Assumption } from "../../Assumption";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./CriteriaPanel.module.css";
import { CriterionBox } from "./CriterionBox";

/** What counts as need, criterion by criterion: from where to where, what an unrecorded value does, and how the shortlist is spread. */
export default function CriteriaPanel(props: PlannerProps) {
	const { scenario, plan, speech, edit } = props;
	const { text } = speech;
	const counted = new Map(plan.counted.map((one) => [one.id, one.weight]));
	const parts = [
		{ key: "criteria.counted", choices: scenario.criteria.filter(({ id }) => counted.has(id)) },
		{ key: "criteria.uncounted", choices: scenario.criteria.filter(({ id }) => !counted.has(id)) },
	] as const;
	return (
		<section className={styles.criteria} aria-labelledby="criteria-title">
			<h2 id="criteria-title" className={panel.title}>
				{text("criteria.title")}
			</h2>
			<p className={panel.quiet}>{text("criteria.about")}</p>
			<Assumption
				label={text("criteria.spaces")}
				unit={text("unit.spaces")}
				about={text("criteria.spacesAbout")}
				range={ASSUMPTIONS.spacesPerHousehold}
				value={scenario.spacesPerHousehold}
				onValue={(spacesPerHousehold) =>
					edit("assumptions", (one) => ({ ...one, spacesPerHousehold }), "spacesPerHousehold")
				}
			/>
			{parts.map(
				({ key, choices }) =>
					choices.length > 0 && (
						<section key={key}>
							<h3 className={panel.section}>{text(key, { n: formatNumber(choices.length) })}</h3>
							{choices.map((choice) => (
								<CriterionBox
									key={choice.id}
									{...props}
									choice={choice}
									of={findCriterion(choice.id)}
									weight={counted.get(choice.id) ?? 0}
									set={(patch, name) =>
										edit(name, (one) => patchChoice(one, choice.id, patch), `${name}.${choice.id}`)
									}
								/>
							))}
						</section>
					),
			)}
		</section>
	);
}

function patchChoice(
	scenario: PlannerProps["scenario"],
	id: CriterionChoice["id"],
	patch: Partial<CriterionChoice>,
): PlannerProps["scenario"] {
	const criteria = scenario.criteria.map((one) => (one.id === id ? { ...one, ...patch } : one));
	return { ...scenario, criteria };
}
