import { useId, useMemo, useState } from "react";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import { diffScenarios } from "../../../domain/selection/scenarios/scenario_diff";
import { explainMoves, type ItemEffect } from "../../../domain/selection/scenarios/scenario_moves";
import { formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import type { ComparisonProps } from "./Comparison";
import { Moves } from "./Moves";
import { PortfolioDiff } from "./PortfolioDiff";
import styles from "./Scenarios.module.css";
import { sayItem, sayValue } from "./say_diff";

/** Two scenarios item by item, and what each item does to the first places. */
export function DiffView(props: ComparisonProps) {
	const { scenarios, speech } = props;
	const { text } = speech;
	const id = useId();
	const [pair, setPair] = useState<{ readonly from: string | null; readonly to: string | null }>({
		from: null,
		to: null,
	});
	const find = (wanted: string | null) => scenarios.find((one) => one.id === wanted);
	const a = find(pair.from) ?? scenarios[0];
	const b = find(pair.to) ?? scenarios.find((one) => one !== a);
	if (!a || !b) return null;
	return (
		<section aria-labelledby={id}>
			<h4 id={id} className={panel.section}>
				{text("scenarios.diff")}
			</h4>
			<div className={styles.pair}>
				<Which
					label={text("scenarios.diffFrom")}
					one={a}
					{...props}
					onPick={(from) => setPair({ ...pair, from })}
				/>
				<Which
					label={text("scenarios.diffTo")}
					one={b}
					{...props}
					onPick={(to) => setPair({ ...pair, to })}
				/>
			</div>
			<Difference {...props} a={a} b={b} />
		</section>
	);
}

interface WhichProps extends Pick<ComparisonProps, "scenarios"> {
	readonly label: string;
	readonly one: Scenario;
	readonly onPick: (id: string) => void;
}

function Which({ label, one, scenarios, onPick }: WhichProps) {
	return (
		<label>
			<span className={panel.quiet}>{label}</span>
			<select className={panel.select} value={one.id} onChange={(event) => onPick(event.target.value)}>
				{scenarios.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}

type DifferenceProps = ComparisonProps & { readonly a: Scenario; readonly b: Scenario };

function Difference(props: DifferenceProps) {
	const { a, b, planOf, first, speech, plan, onFrame } = props;
	const { text } = speech;
	const items = useMemo(() => diffScenarios(a, b), [a, b]);
	const moves = useMemo(() => explainMoves(a, items, { planOf, first }), [a, items, planOf, first]);
	const say = { speech, town: plan.town };
	if (items.length === 0) return <p>{text("scenarios.diffNone")}</p>;
	return (
		<>
			<table className={styles.table}>
				<caption className={panel.hidden}>{text("scenarios.diffOf", { a: a.name, b: b.name })}</caption>
				<thead>
					<tr>
						<th scope="col">{text("scenarios.diffItem")}</th>
						<th scope="col">{text("scenarios.diffEffect", { k: first })}</th>
					</tr>
				</thead>
				<tbody>
					{items.map((item, at) => (
						<tr key={`${item.part} ${item.of}`}>
							<th scope="row">
								{sayItem(item, say)}
								<span className={styles.change}>
									<span>{sayValue(item, "before", say)}</span>
									<span aria-hidden="true">→</span>
									<ins>{sayValue(item, "after", say)}</ins>
								</span>
							</th>
							<td>
								<Effect effect={moves.effects[at] ?? null} text={text} onFrame={onFrame} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<Moves title={text("scenarios.entered", { k: first })} moves={moves.entered} items={items} {...props} />
			<Moves title={text("scenarios.left", { k: first })} moves={moves.left} items={items} {...props} />
			{moves.entered.length + moves.left.length === 0 && <p>{text("scenarios.movesNone", { k: first })}</p>}
			<p className={panel.quiet}>{text("scenarios.diffAbout")}</p>
			{/* Another pair's answer must not stand here. */}
			<PortfolioDiff key={`${a.id} ${b.id}`} {...props} />
		</>
	);
}

interface EffectProps {
	readonly effect: ItemEffect | null;
	readonly text: PlannerText;
	readonly onFrame: (ids: readonly string[]) => void;
}

const EFFECTS = [
	["entered", "scenarios.diffIn"],
	["left", "scenarios.diffOut"],
	["opened", "scenarios.diffOpened"],
	["shut", "scenarios.diffShut"],
] as const;

function Effect({ effect, text, onFrame }: EffectProps) {
	if (effect === null) return <span className={panel.quiet}>{text("scenarios.diffApart")}</span>;
	const there = EFFECTS.filter(([of]) => effect[of].length > 0);
	if (there.length === 0) return <span className={panel.quiet}>{text("scenarios.diffNoEffect")}</span>;
	return (
		<span className={styles.change}>
			{there.map(([of, key]) => (
				<button key={of} type="button" className={panel.door} onClick={() => onFrame(effect[of])}>
					{text(key, { n: formatNumber(effect[of].length) })}
				</button>
			))}
		</span>
	);
}
