import type { OpenedRow } from "../../../domain/briefing/opened";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import { CompoundSymbol } from "../../CompoundSymbol";
import { Door } from "./Door";
import { FitLines } from "./FitLines";
import { joinOpened } from "./join_opened";
import { SideFrame } from "./SideFrame";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import sites from "./sites.module.css";
import { sayValue } from "./Value";

type Year = PartProps<"sites">["facts"]["years"][number];
type Line = { readonly year: Year; readonly at: number; readonly row: OpenedRow | null };

// Long names take two lines.
const HEIGHT = { leastEm: 2.35, mostEm: 2.8 };

/** The chosen compounds year by year, and what they cost of the budget. */
export function SitesSide({ facts, ...props }: PartProps<"sites">) {
	const { scene, speech, onOpen } = props;
	const { text } = speech;
	const isWithoutCost = ({ id }: OpenedRow) => scene.town.compoundById.get(id)?.costWan === null;
	const lines = facts.years.flatMap((year, at): Line[] => [
		{ year, at, row: null },
		...year.opened.rows.map((row) => ({ year, at, row })),
	]);
	const chosen = joinOpened(facts.years.map((year) => year.opened));
	const assumed = facts.years.some(
		({ opened, costWan }) => costWan !== null && opened.rows.some(isWithoutCost),
	);
	const count = sayValue(chosen.rows.length, "compounds", speech);
	return (
		<SideFrame
			title={text("side.sites", { name: facts.scenario })}
			foot={
				<p className={styles.keys}>
					<Door
						title={text("side.chosen")}
						figure={count}
						opened={chosen}
						className={styles.door}
						{...{ speech, onOpen }}
					>
						{text("side.chosenIs", { figure: count ?? "" })}
					</Door>
					<span>{text(facts.proven ? "side.proven" : "side.unproven")}</span>
					{assumed && <span>{text("side.costAssumed")}</span>}
				</p>
			}
		>
			<Budget facts={facts} {...props} />
			<FitLines lines={lines} height={HEIGHT} speech={speech}>
				{(shown) => (
					<ul className={sites.list}>
						{shown.map((line) => (
							<li
								key={line.row?.id ?? line.year.year}
								className={sites.line}
								data-year={line.row === null || undefined}
							>
								{line.row ? (
									<Site {...props} row={line.row} flag={line.at + 1} />
								) : (
									<YearHead {...props} year={line.year} flag={line.at + 1} />
								)}
							</li>
						))}
					</ul>
				)}
			</FitLines>
		</SideFrame>
	);
}

interface YearHeadProps extends Omit<PartProps<"sites">, "facts"> {
	readonly year: Year;
	/** The number that stands on the flags of the map. */
	readonly flag: number;
}

function YearHead({ year, flag, speech, onOpen }: YearHeadProps) {
	const { text } = speech;
	const title = text("side.yearOf", { year: year.year });
	const count = sayValue(year.opened.rows.length, "compounds", speech);
	return (
		<Door title={title} figure={count} opened={year.opened} className={sites.year} {...{ speech, onOpen }}>
			<Flag number={flag} />
			<span>{title}</span>
			<span>{count}</span>
			<span className={sites.cost}>{sayValue(year.costWan, "wan", speech) ?? text("app.unknown")}</span>
		</Door>
	);
}

function Flag({ number }: { readonly number: number }) {
	return (
		<span className={sites.flag} aria-hidden="true">
			{number}
		</span>
	);
}

interface SiteProps extends Omit<PartProps<"sites">, "facts"> {
	readonly row: OpenedRow;
	readonly flag: number;
}

/** One chosen compound; it is found on the map by being pressed. */
function Site({ row, flag, scene, speech, onFly }: SiteProps) {
	const { text } = speech;
	const compound = scene.town.compoundById.get(row.compound ?? row.id);
	if (!compound) return <span className={sites.site}>{row.id}</span>;
	const { id, name, management, renovation, subdistrict, costWan } = compound;
	const cost = sayValue(costWan, "wan", speech) ?? text("app.unknown");
	const place = nameSubdistrict(subdistrict, speech);
	return (
		<button
			type="button"
			className={sites.site}
			aria-label={text("side.fly", { name, place, year: flag, cost })}
			onClick={() => onFly(id)}
		>
			<span className={sites.name}>
				<CompoundSymbol management={management} renovation={renovation} view={scene.view} />
				{name}
			</span>
			<span className={sites.place}>{place}</span>
			<span className={sites.cost}>{cost}</span>
		</button>
	);
}

function Budget({ facts, speech }: Pick<PartProps<"sites">, "facts" | "speech">) {
	const { text } = speech;
	const used = facts.years.reduce((sum, year) => sum + (year.costWan ?? 0), 0);
	const whole = Math.max(facts.budgetWan, used, 1);
	return (
		<div className={sites.budget}>
			<span className={sites.budgetTrack} aria-hidden="true">
				{facts.years.map((year) => (
					<span
						key={year.year}
						className={sites.spent}
						style={{ inlineSize: `${(100 * (year.costWan ?? 0)) / whole}%` }}
					/>
				))}
			</span>
			<span>
				{text("side.budget", {
					used: formatNumber(used),
					budget: formatNumber(facts.budgetWan),
					left: formatNumber(facts.budgetWan - used),
				})}
			</span>
		</div>
	);
}
