import { measureCostPerHousehold } from "../../../domain/selection/portfolio/portfolio_input";
import type { PortfolioSettings as Settings } from "../../../domain/selection/scenarios/scenario";
import { formatNumber } from "../../../text/format";
import { Choices } from "../../Choices";
import panel from "../../panel.module.css";
import { NumberField } from "../criteria/NumberField";
import styles from "./portfolio.module.css";
import { formatWan, type PortfolioProps, setPortfolio } from "./portfolio_props";

const BUDGET = { min: 0, max: 1_000_000, step: 10 } as const;
const YEARS = { min: 1, max: 10, step: 1 } as const;
const COUNT = { min: 0, max: 50, step: 1 } as const;
const OBJECTIVES: readonly Settings["objective"][] = ["people", "score"];
const UNKNOWN: readonly Settings["unknownCost"][] = ["median", "leave-out"];

/** Money, numbers and what is counted. */
export function PortfolioSettings(props: PortfolioProps) {
	const { scenario, speech, edit, input } = props;
	const { text } = speech;
	const { portfolio: settings } = scenario;
	return (
		<fieldset className={styles.settings}>
			<legend className={panel.section}>{text("portfolio.settings")}</legend>
			<div className={styles.fields}>
				<Field
					{...props}
					name="budgetWan"
					label={text("portfolio.budget")}
					unit={text("portfolio.wan")}
					bounds={BUDGET}
				/>
				<Field
					{...props}
					name="years"
					label={text("portfolio.years")}
					unit={text("portfolio.yearsUnit")}
					bounds={YEARS}
				/>
				<Field
					{...props}
					name="atLeast"
					label={text("portfolio.atLeast")}
					unit={text("portfolio.projects")}
					bounds={COUNT}
				/>
				<Field
					{...props}
					name="unmanagedAtLeast"
					label={text("portfolio.unmanaged")}
					unit={text("portfolio.compounds")}
					bounds={COUNT}
				/>
			</div>
			<Cap {...props} />
			<p className={panel.quiet}>{text("portfolio.carry", { total: formatWan(input.budgetWan) })}</p>
			<Choices
				label={text("portfolio.objective")}
				choices={OBJECTIVES.map((value) => ({ value, label: text(`portfolio.objective.${value}`) }))}
				chosen={settings.objective}
				onChoose={(objective) => setPortfolio(edit, () => ({ objective }))}
			/>
			<p className={panel.quiet}>{text("portfolio.objectiveAbout")}</p>
			<UnknownCost {...props} />
		</fieldset>
	);
}

type NumberName = "budgetWan" | "years" | "atLeast" | "unmanagedAtLeast";

interface FieldProps extends PortfolioProps {
	readonly name: NumberName;
	readonly label: string;
	readonly unit: string;
	readonly bounds: { readonly min: number; readonly max: number; readonly step: number };
}

function Field({ scenario, speech: { text }, edit, name, label, unit, bounds }: FieldProps) {
	const isWhole = name !== "budgetWan";
	const beyond = text("portfolio.beyond", { min: formatNumber(bounds.min), max: formatNumber(bounds.max) });
	return (
		<NumberField
			{...{ label, unit, bounds, beyond }}
			value={scenario.portfolio[name]}
			refuse={(value) => (isWhole && !Number.isInteger(value) ? beyond : null)}
			onValue={(value) => setPortfolio(edit, () => ({ [name]: value }), name)}
		/>
	);
}

/** What stands in the field when a limit is switched on. */
const FIRST_CAP = 3;

function Cap({ scenario, speech: { text }, edit }: PortfolioProps) {
	const { atMostPerSubdistrict: most } = scenario.portfolio;
	const set = (value: number | null) =>
		setPortfolio(edit, () => ({ atMostPerSubdistrict: value }), "atMostPerSubdistrict");
	const beyond = text("portfolio.beyond", { min: COUNT.min, max: COUNT.max });
	return (
		<div className={styles.fields}>
			<label className={styles.check}>
				<input
					type="checkbox"
					checked={most !== null}
					onChange={() => set(most === null ? FIRST_CAP : null)}
				/>
				{text("portfolio.capOn")}
			</label>
			{most !== null && (
				<NumberField
					label={text("portfolio.cap")}
					unit={text("portfolio.compounds")}
					bounds={COUNT}
					beyond={beyond}
					value={most}
					refuse={(value) => (Number.isInteger(value) ? null : beyond)}
					onValue={set}
				/>
			)}
		</div>
	);
}

function UnknownCost({ scenario, plan, speech: { text }, edit }: PortfolioProps) {
	const { unknownCost } = scenario.portfolio;
	const wan = measureCostPerHousehold(plan);
	return (
		<>
			<Choices
				label={text("portfolio.unknownCost")}
				choices={UNKNOWN.map((value) => ({ value, label: text(`portfolio.unknownCost.${value}`) }))}
				chosen={unknownCost}
				onChoose={(value) => setPortfolio(edit, () => ({ unknownCost: value }))}
			/>
			{unknownCost === "median" && (
				<p className={panel.quiet}>
					{wan === null
						? text("portfolio.assumedNone")
						: text("portfolio.assumedCost", { wan: formatNumber(wan, 2) })}
				</p>
			)}
		</>
	);
}
