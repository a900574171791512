import { useState } from "react";
import type { Criterion } from "../../../domain/selection/criteria/criterion";
import type { CriterionChoice } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import { formatRaw, formatRawFigure } from "../../../text/planner/format_raw";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { AnchorFields } from "./AnchorFields";
import styles from "./CriteriaPanel.module.css";
import { Histogram } from "./Histogram";

export interface CriterionBoxProps extends PlannerProps {
	readonly of: Criterion;
	readonly choice: CriterionChoice;
	/** Share of the whole weight, 0–1. */
	readonly weight: number;
	readonly set: (patch: Partial<CriterionChoice>, name: "anchors" | "unknown") => void;
}

/** One criterion; closed it says what it is and how much it counts. */
export function CriterionBox(props: CriterionBoxProps) {
	const { of, choice, weight, speech } = props;
	const { text } = speech;
	// Eighteen histograms nobody looks at would slow every edit.
	const [open, setOpen] = useState(false);
	const { standard, worst } = choice.anchors;
	return (
		<details className={styles.criterion} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary className={styles.summary}>
				<span className={styles.name}>
					{text(`criteria.name.${of.id}`)}
					{of.internalOnly && <span className={styles.mark}>{text("criteria.internalOnly")}</span>}
				</span>
				<span className={panel.quiet}>
					{`${formatRawFigure(standard, of, text)} → ${formatRaw(worst, of, text)}`}
				</span>
				<span className={styles.weight}>{`${formatNumber(100 * weight, 1)}\u2009%`}</span>
			</summary>
			{open && <Body {...props} />}
		</details>
	);
}

function Body(props: CriterionBoxProps) {
	const { of, choice, plan, speech } = props;
	const { text } = speech;
	const place = plan.scenario.criteria.findIndex(({ id }) => id === of.id);
	const raws = plan.appraisals.map(({ compound, readings }) => ({
		id: compound.id,
		raw: readings[place]?.raw ?? null,
	}));
	const values = raws.flatMap(({ raw }) => (raw === null ? [] : [raw]));
	return (
		<div className={styles.body}>
			<p className={panel.quiet}>{text(`criteria.what.${of.id}`)}</p>
			<Histogram of={of} choice={choice} values={values} text={text} />
			<Recorded {...props} raws={raws} />
			<AnchorFields {...props} />
			<Source {...props} />
		</div>
	);
}

type RecordedProps = CriterionBoxProps & {
	readonly raws: readonly { readonly id: string; readonly raw: number | null }[];
};

/** How many of the shortlist have a value, and how many have none; they add up. */
function Recorded({ of, raws, speech: { text }, onFrame }: RecordedProps) {
	const name = text(`criteria.name.${of.id}`);
	const recorded = raws.filter(({ raw }) => raw !== null).map(({ id }) => id);
	const missing = raws.filter(({ raw }) => raw === null).map(({ id }) => id);
	const doors = [
		{ ids: recorded, said: "criteria.recorded", opens: "criteria.openRecorded" },
		{ ids: missing, said: "criteria.missing", opens: "criteria.openMissing" },
	] as const;
	return (
		<p className={styles.doors}>
			{doors.map(({ ids, said, opens }) => (
				<button
					key={said}
					type="button"
					className={panel.door}
					disabled={ids.length === 0}
					aria-label={text(opens, { n: formatNumber(ids.length), name })}
					onClick={() => onFrame(ids)}
				>
					{text(said, { n: formatNumber(ids.length) })}
				</button>
			))}
			<span className={panel.quiet}>{text("criteria.sum", { n: formatNumber(raws.length) })}</span>
		</p>
	);
}

function Source({ of, speech: { text, district } }: CriterionBoxProps) {
	const date = district.files[of.file]?.date;
	const lines = [
		text("criteria.source", { file: text(`criteria.source.${of.file}`) }),
		...(date === undefined ? [] : [text("criteria.sourceDate", { date })]),
		...(of.difficulty === null
			? []
			: [text("criteria.difficulty", { n: text(`criteria.difficulty.${of.difficulty}`) })]),
		...(of.renovationClass === null ? [] : [text(`renovationClass.${of.renovationClass}`)]),
	];
	return <p className={panel.quiet}>{lines.join(" · ")}</p>;
}
