import { hasOwnPage, pathOf, rootOf } from "../../../domain/public/paths";
import type { PublicSum } from "../../../domain/public_records";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { Bar } from "../Bars";
import { DataTable, type TableColumn } from "../DataTable";
import { nameSum, type SumProps } from "../name_sum";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";
import styles from "./statistics.module.css";

/** Compounds of each sub-district, how many of them nobody manages and how many are renovated; the last row is all of them. */
export function SubdistrictSection({ records, lang }: PageProps) {
	const say = makeSay(statisticsWords, lang);
	const most = Math.max(...records.sums.filter(isPart).map(({ compounds }) => compounds), 1);
	const columns: readonly TableColumn[] = [
		{ id: "bar", header: null, kind: "bar" },
		{ id: "count", header: say("statistics.count"), kind: "figure" },
		{ id: "unmanaged", header: say("statistics.unmanaged"), kind: "figure" },
		{ id: "done", header: say("statistics.done"), kind: "figure" },
	];
	const rows = records.sums.map((sum) => ({
		id: sum.subdistrict ?? "all",
		head: <SumName sum={sum} records={records} lang={lang} />,
		cells: [
			isPart(sum) && <Bar key="bar" value={sum.compounds} part={sum.management.unmanaged} most={most} />,
			formatNumber(sum.compounds),
			formatNumber(sum.management.unmanaged),
			formatNumber(sum.renovation.done),
		],
		isSum: !isPart(sum),
	}));
	return (
		<Section id="subdistrict" title={say("statistics.subdistrict")}>
			<p className={styles.key} aria-hidden="true">
				<span className={styles.part}>{say("statistics.unmanaged")}</span>
				<span>{say("statistics.managed")}</span>
			</p>
			<DataTable
				labelledBy="subdistrict"
				corner={say("statistics.area.name")}
				columns={columns}
				rows={rows}
			/>
			<Note>{say("statistics.subdistrictNote")}</Note>
		</Section>
	);
}

const isPart = ({ subdistrict }: PublicSum) => subdistrict !== null;

/** The name of a sum's sub-district, a way to its page where it has one; of all, the word for the sum. */
export function SumName({ sum, records, lang }: SumProps) {
	const { subdistrict } = sum;
	const name = nameSum({ sum, records, lang });
	if (subdistrict === null || !hasOwnPage(subdistrict)) return name;
	const href = rootOf({ kind: "statistics" }, lang) + pathOf({ kind: "subdistrict", id: subdistrict }, lang);
	return <a href={href}>{name}</a>;
}
