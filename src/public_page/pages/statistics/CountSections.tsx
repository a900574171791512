import type { ReactNode } from "react";
import { percentOf } from "../../../domain/public/share";
import { MANAGEMENT, RENOVATION } from "../../../domain/vocabulary";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { makePublicText } from "../../../text/public_text";
import { CompoundSign } from "../../sign/CompoundSign";
import { Bar, Columns } from "../Bars";
import { DataTable, type TableColumn, type TableRow } from "../DataTable";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";
import styles from "./statistics.module.css";

interface Line {
	readonly id: string;
	readonly name: ReactNode;
	readonly count: number;
}

/** All compounds by management, by renovation and by the decade they were built in; every table holds each of them once. */
export function CountSections({ records: { compounds }, lang }: PageProps) {
	const say = makeSay(statisticsWords, lang);
	const text = makePublicText(lang);
	const total = compounds.length;
	const countBy = (holds: (one: (typeof compounds)[number]) => boolean) => compounds.filter(holds).length;
	const ofManagement = MANAGEMENT.map((value) => ({
		id: value,
		name: withSign(<CompoundSign management={value} renovation={null} />, text(`management.${value}`)),
		count: countBy(({ management }) => management === value),
	}));
	const ofRenovation = RENOVATION.map((value) => ({
		id: value,
		name: withSign(<CompoundSign management={null} renovation={value} />, text(`renovation.${value}`)),
		count: countBy(({ renovation }) => renovation === value),
	}));
	return (
		<>
			<Section id="management" title={say("statistics.management")}>
				<CountTable labelledBy="management" lines={ofManagement} total={total} lang={lang} />
			</Section>
			<Section id="renovation" title={say("statistics.renovation")}>
				<CountTable labelledBy="renovation" lines={ofRenovation} total={total} lang={lang} />
				<Note>{say("statistics.ofAll", { total: formatNumber(total) })}</Note>
			</Section>
			<DecadeSection records={{ compounds }} lang={lang} />
		</>
	);
}

function withSign(sign: ReactNode, name: string): ReactNode {
	return (
		<span className={styles.signed}>
			{sign}
			{name}
		</span>
	);
}

interface DecadeProps extends Pick<PageProps, "lang"> {
	readonly records: Pick<PageProps["records"], "compounds">;
}

function DecadeSection({ records: { compounds }, lang }: DecadeProps) {
	const say = makeSay(statisticsWords, lang);
	const text = makePublicText(lang);
	const decades = [...new Set(compounds.map(({ builtDecade }) => builtDecade))].sort(
		(a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
	);
	const lines = decades.map((decade) => ({
		id: String(decade),
		name: decade === null ? say("statistics.decadeUnknown") : text("decade.label", { year: decade }),
		count: compounds.filter(({ builtDecade }) => builtDecade === decade).length,
	}));
	const parts = lines.map(({ name, count }) => say("statistics.stripPart", { name, n: count }));
	const title = say("statistics.decade");
	return (
		<Section id="decade" title={title}>
			<Columns
				label={say("statistics.stripLabel", { name: title, parts: parts.join(lang === "zh" ? "，" : ", ") })}
				columns={lines.map(({ id, count }, at) => ({
					id,
					name: decades[at] === null ? say("statistics.decadeUnknown") : id,
					value: count,
				}))}
			/>
			<CountTable labelledBy="decade" lines={lines} total={compounds.length} lang={lang} />
		</Section>
	);
}

interface CountTableProps extends Pick<PageProps, "lang"> {
	readonly labelledBy: "management" | "renovation" | "decade";
	readonly lines: readonly Line[];
	readonly total: number;
}

function CountTable({ labelledBy, lines, total, lang }: CountTableProps) {
	const say = makeSay(statisticsWords, lang);
	const most = Math.max(...lines.map(({ count }) => count));
	const columns: readonly TableColumn[] = [
		{ id: "bar", header: null, kind: "bar" },
		{ id: "count", header: say("statistics.count"), kind: "figure" },
		{ id: "share", header: say("statistics.share"), kind: "figure" },
	];
	const rows: readonly TableRow[] = lines.map(({ id, name, count }) => ({
		id,
		head: name,
		cells: [<Bar key="bar" value={count} most={most} />, formatNumber(count), formatShare(count, total)],
	}));
	const sum = lines.reduce((all, { count }) => all + count, 0);
	const last = {
		id: "sum",
		head: say("statistics.sum"),
		cells: [null, formatNumber(sum), formatShare(sum, total)],
		isSum: true,
	};
	return (
		<DataTable
			labelledBy={labelledBy}
			corner={say(`statistics.${labelledBy}.name`)}
			columns={columns}
			rows={[...rows, last]}
		/>
	);
}

function formatShare(part: number, whole: number): string {
	const share = percentOf(part, whole);
	return share === null ? "—" : `${formatNumber(share, 1)}\u2009%`;
}
