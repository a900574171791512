import { type CSSProperties, useState } from "react";
import type { LeagueColumn } from "../../../domain/briefing/side_facts";
import { formatCell, formatClaim } from "../../../text/briefing/format_claim";
import { nameSubdistrict } from "../../../text/labels";
import type { Key } from "../../../text/text";
import panel from "../../panel.module.css";
import { Door } from "./Door";
import { FitLines } from "./FitLines";
import league from "./league.module.css";
import { type LeagueOrder, orderLeague, type Place } from "./league_order";
import { SideFrame } from "./SideFrame";
import type { PartProps } from "./side_props";
import { sayValue } from "./Value";

/** So many columns have room everywhere; the same as in the style sheet. */
const ALWAYS_SHOWN = 2;
const HEIGHT = { leastEm: 1.75, mostEm: 3.2 };

/** The sub-districts in order of any of its columns: counts beside what is fair to compare. */
export function LeagueSide({ facts, ...props }: PartProps<"league">) {
	const { text } = props.speech;
	const [order, setOrder] = useState<LeagueOrder>({ column: 0, descending: true });
	const piloted = facts.rows.some((row) => row.pilot);
	const cut = facts.columns.length > ALWAYS_SHOWN;
	const note = (piloted || cut) && (
		<>
			{piloted && <PilotNote text={text} />}
			{cut && <span className={league.fewer}> {text("side.leagueFewer")}</span>}
		</>
	);
	return (
		<SideFrame title={text("side.league")} note={note}>
			<FitLines lines={orderLeague(facts.columns, order)} height={HEIGHT} speech={props.speech}>
				{(shown) => (
					<table className={league.table} style={widthOf(facts.columns.length)}>
						<caption className={panel.hidden}>{text("side.leagueAbout")}</caption>
						<LeagueHead {...{ facts, ...props, order, setOrder }} />
						<tbody>
							{shown.map((place) => (
								<LeagueRow key={facts.rows[place.row]?.id} {...{ facts, ...props, place, order }} />
							))}
						</tbody>
					</table>
				)}
			</FitLines>
		</SideFrame>
	);
}

function PilotNote({ text }: Pick<PartProps<"league">["speech"], "text">) {
	return (
		<>
			<span className={league.pilot}>{text("side.pilot")}</span> {text("side.pilotMeans")}
		</>
	);
}

interface HeadProps extends PartProps<"league"> {
	readonly order: LeagueOrder;
	readonly setOrder: (order: LeagueOrder) => void;
}

function LeagueHead({ facts, speech, order, setOrder }: HeadProps) {
	const { text } = speech;
	return (
		<thead>
			<tr>
				<th scope="col" className={league.rank}>
					{text("side.rank")}
				</th>
				<th scope="col">{text("facet.subdistrict")}</th>
				{facts.columns.map((column, at) => {
					const sorted = order.column === at;
					const direction = order.descending ? "descending" : "ascending";
					return (
						<th key={column.indicator} scope="col" aria-sort={sorted ? direction : undefined}>
							<button
								type="button"
								className={league.sort}
								onClick={() => setOrder({ column: at, descending: sorted ? !order.descending : true })}
							>
								<span>{nameIndicator(column, speech)}</span>
								<span className={league.unit}>
									<span className={league.arrow} aria-hidden="true">
										{sorted && !order.descending ? "▲" : "▼"}
									</span>{" "}
									<span>{sayUnit(column, speech)}</span>
								</span>
							</button>
						</th>
					);
				})}
			</tr>
		</thead>
	);
}

/** The fewer columns, the longer their bars. */
function widthOf(columns: number): CSSProperties {
	const share = (shown: number) => `${shown <= 1 ? 55 : 66 / shown}%`;
	return {
		"--share": share(columns),
		"--share-of-fewer": share(Math.min(columns, ALWAYS_SHOWN)),
	} as CSSProperties;
}

function nameIndicator(column: LeagueColumn, { text }: PartProps<"league">["speech"]): string {
	return text(`indicator.${column.indicator}` as Key);
}

function sayUnit({ unit }: LeagueColumn, speech: PartProps<"league">["speech"]): string {
	return formatClaim(0, unit, speech).unit;
}

interface RowProps extends PartProps<"league"> {
	readonly place: Place;
	readonly order: LeagueOrder;
}

function LeagueRow({ place, order, ...props }: RowProps) {
	const { facts, speech, focus } = props;
	const subdistrict = facts.rows[place.row];
	if (!subdistrict) return null;
	return (
		<tr data-asked={focus?.id === subdistrict.id || undefined}>
			<td className={league.rank}>{place.rank ?? speech.text("app.unknown")}</td>
			<th scope="row">
				<span className={league.name}>
					{nameSubdistrict(subdistrict.id, speech)}
					{subdistrict.pilot && <span className={league.pilot}>{speech.text("side.pilot")}</span>}
				</span>
			</th>
			{facts.columns.map((column, at) => (
				<td key={column.indicator} data-sorted={at === order.column || undefined}>
					<LeagueCell {...props} column={column} row={place.row} />
				</td>
			))}
		</tr>
	);
}

interface CellProps extends PartProps<"league"> {
	readonly column: LeagueColumn;
	readonly row: number;
}

function LeagueCell({ facts, column, row, speech, onOpen }: CellProps) {
	const cell = column.cells[row];
	const subdistrict = facts.rows[row];
	if (!cell || !subdistrict) return null;
	const greatest = Math.max(0, ...column.cells.map((one) => one.value ?? 0));
	const length = cell.value !== null && greatest > 0 ? cell.value / greatest : 0;
	return (
		<Door
			title={speech.text("side.cell", {
				area: nameSubdistrict(subdistrict.id, speech),
				name: nameIndicator(column, speech),
			})}
			figure={sayValue(cell.value, column.unit, speech)}
			opened={cell.opened}
			className={league.cell}
			{...{ speech, onOpen }}
		>
			<span className={league.figure}>{formatCell(cell.value, column.unit, speech)}</span>
			<span className={league.bar} style={{ inlineSize: `${100 * length}%` }} aria-hidden="true" />
		</Door>
	);
}
