import { percentOf } from "../../../domain/public/share";
import { formatNumber } from "../../../text/format";
import { statisticsWords } from "../../../text/public/pages/statistics";
import { makeSay } from "../../../text/public/say";
import { makePublicText } from "../../../text/public_text";
import type { PageProps } from "../page_props";
import styles from "./statistics.module.css";

/** The few numbers most people come for; each stands in a table below as well. */
export function KeyFigures({ records: { compounds }, lang }: PageProps) {
	const say = makeSay(statisticsWords, lang);
	const text = makePublicText(lang);
	const total = compounds.length;
	const unmanaged = compounds.filter(({ management }) => management === "unmanaged").length;
	const count = (status: "done" | "underway") =>
		compounds.filter(({ renovation }) => renovation === status).length;
	const figures = [
		{ id: "total", name: say("statistics.onRecord"), value: total, share: null },
		{
			id: "unmanaged",
			name: text("management.unmanaged"),
			value: unmanaged,
			share: percentOf(unmanaged, total),
		},
		{
			id: "done",
			name: text("renovation.done"),
			value: count("done"),
			share: percentOf(count("done"), total),
		},
		{
			id: "underway",
			name: text("renovation.underway"),
			value: count("underway"),
			share: percentOf(count("underway"), total),
		},
	];
	return (
		<dl className={styles.figures}>
			{figures.map(({ id, name, value, share }) => (
				<div key={id}>
					<dt>{name}</dt>
					<dd>
						{formatNumber(value)} {share !== null && <small>{`${formatNumber(share, 1)}\u2009%`}</small>}
					</dd>
				</div>
			))}
		</dl>
	);
}
