import { useId } from "react";
import type { Edit, EditName } from "../../../domain/selection/scenarios/edit_history";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import type { Saving } from "../../../state/scenario_desk_state";
import { LONGEST_NAME } from "../../../state/scenario_names";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { SavingState } from "./SavingState";
import styles from "./Scenarios.module.css";

interface OpenFieldsProps {
	readonly scenario: Scenario;
	readonly saving: Saving;
	readonly edit: Edit;
	readonly text: PlannerText;
}

/** Far more than a report has room for. */
const LONGEST = { name: LONGEST_NAME, author: LONGEST_NAME, notes: 20_000 } as const;

/** The open scenario's own words, each change kept by itself. */
export function OpenFields({ scenario, saving, edit, text }: OpenFieldsProps) {
	const id = useId();
	const write = (field: keyof typeof LONGEST & EditName) => ({
		id: `${id}-${field}`,
		value: scenario[field],
		maxLength: LONGEST[field],
		onChange: (event: { readonly target: { readonly value: string } }) => {
			const { value } = event.target;
			edit(field, (one) => ({ ...one, [field]: value }), field);
		},
	});
	return (
		<section className={styles.part} aria-labelledby={`${id}-title`}>
			<div className={styles.head}>
				<h3 id={`${id}-title`} className={panel.section}>
					{text("scenarios.open")}
				</h3>
				<SavingState saving={saving} text={text} whole />
			</div>
			<div className={styles.fields}>
				<label htmlFor={`${id}-name`}>{text("scenarios.name")}</label>
				<input type="text" className={styles.field} {...write("name")} />
				<label htmlFor={`${id}-author`}>{text("scenarios.author")}</label>
				<input
					type="text"
					className={styles.field}
					placeholder={text("scenarios.authorAbout")}
					autoComplete="off"
					{...write("author")}
				/>
				<label htmlFor={`${id}-notes`} className={styles.above}>
					{text("scenarios.notes")}
				</label>
				<textarea className={styles.field} rows={3} {...write("notes")} />
			</div>
		</section>
	);
}
