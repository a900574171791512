import { useMemo } from "react";
import type { CompareRow } from "../../../domain/briefing/side_facts";
import { formatCell } from "../../../text/briefing/format_claim";
import compare from "./compare.module.css";
import { FitLines } from "./FitLines";
import { SideFrame } from "./SideFrame";
import { Swipe } from "./Swipe";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import { findSights } from "./sights";
import { Value } from "./Value";

const HEIGHT = { leastEm: 1.6, mostEm: 2.6, pairEm: 26 };

/** A finished project: the place before and after, and what changed in numbers. */
export function CompareSide({ facts, ...props }: PartProps<"compare">) {
	const { scene, speech, onFly } = props;
	const { text } = speech;
	const { project } = facts;
	const name = scene.town.compoundById.get(facts.compound)?.name ?? facts.compound;
	// What can be counted on the spot, before and after, comes first.
	const counted = facts.rows.filter(isCounted);
	const height = useMemo(() => ({ ...HEIGHT, wide: counted.length }), [counted.length]);
	const rows = [...counted, ...facts.rows.filter((row) => !isCounted(row))];
	return (
		<SideFrame
			title={
				<button type="button" className={styles.door} onClick={() => onFly(facts.compound)}>
					{text("side.compare", { name, year: project.year })}
				</button>
			}
			foot={<p>{text("card.projectSource", { source: project.source ?? text("app.unknown") })}</p>}
		>
			<Swipe sights={findSights(facts, props)} drawn={speech.district.synthetic} speech={speech} />
			<FitLines lines={rows} height={height} speech={speech}>
				{(shown) => (
					<ul className={compare.list}>
						{shown.map((row) => (
							<Line key={row.id} row={row} speech={speech} />
						))}
					</ul>
				)}
			</FitLines>
		</SideFrame>
	);
}

function isCounted({ before, after }: CompareRow): boolean {
	return before !== null || after !== null;
}

interface LineProps extends Pick<PartProps<"compare">, "speech"> {
	readonly row: CompareRow;
}

function Line({ row, speech }: LineProps) {
	const { text } = speech;
	return (
		<li className={compare.line} data-counted={isCounted(row) || undefined}>
			<span className={compare.name}>{text(`quantity.${row.id}`)}</span>
			{isCounted(row) && (
				<span className={compare.change}>
					{text("side.fromTo", {
						from: formatCell(row.before, row.unit, speech),
						to: formatCell(row.after, row.unit, speech),
					})}
				</span>
			)}
			<span className={compare.delta}>
				<Value value={row.delta} unit={row.unit} speech={speech} signed />
			</span>
		</li>
	);
}
