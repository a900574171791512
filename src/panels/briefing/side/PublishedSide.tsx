import { measureRowSums } from "../../../domain/published";
import type { PublishedTable } from "../../../domain/records";
import { formatNumber } from "../../../text/format";
import { pick } from "../../../text/text";
import { CompoundSymbol } from "../../CompoundSymbol";
import { FitLines } from "./FitLines";
import published from "./published.module.css";
import { SideFrame } from "./SideFrame";
import type { PartProps } from "./side_props";

const HEIGHT = { leastEm: 1.8, mostEm: 3.4 };

interface Amounts {
	readonly floorAreaWanSqm: number | null;
	readonly compounds: number | null;
	readonly households: number | null;
}

/** The table as printed, with the sums of its rows above the totals it prints and what lies between the two. */
export function PublishedSide({ facts, scene, speech }: PartProps<"published">) {
	const { text, lang, district } = speech;
	const { rows, printedTotal, remark, citation } = facts.table;
	const sums = measureRowSums(facts.table);
	return (
		<SideFrame
			title={text("notes.published")}
			foot={
				<>
					<p>{text("notes.publishedAbout", { year: district.latestBuiltYear })}</p>
					<p className={published.asPrinted}>{text("notes.asPrinted", { text: printedTotal.asPrinted })}</p>
					<p>{pick(remark, lang)}</p>
					<p>{text("notes.citation", { text: pick(citation, lang) })}</p>
				</>
			}
		>
			<FitLines lines={rows} height={HEIGHT} speech={speech}>
				{(shown) => (
					<table className={published.table}>
						<PublishedHead text={text} />
						<tbody>
							{shown.map((row) => (
								<Line key={row.management} amounts={row} name={text(`management.${row.management}`)}>
									<CompoundSymbol management={row.management} renovation={null} view={scene.view} />
								</Line>
							))}
						</tbody>
						<tfoot>
							<Line name={text("notes.rowSum")} amounts={sums} />
							<Line name={text("notes.printedTotal")} amounts={printedTotal} />
							<Line name={text("side.between")} amounts={subtract(printedTotal, sums)} />
						</tfoot>
					</table>
				)}
			</FitLines>
		</SideFrame>
	);
}

function subtract(printed: PublishedTable["printedTotal"], sums: Amounts): Amounts {
	const between = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b);
	return {
		floorAreaWanSqm: between(printed.floorAreaWanSqm, sums.floorAreaWanSqm),
		compounds: between(printed.compounds, sums.compounds),
		households: between(printed.households, sums.households),
	};
}

function PublishedHead({ text }: Pick<PartProps<"published">["speech"], "text">) {
	return (
		<thead>
			<tr>
				<th scope="col">{text("management")}</th>
				<th scope="col">{text("side.table.area")}</th>
				<th scope="col">{text("side.table.compounds")}</th>
				<th scope="col">{text("side.table.households")}</th>
			</tr>
		</thead>
	);
}

interface LineProps {
	readonly name: string;
	readonly amounts: Amounts;
	/** A symbol before the name. */
	readonly children?: React.ReactNode;
}

function Line({ name, amounts, children }: LineProps) {
	return (
		<tr>
			<th scope="row">
				<span className={published.name}>
					{children}
					{name}
				</span>
			</th>
			<td>{formatNumber(amounts.floorAreaWanSqm, 1)}</td>
			<td>{formatNumber(amounts.compounds)}</td>
			<td>{formatNumber(amounts.households)}</td>
		</tr>
	);
}
