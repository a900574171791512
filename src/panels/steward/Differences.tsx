import type { Difference } from "../../intake/compare";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./Differences.module.css";
import { Pages, usePages } from "./Pages";
import table from "./table.module.css";

interface DifferencesProps {
	readonly text: StewardText;
	readonly differences: readonly Difference[];
}

const SORTS = ["added", "removed", "changed"] as const;

/** What an approval would change, record by record and field by field. */
export function Differences({ text, differences }: DifferencesProps) {
	const some = differences.filter((one) => SORTS.some((sort) => one[sort].length > 0));
	if (some.length === 0) return <p>{text("steward.differenceNone")}</p>;
	return (
		<div className={styles.kinds}>
			{some.map((one) => (
				<Kind key={one.kind} text={text} difference={one} />
			))}
		</div>
	);
}

function Kind({ text, difference }: { readonly text: StewardText; readonly difference: Difference }) {
	const name = text(`file.${difference.kind}`);
	return (
		<section aria-label={name}>
			<h3 className={panel.section}>
				{name}{" "}
				<span className={panel.quiet}>
					{text("steward.unchanged", { n: formatNumber(difference.unchanged) })}
				</span>
			</h3>
			{SORTS.filter((sort) => difference[sort].length > 0).map((sort) => (
				<details key={sort} className={styles.sort}>
					<summary>
						<span data-sort={sort}>
							{text(`steward.${sort}`, { n: formatNumber(difference[sort].length) })}
						</span>
					</summary>
					{sort === "changed" ? (
						<Changes text={text} changed={difference.changed} />
					) : (
						<Names text={text} named={difference[sort]} />
					)}
				</details>
			))}
		</section>
	);
}

function Names({ text, named }: { readonly text: StewardText; readonly named: Difference["added"] }) {
	const pages = usePages(named.length);
	return (
		<>
			<ul className={styles.names}>
				{named.slice(pages.first, pages.end).map(({ id, name }) => (
					<li key={id}>
						{name} {name !== id && <span className={panel.quiet}>{id}</span>}
					</li>
				))}
			</ul>
			<Pages text={text} pages={pages} count={named.length} />
		</>
	);
}

function Changes({ text, changed }: { readonly text: StewardText; readonly changed: Difference["changed"] }) {
	const pages = usePages(changed.length);
	return (
		<>
			<table className={`${table.table} ${styles.changes}`}>
				<thead>
					<tr>
						<th scope="col">{text("steward.record")}</th>
						<th scope="col">{text("notes.field")}</th>
						<th scope="col">{text("steward.before")}</th>
						<th scope="col">{text("steward.after")}</th>
					</tr>
				</thead>
				{changed.slice(pages.first, pages.end).map(({ id, name, fields }) => (
					<tbody key={id}>
						{fields.map(({ field, header, before, after }, at) => (
							<tr key={field}>
								{at === 0 && (
									<th scope="rowgroup" rowSpan={fields.length}>
										{name} {name !== id && <span className={panel.quiet}>{id}</span>}
									</th>
								)}
								<td>{header}</td>
								<td className={styles.old}>{before === "" ? "—" : before}</td>
								<td>
									<span aria-hidden="true">→ </span>
									{after === "" ? "—" : after}
								</td>
							</tr>
						))}
					</tbody>
				))}
			</table>
			<Pages text={text} pages={pages} count={changed.length} />
		</>
	);
}
