import { type RefObject, useRef, useState } from "react";
import type { Pairwise } from "../../../domain/selection/scenarios/scenario";
import type { PairwiseAccount } from "../../../domain/selection/weights/pairwise";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Pairwise.module.css";
import type { PairwiseDesk } from "./use_pairwise";

interface JudgeBarProps {
	readonly desk: PairwiseDesk;
	readonly text: PlannerText;
}

/** Who judges; one at a time is looked at, or all together. */
export function JudgeBar({ desk, text }: JudgeBarProps) {
	const { account, one } = desk;
	const names = useRef<HTMLDivElement>(null);
	return (
		<div className={styles.judges}>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser */}
			<div
				ref={names}
				role="group"
				aria-label={text("weights.judges")}
				className={styles.names}
				tabIndex={-1}
			>
				{account.judges.map(({ judge, missing }) => (
					<button
						key={judge.id}
						type="button"
						aria-pressed={judge.id === one?.judge.id}
						aria-label={
							missing.length === 0
								? text("weights.judge.done", { name: judge.name })
								: text("weights.judge.missing", { name: judge.name, n: missing.length })
						}
						onClick={() => desk.onLook(judge.id)}
					>
						{judge.name}
						{missing.length > 0 && <span className={panel.unit}>{` −${missing.length}`}</span>}
					</button>
				))}
				{account.judges.length > 1 && (
					<button type="button" aria-pressed={one === null} onClick={() => desk.onLook(null)}>
						{text("weights.group")}
					</button>
				)}
				<button
					type="button"
					className={styles.add}
					onClick={() => {
						desk.onChange((before) => addJudge(before, text));
						desk.onLook(nextJudgeId(desk.pairwise));
					}}
				>
					{text("weights.judge.add")}
				</button>
			</div>
			{one && <JudgeName key={one.judge.id} desk={desk} text={text} name={one.judge.name} after={names} />}
		</div>
	);
}

interface JudgeNameProps extends JudgeBarProps {
	readonly name: string;
	/** Where the keyboard goes when the judge is gone. */
	readonly after: RefObject<HTMLElement | null>;
}

/** The name as typed counts at once; an empty one is put back when the field is left. */
function JudgeName({ desk, text, name, after }: JudgeNameProps) {
	const [typed, setTyped] = useState<string | null>(null);
	const id = desk.one?.judge.id;
	const rename = (written: string) => {
		setTyped(written);
		const next = written.trim();
		if (next !== "") desk.onJudge((judge) => ({ ...judge, name: next }), `pairwise.name.${id}`);
	};
	const remove = () => {
		after.current?.focus();
		desk.onChange((before) => ({ ...before, judges: before.judges.filter((judge) => judge.id !== id) }));
	};
	return (
		<div className={styles.judge}>
			<label>
				<span className={panel.quiet}>{text("weights.judge.name")}</span>
				<input
					type="text"
					value={typed ?? name}
					maxLength={40}
					onChange={(event) => rename(event.target.value)}
					onBlur={() => setTyped(null)}
				/>
			</label>
			{desk.account.judges.length > 1 && (
				<button type="button" className={panel.plain} onClick={remove}>
					{text("weights.judge.remove", { name })}
				</button>
			)}
		</div>
	);
}

/** Who is in the mean and who is not. */
export function GroupNote({
	account,
	text,
}: Pick<JudgeBarProps, "text"> & { readonly account: PairwiseAccount }) {
	const leftOut = account.judges.filter(({ judge }) => account.leftOut.includes(judge.id));
	const names = leftOut.map(({ judge }) => judge.name).join(text("weights.judge.comma"));
	return (
		<div>
			<p className={panel.quiet}>{text("weights.groupAbout")}</p>
			{account.group && <p>{text("weights.groupOf", { n: account.judges.length - leftOut.length })}</p>}
			{!account.group && <p className={panel.notice}>{text("weights.groupNone")}</p>}
			{account.group && leftOut.length > 0 && (
				<p className={panel.notice}>{text("weights.groupLeftOut", { names })}</p>
			)}
		</div>
	);
}

/** One judge more, who has judged nothing yet. */
export function addJudge(pairwise: Pairwise, text: PlannerText): Pairwise {
	const id = nextJudgeId(pairwise);
	const name = text("weights.judge.default", { n: id.slice(1) });
	return { ...pairwise, judges: [...pairwise.judges, { id, name, judgements: [] }] };
}

function nextJudgeId({ judges }: Pairwise): string {
	const used = judges.map(({ id }) => Number(id.slice(1))).filter(Number.isInteger);
	return `j${Math.max(0, ...used) + 1}`;
}
