import type { PortfolioInput } from "../../../domain/selection/portfolio/portfolio";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import type { Found } from "./PortfolioResultView";
import styles from "./portfolio.module.css";
import { formatWan, formatWorth, nameCompound } from "./portfolio_props";

interface ChosenTableProps extends PlannerProps {
	readonly found: Found;
	readonly from: PortfolioInput;
}

/** The chosen compounds by year, most needy first, each with its cost and what it earns. */
export function ChosenTable(props: ChosenTableProps) {
	const { from, speech } = props;
	const { text } = speech;
	return (
		<>
			<table className={styles.chosen}>
				<thead>
					<tr>
						<th scope="col">{text("portfolio.column.name")}</th>
						<th scope="col" data-numeric>
							{text("portfolio.column.cost")}
							<span className={styles.under}>{text("portfolio.wan")}</span>
						</th>
						<th scope="col" data-numeric>
							{text("portfolio.column.worth")}
							<span className={styles.under}>{text(`portfolio.value.${from.objective}`)}</span>
						</th>
					</tr>
				</thead>
				{listYears(from).map((year) => (
					<YearRows key={year} {...props} year={year} />
				))}
			</table>
			<p className={panel.quiet}>{text("portfolio.worthAbout")}</p>
		</>
	);
}

function listYears({ years }: PortfolioInput): readonly number[] {
	return Array.from({ length: years }, (_, at) => at + 1);
}

/** A chosen compound with its place in the result. */
interface Row {
	readonly id: string;
	readonly costWan: number;
	readonly assumed: boolean;
	readonly worth: number | null;
	readonly year: number;
}

function listRows({ found, from }: ChosenTableProps): readonly Row[] {
	const byId = new Map(from.candidates.map((one) => [one.id, one]));
	return found.best.ids.map((id, at) => ({
		id,
		costWan: byId.get(id)?.costWan ?? 0,
		assumed: byId.get(id)?.costAssumed ?? false,
		worth: found.worth[at] ?? null,
		year: found.best.years[at] ?? 1,
	}));
}

function YearRows(props: ChosenTableProps & { readonly year: number }) {
	const { from, speech, year } = props;
	const { text } = speech;
	const all = listRows(props);
	const rows = all.filter((row) => row.year === year);
	const sum = (some: readonly Row[]) => some.reduce((total, { costWan }) => total + costWan, 0);
	const left = (from.budgetWan / from.years) * year - sum(all.filter((row) => row.year <= year));
	return (
		<tbody>
			<tr>
				<th scope="rowgroup" colSpan={3} className={styles.year}>
					{text("portfolio.year", { n: year })}{" "}
					<span className={panel.quiet}>
						{text("portfolio.yearSum", {
							n: formatNumber(rows.length),
							cost: formatWan(sum(rows)),
							left: formatWan(left),
						})}
					</span>
				</th>
			</tr>
			{rows.map((row) => (
				<ChosenRow key={row.id} {...props} row={row} />
			))}
		</tbody>
	);
}

function ChosenRow({
	row,
	from,
	scene,
	plan,
	speech: { text },
	change,
}: ChosenTableProps & { readonly row: Row }) {
	return (
		<tr aria-current={scene.view.sel === row.id || undefined}>
			<th scope="row">
				<button type="button" className={styles.name} onClick={() => change({ sel: row.id })}>
					{nameCompound({ plan }, row.id)}
				</button>
				{from.forcedIn.includes(row.id) && (
					<span className={panel.unit}> {text("portfolio.forcedMark")}</span>
				)}
			</th>
			<td data-numeric>
				{formatWan(row.costWan)}
				{row.assumed && (
					<abbr className={panel.unit} title={text("portfolio.assumedAbout")}>
						{" "}
						{text("portfolio.assumed")}
					</abbr>
				)}
			</td>
			<td data-numeric>{formatWorth(row.worth, from.objective)}</td>
		</tr>
	);
}
