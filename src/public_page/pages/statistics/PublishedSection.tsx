import { DATA_LANG } from "../../../domain/public_records";
import { measureRowSums } from "../../../domain/published";
import type { PublishedTable } from "../../../domain/records";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { makePublicText } from "../../../text/public_text";
import { DataTable } from "../DataTable";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";

interface PublishedProps extends PageProps {
	readonly published: PublishedTable;
}

interface Line {
	readonly floorAreaWanSqm: number | null;
	readonly compounds: number | null;
	readonly households: number | null;
}

const cellsOf = (line: Line) => [
	formatNumber(line.floorAreaWanSqm, 1),
	formatNumber(line.compounds),
	formatNumber(line.households),
];

/** The table of the public document as printed: its rows, what they add up to, and the totals printed below them, which may differ. */
export function PublishedSection({ published, records, lang }: PublishedProps) {
	const say = makeSay(statisticsWords, lang);
	const text = makePublicText(lang);
	const [before, after] = say("statistics.asPrinted").split("{text}");
	const { rows, printedTotal, remark, citation } = published;
	const figure = (id: string, header: string) => ({ id, header, kind: "figure" as const });
	return (
		<Section id="published" title={say("statistics.published")}>
			<p>{say("statistics.publishedLead", { year: records.district.latestBuiltYear })}</p>
			<DataTable
				labelledBy="published"
				corner={say("statistics.management.name")}
				columns={[
					figure("area", say("statistics.publishedArea")),
					figure("compounds", say("statistics.publishedCompounds")),
					figure("households", say("statistics.publishedHouseholds")),
				]}
				rows={[
					...rows.map((row) => ({
						id: row.management,
						head: text(`management.${row.management}`),
						cells: cellsOf(row),
					})),
					{
						id: "sum",
						head: say("statistics.rowSum"),
						cells: cellsOf(measureRowSums(published)),
						isSum: true,
					},
					{ id: "printed", head: say("statistics.printed"), cells: cellsOf(printedTotal), isSum: true },
				]}
			/>
			<p>
				{before}
				<span lang={DATA_LANG}>{printedTotal.asPrinted}</span>
				{after}
			</p>
			<p>{remark[lang]}</p>
			<Note>{say("statistics.citation", { text: citation[lang] })}</Note>
		</Section>
	);
}
