import { useId, useMemo, useState } from "react";
import { planScenario } from "../../../domain/selection/scenarios/plan_scenario";
import type { Scenario } from "../../../domain/selection/scenarios/scenario";
import type { ScenarioNote } from "../../../state/use_scenarios";
import panel from "../../panel.module.css";
import { AgreementView } from "./AgreementView";
import { DiffView } from "./DiffView";
import styles from "./Scenarios.module.css";
import type { ScenariosPanelProps } from "./ScenariosPanel";
import { useCompared } from "./use_compared";

/** What the views of a comparison share. */
export interface ComparisonProps extends ScenariosPanelProps {
	readonly scenarios: readonly Scenario[];
	readonly planOf: (scenario: Scenario) => ReturnType<typeof planScenario>;
	/** So many first places are looked at. */
	readonly first: number;
}

/** How the ticked scenarios differ item by item, and how far they agree. */
export function Comparison(props: ScenariosPanelProps & { readonly compared: readonly ScenarioNote[] }) {
	const { desk, compared, plan, readings = null, scenario, speech } = props;
	const { text } = speech;
	const id = useId();
	const { scenarios, failed, loading } = useCompared(desk, compared);
	const [typed, setTyped] = useState<string | null>(null);
	const usual = Math.max(1, scenario.robustness.first);
	// A field that is being typed in may say nothing for a moment.
	const first = /^[1-9]\d{0,5}$/.test(typed ?? "") ? Number(typed) : usual;
	const planOf = useMemo(
		() => remember((one: Scenario) => planScenario(plan.town, one, readings)),
		[plan.town, readings],
	);
	const shared = { ...props, scenarios, planOf, first };
	return (
		<section className={styles.part} aria-labelledby={id}>
			<h3 id={id} className={panel.section}>
				{text("scenarios.compare")}
			</h3>
			{compared.length < 2 && <p className={panel.quiet}>{text("scenarios.compareNone")}</p>}
			{compared.length >= 2 && loading && <p role="status">{text("scenarios.compareLoading")}</p>}
			{failed.map((name) => (
				<p key={name} className={panel.warning}>
					{text("scenarios.compareFailed", { name })}
				</p>
			))}
			{scenarios.length >= 2 && !loading && (
				<>
					<label className={styles.buttons}>
						{text("scenarios.first.k")}
						<input
							type="number"
							className={styles.number}
							min={1}
							max={plan.town.records.compounds.length}
							value={typed ?? usual}
							onChange={(event) => setTyped(event.target.value)}
						/>
					</label>
					<DiffView {...shared} />
					<AgreementView {...shared} />
				</>
			)}
		</section>
	);
}

/** A scenario is a value that never changes, so what was made of it stands as long as it is there. */
function remember<T extends object, R>(make: (one: T) => R): (one: T) => R {
	const made = new WeakMap<T, { readonly value: R }>();
	return (one) => {
		const known = made.get(one) ?? { value: make(one) };
		made.set(one, known);
		return known.value;
	};
}
