import { useMemo } from "react";
import { findCriterion } from "../../../domain/selection/criteria";
import type { Criterion } from "../../../domain/selection/criteria/criterion";
import { removeRange, setRange } from "../../../domain/selection/shortlist/edit_shortlist";
import { surveyRange } from "../../../domain/selection/shortlist/judge_shortlist";
import { type Distribution, judgeRange } from "../../../domain/selection/shortlist/range";
import type { Range } from "../../../domain/selection/shortlist/shortlist";
import { formatNumber } from "../../../text/format";
import { formatRaw } from "../../../text/planner/format_raw";
import panel from "../../panel.module.css";
import { BoundField } from "./BoundField";
import styles from "./RangeRow.module.css";
import type { RangesProps } from "./Ranges";

type RowProps = RangesProps & { readonly range: Range };

/** One criterion: how its raw values lie among those the other conditions leave, and between which of them to keep. */
export function RangeRow(props: RowProps) {
	const { range, scene, scenario, speech, readings, editList, onFrame } = props;
	const { text } = speech;
	const criterion = findCriterion(range.criterion);
	const { shortlist, spacesPerHousehold } = scenario;
	const survey = useMemo(
		() =>
			surveyRange(scene.town, { shortlist, criterion: range.criterion }, { spacesPerHousehold, readings }),
		[scene.town, shortlist, range.criterion, spacesPerHousehold, readings],
	);
	const name = text(`criteria.name.${criterion.id}`);
	const set = (patch: Partial<Range>, merge?: string) =>
		editList((before) => setRange(before, { ...range, ...patch }), merge);
	const unknown = formatNumber(survey.unknown.length);
	return (
		<fieldset className={styles.row}>
			<legend className={panel.figure}>{name}</legend>
			<Histogram {...{ survey, range, criterion, speech }} />
			<Bounds {...{ range, criterion, speech, set }} />
			{range.from !== null && range.to !== null && range.from > range.to && (
				<p className={panel.warning}>{text("shortlist.range.crossed")}</p>
			)}
			<div className={styles.foot}>
				<button
					type="button"
					className={panel.door}
					disabled={survey.unknown.length === 0}
					onClick={() => onFrame(survey.unknown)}
				>
					{text("shortlist.range.unknown", { n: unknown })}
				</button>
				<label className={styles.keep}>
					<input
						type="checkbox"
						checked={range.keepUnknown}
						onChange={(event) => set({ keepUnknown: event.target.checked })}
					/>
					{text("shortlist.range.keepUnknown")}
				</label>
				<button
					type="button"
					className={panel.plain}
					aria-label={text("shortlist.range.removeOne", { name })}
					onClick={() => editList((before) => removeRange(before, range.criterion))}
				>
					{text("shortlist.range.remove")}
				</button>
			</div>
		</fieldset>
	);
}

interface BoundsProps extends Pick<RowProps, "range" | "speech"> {
	readonly criterion: Criterion;
	readonly set: (patch: Partial<Range>, merge: string) => void;
}

/** From and to, in the unit that is printed: shares in percent. */
function Bounds({ range, criterion, speech: { text }, set }: BoundsProps) {
	const scale = criterion.unit === "share" ? 100 : 1;
	const step = criterion.bounds.step * scale;
	const unit = text(`criteria.unit.${criterion.unit}`);
	const print = (raw: number | null) => (raw === null ? null : Number((raw * scale).toPrecision(12)));
	const read = (value: number | null) => (value === null ? null : Number((value / scale).toPrecision(12)));
	return (
		<div className={styles.bounds}>
			{(["from", "to"] as const).map((side) => (
				<BoundField
					key={side}
					label={text(`shortlist.range.${side}`)}
					unit={unit}
					value={print(range[side])}
					bounds={{ min: 0, max: 1e9, step }}
					onValue={(value) => set({ [side]: read(value) }, `range.${range.criterion}.${side}`)}
				/>
			))}
		</div>
	);
}

interface HistogramProps extends Pick<RowProps, "range" | "speech"> {
	readonly survey: Distribution;
	readonly criterion: Criterion;
}

/** Bars of how many; those outside the range step back. */
function Histogram({ survey, range, criterion, speech: { text } }: HistogramProps) {
	const { bins, extent } = survey;
	if (!extent) return <p className={panel.quiet}>{text("shortlist.range.none")}</p>;
	const most = Math.max(...bins.map(({ ids }) => ids.length));
	const known = bins.reduce((sum, { ids }) => sum + ids.length, 0);
	const [least, greatest] = extent.map((raw) => formatRaw(raw, criterion, text));
	const label = text("shortlist.range.histogram", {
		n: formatNumber(known),
		least: least ?? "",
		greatest: greatest ?? "",
	});
	return (
		<div className={styles.histogram}>
			<div className={styles.bars} role="img" aria-label={label}>
				{bins.map(({ from, to, ids }) => {
					const kept = judgeRange(range, from) === "in" || judgeRange(range, (from + to) / 2) === "in";
					return (
						<span
							key={from}
							className={styles.bar}
							data-kept={kept || undefined}
							style={{ blockSize: `${ids.length === 0 ? 0 : Math.max(4, (100 * ids.length) / most)}%` }}
						/>
					);
				})}
			</div>
			<p className={styles.ends} aria-hidden="true">
				<span>{least}</span>
				<span>{greatest}</span>
			</p>
		</div>
	);
}
