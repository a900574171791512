import type { ReactNode } from "react";
import { MANAGEMENT, RENOVATION } from "../../../domain/vocabulary";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { makePublicText } from "../../../text/public_text";
import { CompoundSign } from "../../sign/CompoundSign";
import { Bar } from "../Bars";
import { DataTable } from "../DataTable";
import type { SumProps } from "../name_sum";
import { Note, Section } from "../Sheet";
import styles from "../statistics/statistics.module.css";

const M2_IN_WAN = 10_000;

/** What the compounds of a sub-district add up to: by management, by renovation, households and floor area with what is left out. */
export function Totals({ sum, lang }: SumProps) {
	const say = makeSay(statisticsWords, lang);
	const text = makePublicText(lang);
	return (
		<>
			<Section id="management" title={say("statistics.management")}>
				<CountTable
					labelledBy="management"
					total={sum.compounds}
					lang={lang}
					lines={MANAGEMENT.map((code) => ({
						id: code,
						sign: <CompoundSign management={code} renovation={null} />,
						name: text(`management.${code}`),
						count: sum.management[code],
					}))}
				/>
			</Section>
			<Section id="renovation" title={say("statistics.renovation")}>
				<CountTable
					labelledBy="renovation"
					total={sum.compounds}
					lang={lang}
					lines={RENOVATION.map((code) => ({
						id: code,
						sign: <CompoundSign management={null} renovation={code} />,
						name: text(`renovation.${code}`),
						count: sum.renovation[code],
					}))}
				/>
			</Section>
			<Sizes sum={sum} lang={lang} />
		</>
	);
}

interface CountTableProps extends Pick<SumProps, "lang"> {
	readonly labelledBy: "management" | "renovation";
	readonly total: number;
	readonly lines: readonly {
		readonly id: string;
		readonly sign: ReactNode;
		readonly name: string;
		readonly count: number;
	}[];
}

function CountTable({ labelledBy, lines, total, lang }: CountTableProps) {
	const say = makeSay(statisticsWords, lang);
	const most = Math.max(...lines.map(({ count }) => count), 1);
	return (
		<DataTable
			labelledBy={labelledBy}
			corner={say(`statistics.${labelledBy}.name`)}
			columns={[
				{ id: "bar", header: null, kind: "bar" },
				{ id: "count", header: say("statistics.count"), kind: "figure" },
			]}
			rows={[
				...lines.map(({ id, sign, name, count }) => ({
					id,
					head: (
						<span className={styles.signed}>
							{sign}
							{name}
						</span>
					),
					cells: [<Bar key="bar" value={count} most={most} />, formatNumber(count)],
				})),
				{ id: "sum", head: say("statistics.sum"), cells: [null, formatNumber(total)], isSum: true },
			]}
		/>
	);
}

function Sizes({ sum, lang }: Pick<SumProps, "sum" | "lang">) {
	const say = makeSay(statisticsWords, lang);
	const { households, floorAreaSqm } = sum;
	const asPercent = (share: number | null) => (share === null ? "—" : `${share}\u2009%`);
	const area = floorAreaSqm.of === 0 ? null : floorAreaSqm.sum / M2_IN_WAN;
	const facts = [
		["statistics.households", formatNumber(households.of === 0 ? null : households.rounded)],
		["statistics.householdsOf", formatNumber(households.of)],
		["statistics.householdsBands", formatNumber(households.from20to49)],
		["statistics.householdsUnder", formatNumber(households.under20)],
		["statistics.householdsUnknown", formatNumber(households.unknown)],
		["statistics.area", formatNumber(area, 1)],
		["statistics.areaUnknown", formatNumber(floorAreaSqm.unknown)],
		["statistics.elderly", asPercent(sum.elderlyPercent)],
		["statistics.lowIncome", asPercent(sum.lowIncomePercent)],
	] as const;
	return (
		<Section id="size" title={say("statistics.size")}>
			<dl className={styles.facts}>
				{facts.map(([key, value]) => (
					<div key={key}>
						<dt>{say(key)}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<Note>{say("statistics.sizeNote")}</Note>
		</Section>
	);
}
