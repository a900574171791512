import type { ReactNode } from "react";
import { GATES } from "../../../domain/selection/gates";
import type { Gate, GateId, GateVerdict } from "../../../domain/selection/gates/gate";
import { makeContext } from "../../../domain/selection/ranking/read_need";
import type { GateSettings } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import { Setting } from "./GateSetting";
import styles from "./GatesPanel.module.css";

const STATES = ["passed", "failed", "unknown"] as const satisfies readonly GateVerdict["state"][];

/** The conditions apart from the score: switched on and set here, each with how many of the shortlist meet it. */
export default function GatesPanel(props: PlannerProps) {
	const { plan, speech, onFrame } = props;
	const { text } = speech;
	const ids = (open: boolean) =>
		plan.appraisals.filter((one) => one.open === open).map(({ compound }) => compound.id);
	const [open, shut] = [ids(true), ids(false)];
	return (
		<section className={styles.gates} aria-labelledby="gates-title">
			<h2 id="gates-title" className={panel.title}>
				{text("gates.title")}
			</h2>
			<p className={panel.quiet}>{text("gates.about")}</p>
			<Counts name={text("gates.all")} total={plan.appraisals.length} text={text}>
				<Door
					{...{ onFrame, text }}
					name={text("gates.all")}
					state={text("gates.open")}
					ids={open}
					mark="passed"
				/>
				<Door
					{...{ onFrame, text }}
					name={text("gates.all")}
					state={text("gates.shut")}
					ids={shut}
					mark="failed"
				/>
			</Counts>
			{GATES.map((gate) => (
				<GateBox key={gate.id} {...props} gate={gate} />
			))}
		</section>
	);
}

/** One gate: its switch, what it asks, its settings, and what it says of the shortlist. */
function GateBox(props: PlannerProps & { readonly gate: Gate }) {
	const { gate, scenario, speech, edit, onFrame } = props;
	const { text } = speech;
	const { gates } = scenario;
	const { on } = gates[gate.id];
	const name = text(`gates.name.${gate.id}`);
	const parts = judgeAll(props);
	const set = (patch: Partial<GateSettings>) =>
		edit("gates", (one) => ({ ...one, gates: { ...one.gates, ...patch } }), `gates.${gate.id}`);
	return (
		<fieldset className={styles.gate} data-off={!on || undefined}>
			<legend className={styles.legend}>
				<label className={styles.switch}>
					<input type="checkbox" checked={on} onChange={() => set(switchGate(gates, gate.id))} />
					<span className={panel.section}>{name}</span>
				</label>
				{!on && <span className={panel.quiet}>{text("gates.off")}</span>}
			</legend>
			<p className={panel.quiet}>{text(`gates.rule.${gate.id}`)}</p>
			<Setting id={gate.id} gates={gates} set={set} speech={speech} dataYear={yearOf(props)} />
			<Counts name={name} total={props.plan.appraisals.length} text={text}>
				{STATES.map((state) => (
					<Door
						key={state}
						{...{ name, onFrame, text }}
						state={text(`gates.state.${state}`)}
						ids={parts[state]}
						mark={state}
					/>
				))}
			</Counts>
		</fieldset>
	);
}

function switchGate(gates: GateSettings, id: GateId): Partial<GateSettings> {
	return { [id]: { ...gates[id], on: !gates[id].on } };
}

const yearOf = ({ plan, scenario }: PlannerProps) => makeContext(plan.town, scenario).year;

/** Ids of the shortlist by what a gate says of them, also while it is switched off: so one sees what switching it on would do. */
function judgeAll(
	props: PlannerProps & { readonly gate: Gate },
): Readonly<Record<GateVerdict["state"], readonly string[]>> {
	const { plan, scenario, gate } = props;
	const year = yearOf(props);
	const parts: Record<GateVerdict["state"], string[]> = { passed: [], failed: [], unknown: [] };
	for (const { compound } of plan.appraisals)
		parts[gate.check(compound, scenario.gates, year).state].push(compound.id);
	return parts;
}

type PanelText = PlannerProps["speech"]["text"];

interface CountsProps {
	readonly name: string;
	readonly total: number;
	readonly text: PanelText;
	readonly children: ReactNode;
}

/** Numbers that add up to the shortlist. */
function Counts({ name, total, text, children }: CountsProps) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a group of numbers inside a fieldset of settings
		<div role="group" className={styles.counts} aria-label={name}>
			{children}
			<span className={styles.sum}>{text("gates.sum", { n: formatNumber(total) })}</span>
		</div>
	);
}

interface DoorProps {
	readonly name: string;
	readonly state: string;
	readonly ids: readonly string[];
	readonly mark: GateVerdict["state"];
	readonly onFrame: PlannerProps["onFrame"];
	readonly text: PanelText;
}

/** A number that opens into its compounds on the map. */
function Door({ name, state, ids, mark, onFrame, text }: DoorProps) {
	const n = formatNumber(ids.length);
	return (
		<button
			type="button"
			className={panel.door}
			disabled={ids.length === 0}
			aria-label={text("gates.openCount", { name, state, n })}
			onClick={() => onFrame(ids)}
		>
			<span className={styles.mark} data-mark={mark} aria-hidden="true" />
			{text("gates.count", { state, n })}
		</button>
	);
}
