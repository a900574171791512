import { useEffect, useState } from "react";
import type { RobustnessSettings as Settings } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import { Assumption } from "../../Assumption";
import { Choices } from "../../Choices";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./robustness.module.css";

const DRAWS = [1_000, 10_000, 50_000] as const;
const SPREADS = ["uniform", "around"] as const;
const CONCENTRATION = { min: 5, max: 500, step: 5, digits: 0 } as const;
const FIRST = { min: 1, max: 50, step: 1, digits: 0 } as const;

/** How often, from which weights and for how many places is drawn. */
export function RobustnessSettings({ scenario, speech, edit }: PlannerProps) {
	const { text } = speech;
	const { robustness } = scenario;
	const set = (patch: Partial<Settings>, merge?: string) =>
		edit("robustness", (one) => ({ ...one, robustness: { ...one.robustness, ...patch } }), merge);
	return (
		<fieldset className={styles.settings}>
			<legend className={panel.section}>{text("robustness.settings")}</legend>
			<Assumption
				label={text("robustness.first")}
				unit={text("robustness.places")}
				about={text("robustness.firstAbout")}
				range={FIRST}
				value={robustness.first}
				onValue={(first) => set({ first }, "first")}
			/>
			<Choices
				label={text("robustness.spread")}
				choices={SPREADS.map((value) => ({ value, label: text(`robustness.spread.${value}`) }))}
				chosen={robustness.spread}
				onChoose={(spread) => set({ spread })}
			/>
			<p className={panel.quiet}>{text(`robustness.spreadAbout.${robustness.spread}`)}</p>
			{robustness.spread === "around" && (
				<Assumption
					label={text("robustness.concentration")}
					unit=""
					about={text("robustness.concentrationAbout")}
					range={CONCENTRATION}
					value={robustness.concentration}
					onValue={(concentration) => set({ concentration }, "concentration")}
				/>
			)}
			<div className={styles.pair}>
				<DrawsSelect draws={robustness.draws} text={text} onDraws={(draws) => set({ draws })} />
				<SeedField seed={robustness.seed} text={text} onSeed={(seed) => set({ seed }, "seed")} />
			</div>
		</fieldset>
	);
}

interface DrawsSelectProps {
	readonly draws: number;
	readonly text: PlannerSpeech["text"];
	readonly onDraws: (draws: number) => void;
}

function DrawsSelect({ draws, text, onDraws }: DrawsSelectProps) {
	// A scenario from elsewhere may have another number.
	const offered = [...new Set([...DRAWS, draws])].sort((a, b) => a - b);
	return (
		<label className={styles.field}>
			<span className={panel.quiet}>{text("robustness.draws")}</span>
			<select
				className={panel.select}
				value={draws}
				onChange={(event) => onDraws(Number(event.target.value))}
			>
				{offered.map((value) => (
					<option key={value} value={value}>
						{formatNumber(value)}
					</option>
				))}
			</select>
		</label>
	);
}

interface SeedFieldProps {
	readonly seed: number;
	readonly text: PlannerSpeech["text"];
	readonly onSeed: (seed: number) => void;
}

/** The seed counts once it is a whole number; leaving the field restores it otherwise. */
function SeedField({ seed, text, onSeed }: SeedFieldProps) {
	const [typed, setTyped] = useState(String(seed));
	useEffect(() => setTyped(String(seed)), [seed]);
	const read = (written: string) => (written.trim() === "" ? Number.NaN : Number(written));
	const wrong = !Number.isSafeInteger(read(typed));
	const take = (written: string) => {
		setTyped(written);
		const next = read(written);
		if (Number.isSafeInteger(next)) onSeed(next);
	};
	return (
		<label className={styles.field}>
			<span className={panel.quiet}>{text("robustness.seed")}</span>
			<input
				className={styles.number}
				type="text"
				inputMode="numeric"
				value={typed}
				aria-invalid={wrong}
				onChange={(event) => take(event.target.value)}
				onBlur={() => setTyped(String(seed))}
			/>
			{wrong && (
				<span role="alert" className={panel.alarm}>
					{text("robustness.seedWrong")}
				</span>
			)}
		</label>
	);
}
