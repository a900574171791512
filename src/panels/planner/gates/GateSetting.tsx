import type { ReactNode } from "react";
import type { StructureGrade } from "../../../domain/records";
import type { GateId } from "../../../domain/selection/gates/gate";
import type { GateSettings } from "../../../domain/selection/scenarios/scenario";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { Choices } from "../../Choices";
import { NumberField } from "../criteria/NumberField";
import styles from "./GatesPanel.module.css";

interface SettingProps {
	readonly id: GateId;
	readonly gates: GateSettings;
	readonly set: (patch: Partial<GateSettings>) => void;
	readonly speech: PlannerSpeech;
	/** Nothing is built after it. */
	readonly dataYear: number;
}

const MATTERS = ["ordinary", "major"] as const;
const GRADES: readonly StructureGrade[] = ["A", "B", "C", "D"];
/** Longer than anybody remembers a renovation. */
const YEARS = { min: 1, max: 50, step: 1 } as const;
/** Before it nothing of what stands was built. */
const FIRST_YEAR = 1900;

/** What can be set of a gate; nothing of that for demolition. */
export function Setting(props: SettingProps): ReactNode {
	const { id, gates, set, speech, dataYear } = props;
	const { text } = speech;
	if (id === "consent")
		return (
			<Choices
				label={text("gates.matter")}
				choices={MATTERS.map((value) => ({ value, label: text(`gates.matter.${value}`) }))}
				chosen={gates.consent.matter}
				onChoose={(matter) => set({ consent: { ...gates.consent, matter } })}
			/>
		);
	if (id === "structure") return <Grades {...props} />;
	if (id === "recent")
		return (
			<NumberField
				label={text("gates.years")}
				unit={text("gates.yearsUnit")}
				value={gates.recent.years}
				bounds={YEARS}
				beyond={text("criteria.outOfBounds", YEARS)}
				onValue={(years) => set({ recent: { ...gates.recent, years: Math.round(years) } })}
			/>
		);
	if (id === "demolition") return null;
	const bounds = { min: FIRST_YEAR, max: dataYear, step: 1 };
	return (
		<NumberField
			label={text("gates.latest")}
			unit={text("unit.year")}
			value={gates.funding.latestBuiltYear}
			bounds={bounds}
			beyond={text("criteria.outOfBounds", bounds)}
			onValue={(year) => set({ funding: { ...gates.funding, latestBuiltYear: Math.round(year) } })}
		/>
	);
}

function Grades({ gates: { structure }, set, speech: { text } }: SettingProps) {
	const toggle = (grade: StructureGrade) => {
		const now = structure.refused.includes(grade)
			? structure.refused.filter((one) => one !== grade)
			: GRADES.filter((one) => one === grade || structure.refused.includes(one));
		set({ structure: { ...structure, refused: now } });
	};
	return (
		<fieldset className={styles.grades}>
			<legend>{text("gates.refused")}</legend>
			{GRADES.map((grade) => (
				<label key={grade}>
					<input type="checkbox" checked={structure.refused.includes(grade)} onChange={() => toggle(grade)} />
					{text("gates.grade", { grade })}
				</label>
			))}
		</fieldset>
	);
}
