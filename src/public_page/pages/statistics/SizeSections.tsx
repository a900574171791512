import { formatNumber } from "../../../text/format";
import { type StatisticsKey, statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { DataTable, type TableColumn } from "../DataTable";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";
import { SumName } from "./SubdistrictSection";

const M2_IN_WAN = 10_000;

const figure = (id: string, header: string): TableColumn => ({ id, header, kind: "figure" });
const asPercent = (share: number | null) => (share === null ? "—" : `${share}\u2009%`);

const SIZE_COLUMNS: readonly StatisticsKey[] = [
	"statistics.households",
	"statistics.householdsOf",
	"statistics.householdsBands",
	"statistics.householdsUnder",
	"statistics.householdsUnknown",
	"statistics.area",
	"statistics.areaUnknown",
];

/** Households and floor area of each sub-district with all that is left out of them, and the shares of people that are published. */
export function SizeSections({ records, lang }: PageProps) {
	const say = makeSay(statisticsWords, lang);
	const rows = records.sums.map((sum) => ({
		id: sum.subdistrict ?? "all",
		head: <SumName sum={sum} records={records} lang={lang} />,
		isSum: sum.subdistrict === null,
		sum,
	}));
	return (
		<>
			<Section id="size" title={say("statistics.size")}>
				<DataTable
					labelledBy="size"
					corner={say("statistics.area.name")}
					columns={SIZE_COLUMNS.map((key) => figure(key, say(key)))}
					rows={rows.map(({ sum: { households, floorAreaSqm }, ...row }) => ({
						...row,
						cells: [
							formatNumber(households.of === 0 ? null : households.rounded),
							formatNumber(households.of),
							formatNumber(households.from20to49),
							formatNumber(households.under20),
							formatNumber(households.unknown),
							formatNumber(floorAreaSqm.of === 0 ? null : floorAreaSqm.sum / M2_IN_WAN, 1),
							formatNumber(floorAreaSqm.unknown),
						],
					}))}
				/>
				<Note>{say("statistics.sizeNote")}</Note>
			</Section>
			<Section id="people" title={say("statistics.people")}>
				<DataTable
					labelledBy="people"
					isNarrow={true}
					corner={say("statistics.area.name")}
					columns={[
						figure("elderly", say("statistics.elderly")),
						figure("lowIncome", say("statistics.lowIncome")),
					]}
					rows={rows.map(({ sum, ...row }) => ({
						...row,
						cells: [asPercent(sum.elderlyPercent), asPercent(sum.lowIncomePercent)],
					}))}
				/>
				<Note>{say("statistics.peopleNote")}</Note>
			</Section>
		</>
	);
}
