import type { Anchors } from "../../../domain/selection/criteria/criterion";
import { formatNumber } from "../../../text/format";
import { formatRaw } from "../../../text/planner/format_raw";
import panel from "../../panel.module.css";
import styles from "./CriteriaPanel.module.css";
import type { CriterionBoxProps } from "./CriterionBox";
import { NumberField } from "./NumberField";

/** Digits kept of a value that was typed in another unit than it is held in. */
const KEPT_DIGITS = 6;
const ENDS = ["standard", "worst"] as const;
const NEEDS = { min: 0, max: 1, step: 0.05 } as const;

/** The two anchors, what direction they run, and the scores an unrecorded value may have. */
export function AnchorFields(props: CriterionBoxProps) {
	const { of, choice, speech, set } = props;
	const { text } = speech;
	const { standard, worst } = choice.anchors;
	const changed = standard !== of.anchors.standard || worst !== of.anchors.worst;
	return (
		<>
			<p>{text(worst > standard ? "criteria.moreIsWorse" : "criteria.lessIsWorse")}</p>
			<div className={styles.fields}>
				{ENDS.map((end) => (
					<AnchorField key={end} {...props} end={end} />
				))}
			</div>
			{changed && (
				<p className={styles.doors}>
					<span className={panel.quiet}>
						{text("criteria.changed", {
							standard: formatRaw(of.anchors.standard, of, text),
							worst: formatRaw(of.anchors.worst, of, text),
						})}
					</span>
					<button
						type="button"
						className={panel.plain}
						aria-label={text("criteria.resetOf", { name: text(`criteria.name.${of.id}`) })}
						onClick={() => set({ anchors: of.anchors }, "anchors")}
					>
						{text("criteria.reset")}
					</button>
				</p>
			)}
			<UnknownFields {...props} />
		</>
	);
}

/** One anchor, shares in percent. */
function AnchorField({ of, choice, speech, set, end }: CriterionBoxProps & { end: keyof Anchors }) {
	const { text } = speech;
	const scale = of.unit === "share" ? 100 : 1;
	const round = (value: number) => Number(value.toFixed(KEPT_DIGITS));
	const scaled = (value: number) => round(value * scale);
	const bounds = { min: scaled(of.bounds.min), max: scaled(of.bounds.max), step: scaled(of.bounds.step) };
	const other = choice.anchors[end === "standard" ? "worst" : "standard"];
	return (
		<NumberField
			label={text(`criteria.${end}`)}
			unit={text(`criteria.unit.${of.unit}`)}
			value={scaled(choice.anchors[end])}
			bounds={bounds}
			beyond={text("criteria.outOfBounds", { min: bounds.min, max: bounds.max })}
			refuse={(value) => (round(value) === scaled(other) ? text("criteria.equalAnchors") : null)}
			onValue={(value) => {
				const raw = Number((round(value) / scale).toFixed(KEPT_DIGITS + 2));
				set({ anchors: { ...choice.anchors, [end]: raw } }, "anchors");
			}}
		/>
	);
}

/** The scores an unrecorded value may have. */
function UnknownFields({ choice: { unknown }, speech: { text }, set }: CriterionBoxProps) {
	const [low, high] = unknown;
	const beyond = text("criteria.outOfBounds", NEEDS);
	const order = text("criteria.unknownOrder");
	return (
		<fieldset className={styles.unknown}>
			<legend className={panel.quiet}>{text("criteria.unknown")}</legend>
			<div className={styles.fields}>
				<NumberField
					label={text("criteria.unknownLow")}
					unit=""
					value={low}
					bounds={NEEDS}
					beyond={beyond}
					refuse={(value) => (value > high ? order : null)}
					onValue={(value) => set({ unknown: [value, high] }, "unknown")}
				/>
				<NumberField
					label={text("criteria.unknownHigh")}
					unit=""
					value={high}
					bounds={NEEDS}
					beyond={beyond}
					refuse={(value) => (value < low ? order : null)}
					onValue={(value) => set({ unknown: [low, value] }, "unknown")}
				/>
			</div>
			<p className={panel.quiet}>
				{text("criteria.unknownAbout", { middle: formatNumber((low + high) / 2, 2) })}
			</p>
		</fieldset>
	);
}
