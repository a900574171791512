import type { LedgerRow } from "../../../domain/briefing/side_facts";
import type { Scene } from "../../../domain/scene";
import { formatNumber } from "../../../text/format";
import { Door } from "./Door";
import { FitLines } from "./FitLines";
import ledger from "./ledger.module.css";
import { SideFrame } from "./SideFrame";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import { sayValue, Value } from "./Value";

const HEIGHT = { leastEm: 2.7, mostEm: 4.2, pairEm: 34 };

/** What the finished projects of some years added up to, year by year, beside what was published. */
export function LedgerSide({ facts, ...props }: PartProps<"ledger">) {
	const { scene, speech, onOpen } = props;
	const { text } = speech;
	const [from, to] = facts.years;
	const years = listYears(facts.rows, scene);
	const projects = sayValue(facts.projects.rows.length, "projects", speech);
	return (
		<SideFrame
			title={text("side.ledger", { years: from === to ? `${from}` : `${from}–${to}` })}
			foot={
				<p className={styles.keys}>
					<Door
						title={text("side.ledgerProjects")}
						figure={projects}
						opened={facts.projects}
						className={styles.door}
						{...{ speech, onOpen }}
					>
						{text("side.ledgerFrom", { n: formatNumber(facts.projects.rows.length) })}
					</Door>
					{years.length > 1 && years.map((year, at) => <YearKey key={year} year={year} at={at} />)}
				</p>
			}
		>
			<FitLines lines={facts.rows} height={HEIGHT} speech={speech}>
				{(shown) => (
					<ul className={ledger.list}>
						{shown.map((row) => (
							<Line key={row.quantity} {...{ row, years, scene, speech, onOpen }} />
						))}
					</ul>
				)}
			</FitLines>
		</SideFrame>
	);
}

function YearKey({ year, at }: { readonly year: number; readonly at: number }) {
	return (
		<span className={styles.key}>
			<span className={ledger.swatch} data-year={at % YEAR_MARKS} aria-hidden="true" />
			{year}
		</span>
	);
}

/** Marks that tell one year from another: full, hollow, striped. */
const YEAR_MARKS = 3;

interface LineProps extends Pick<PartProps<"ledger">, "scene" | "speech" | "onOpen"> {
	readonly row: LedgerRow;
	readonly years: readonly number[];
}

function Line({ row, years, scene, speech, onOpen }: LineProps) {
	const { text } = speech;
	const name = text(`quantity.${row.quantity}`);
	return (
		<li className={ledger.line}>
			<Door
				title={name}
				figure={sayValue(row.value, row.unit, speech)}
				opened={row.opened}
				unit={row.unit}
				className={ledger.door}
				{...{ speech, onOpen }}
			>
				<span className={ledger.name}>{name}</span>
				<Value value={row.value} unit={row.unit} speech={speech} />
				<span className={ledger.printed}>
					{row.asPrinted !== null && text("side.printed", { text: row.asPrinted })}
				</span>
				{years.length > 1 && <YearBar {...{ row, years, scene, text }} />}
			</Door>
		</li>
	);
}

interface YearBarProps extends Pick<LineProps, "row" | "years" | "scene"> {
	readonly text: PartProps<"ledger">["speech"]["text"];
}

function YearBar({ row, years, scene, text }: YearBarProps) {
	const parts = years.map((year) => ({ year, amount: sumYear(row, year, scene) }));
	const sum = parts.reduce((all, part) => all + part.amount, 0);
	if (sum <= 0) return <span className={ledger.years} data-none aria-hidden="true" />;
	const said = parts.map(({ year, amount }) => text("side.yearPart", { year, n: formatNumber(amount) }));
	return (
		<span className={ledger.years} title={said.join(" · ")}>
			{parts.map(({ year, amount }, at) => (
				<span
					key={year}
					data-year={at % YEAR_MARKS}
					style={{ inlineSize: `${(100 * amount) / sum}%` }}
					aria-hidden="true"
				/>
			))}
		</span>
	);
}

function listYears(rows: readonly LedgerRow[], scene: Scene): readonly number[] {
	const years = rows.flatMap((row) => row.opened.rows.flatMap((one) => yearOf(one.id, scene) ?? []));
	return [...new Set(years)].sort((a, b) => a - b);
}

function sumYear(row: LedgerRow, year: number, scene: Scene): number {
	const own = row.opened.rows.filter((one) => yearOf(one.id, scene) === year);
	return own.reduce((all, one) => all + (one.amount ?? 0), 0);
}

function yearOf(project: string, { town }: Scene): number | null {
	return town.records.projects?.find((one) => one.id === project)?.year ?? null;
}
