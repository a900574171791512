import type { KeyboardEvent, ReactNode } from "react";
import type { Appraisal } from "../../../domain/selection/ranking/plan";
import type { Robustness } from "../../../domain/selection/robustness/robustness";
import { formatNumber } from "../../../text/format";
import { nameSubdistrict } from "../../../text/labels";
import type { PlannerText } from "../../../text/planner/planner_text";
import { sayVerdict } from "../../../text/planner/say_verdict";
import { CompoundSymbol } from "../../CompoundSymbol";
import panel from "../../panel.module.css";
import type { RankingProps } from "./RankingTable";
import styles from "./RankingTable.module.css";
import { measureAssumed, ScoreBar } from "./ScoreBar";

interface RankRowProps extends RankingProps {
	readonly appraisal: Appraisal;
	/** 0-based place among the rows shown. */
	readonly at: number;
	/** The one row Tab stops at. */
	readonly active: boolean;
	readonly selected: boolean;
	readonly hovered: boolean;
	readonly onFocus: () => void;
	readonly onSelect: () => void;
}

/** Digits of scores and closeness, 0–1. */
const DIGITS = 3;

/** One compound of the ranking. */
export function RankRow(props: RankRowProps) {
	const { appraisal, at, active, selected, hovered, onHover, onFocus, onSelect } = props;
	const { id } = appraisal.compound;
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter" && event.key !== " ") return;
		event.preventDefault();
		onSelect();
	};
	return (
		<tr
			// The heads are row 1.
			aria-rowindex={at + 2}
			aria-selected={selected}
			data-id={id}
			data-hovered={hovered || undefined}
			data-shut={!appraisal.open || undefined}
			tabIndex={active ? 0 : -1}
			onClick={onSelect}
			onFocus={() => {
				onFocus();
				onHover?.(id);
			}}
			onBlur={() => onHover?.(null)}
			onMouseEnter={() => onHover?.(id)}
			onKeyDown={onKeyDown}
		>
			<Cells {...props} />
		</tr>
	);
}

function Cells({ appraisal, speech, chosen, robust, scene, scenario }: RankRowProps) {
	const { text } = speech;
	const { compound, closeness, confidence, rank, otherRank } = appraisal;
	const closenessRank = scenario.method === "topsis" ? rank : otherRank;
	const year = chosen.get(compound.id);
	return (
		<>
			<Cell of="rank">{formatNumber(rank)}</Cell>
			<Cell of="name">
				<span className={styles.name}>
					<CompoundSymbol
						management={compound.management}
						renovation={compound.renovation}
						view={scene.view}
					/>
					<span className={styles.words}>
						<span className={styles.word} title={compound.name}>
							{compound.name}
						</span>
						<span className={styles.more}>
							{sayGates(appraisal, text)}
							{" · "}
							{nameSubdistrict(compound.subdistrict, speech)}
						</span>
					</span>
				</span>
			</Cell>
			<Cell of="subdistrict">{nameSubdistrict(compound.subdistrict, speech)}</Cell>
			<Cell of="score">
				<Score appraisal={appraisal} text={text} />
			</Cell>
			<Cell of="closeness">
				{formatNumber(closeness, DIGITS)}
				{closenessRank !== null && (
					<span className={panel.unit}>{` ${text("ranking.closenessRank", { n: closenessRank })}`}</span>
				)}
			</Cell>
			<Cell of="confidence">{`${formatNumber(100 * confidence)}\u2009%`}</Cell>
			<Cell of="gates" title={sayReasons(appraisal, text) || undefined}>
				{sayGates(appraisal, text)}
			</Cell>
			<Cell of="chosen">
				{year !== undefined && (
					<span className={styles.chosen}>{text("ranking.chosenYear", { n: year })}</span>
				)}
			</Cell>
			{robust && <Chance robust={robust.get(compound.id)} text={text} />}
		</>
	);
}

interface CellProps {
	readonly of: string;
	readonly title?: string | undefined;
	readonly children: ReactNode;
}

function Cell({ of, title, children }: CellProps) {
	return (
		<td data-column={of} title={title}>
			{children}
		</td>
	);
}

/** The figure, its bar, and in words what the bar shows. */
function Score({ appraisal, text }: { readonly appraisal: Appraisal; readonly text: PlannerText }) {
	const [from, to] = appraisal.interval.map((end) => formatNumber(end, DIGITS));
	const assumed = measureAssumed(appraisal);
	const hidden = [
		...(from === to ? [] : [text("ranking.interval", { from: from ?? "", to: to ?? "" })]),
		...(assumed > 0 ? [text("ranking.unobserved", { part: formatNumber(assumed, DIGITS) })] : []),
	];
	return (
		<span className={styles.score} title={hidden.join("\n") || undefined}>
			<span>{formatNumber(appraisal.score, DIGITS)}</span>
			<ScoreBar appraisal={appraisal} />
			<span className={panel.hidden}>{hidden.map((words) => ` ${words}`)}</span>
		</span>
	);
}

/** How often it is among the first under drawn weights, with the word for it. */
function Chance({ robust, text }: { readonly robust: Robustness | undefined; readonly text: PlannerText }) {
	return (
		<Cell of="chance">
			{robust ? `${formatNumber(100 * robust.firstShare)}\u2009%` : formatNumber(null)}
			{robust && <span className={panel.unit}>{` ${text(`ranking.verdict.${robust.verdict}`)}`}</span>}
		</Cell>
	);
}

/** Which gates keep it out, or that none does. */
function sayGates({ gates, open }: Appraisal, text: PlannerText): string {
	if (open) return text("ranking.openWord");
	return gates
		.filter(({ state }) => state !== "passed")
		.map((verdict) => {
			const { name, state } = sayVerdict(verdict, text);
			return `${name} ${state}`;
		})
		.join(" · ");
}

function sayReasons({ gates }: Appraisal, text: PlannerText): string {
	const shut = gates.filter(({ state }) => state !== "passed");
	return shut.map((verdict) => sayVerdict(verdict, text).why).join("\n");
}
