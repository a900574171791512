import { Fragment } from "react";
import type {
	Condition,
	ShortlistAccount,
	ShortlistParts,
} from "../../../domain/selection/shortlist/shortlist";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import type { PlannerProps } from "../planner_props";
import styles from "./Shortlist.module.css";

type Shared = Pick<PlannerProps, "speech" | "onFrame">;

const PARTS = ["in", "out", "unknown"] as const satisfies readonly (keyof ShortlistParts)[];

/** Where every compound went: all = in + out + cannot be decided, and what each condition says by itself. Every number opens its compounds on the map. */
export function AccountLine({ account, ...shared }: Shared & { readonly account: ShortlistAccount }) {
	const { text } = shared.speech;
	return (
		<div className={styles.account}>
			<p role="status" className={styles.sum}>
				<span className={styles.term}>
					<span className={styles.total}>{formatNumber(account.total)}</span>
					<span className={panel.unit}>{text("shortlist.total")}</span>
				</span>
				{PARTS.map((part, at) => (
					<Fragment key={part}>
						<span aria-hidden="true">{at === 0 ? "=" : "+"}</span>
						<span className={styles.term} data-part={part}>
							<Door part={part} ids={account[part]} {...shared} />
							<span className={panel.unit}>{text(`shortlist.part.${part}`)}</span>
						</span>
					</Fragment>
				))}
			</p>
			{account.byCondition.length > 0 && <Conditions account={account} {...shared} />}
		</div>
	);
}

function Conditions({ account, ...shared }: Shared & { readonly account: ShortlistAccount }) {
	const { text } = shared.speech;
	return (
		<details className={styles.conditions}>
			<summary>{text("shortlist.byCondition")}</summary>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{text("shortlist.condition")}</th>
						{PARTS.map((part) => (
							<th key={part} scope="col" className={styles.number}>
								{text(`shortlist.part.${part}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{account.byCondition.map((parts) => {
						const name = nameCondition(parts.condition, shared.speech);
						return (
							<tr key={name}>
								<th scope="row">{name}</th>
								{PARTS.map((part) => (
									<td key={part} className={styles.number}>
										<Door part={part} ids={parts[part]} of={name} {...shared} />
									</td>
								))}
							</tr>
						);
					})}
				</tbody>
			</table>
		</details>
	);
}

interface DoorProps extends Shared {
	readonly part: (typeof PARTS)[number];
	readonly ids: readonly string[];
	/** The condition it belongs to; without it, all of them together. */
	readonly of?: string;
}

/** A number of compounds that shows them on the map. */
function Door({ part, ids, of, speech, onFrame }: DoorProps) {
	const n = formatNumber(ids.length);
	if (ids.length === 0) return <span className={panel.figure}>{n}</span>;
	const what = speech.text(`shortlist.part.${part}`);
	return (
		<button
			type="button"
			className={panel.door}
			aria-label={speech.text("shortlist.open", { n, what: of === undefined ? what : `${of} · ${what}` })}
			onClick={() => onFrame(ids)}
		>
			<span className={panel.figure}>{n}</span>
		</button>
	);
}

function nameCondition(condition: Condition, { text }: Shared["speech"]): string {
	return condition.kind === "range"
		? text(`criteria.name.${condition.criterion}`)
		: text(`shortlist.condition.${condition.kind}`);
}
