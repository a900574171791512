import { useId } from "react";
import { Choices } from "../../panels/Choices";
import panel from "../../panels/panel.module.css";
import { Decision, type Obstacle } from "../../panels/steward/Decision";
import { Differences } from "../../panels/steward/Differences";
import { Step } from "../../panels/steward/Step";
import { VersionList } from "../../panels/steward/VersionList";
import { type Draft, findUnstated, isReviewed } from "../../state/draft";
import { EMPTY_HEAD } from "../../state/versions";
import { pick } from "../../text/text";
import { OutcomeNote } from "./OutcomeNote";
import type { SheetProps } from "./Sheet";
import styles from "./StewardPage.module.css";
import type { LoadedBase } from "./use_base";

/** ⑥ The decision, and what this browser keeps. */
export function Ending(props: SheetProps) {
	const { speech, draft, step, base, working, approval } = props;
	const { text } = speech;
	const { proposal } = draft;
	const reviewed = isReviewed(draft, base?.revision);
	const files = base?.files ?? null;
	return (
		<div className={styles.ending}>
			<Step mark="⑥" title={text("steward.step.decision")}>
				<Decision
					text={text}
					obstacles={findObstacles(draft, base, reviewed)}
					// What an earlier reading came to is not said beside a later one's files.
					proposal={reviewed ? proposal : null}
					rejected={countRejected(draft)}
					keeping={approval.keeping}
					onApprove={approval.approve}
					onDiscard={() => step({ type: "discard" })}
					onSave={() => proposal && approval.saveFolder(proposal.files)}
				/>
				{draft.against.length > 0 && <Against {...props} />}
				<OutcomeNote text={text} outcome={approval.outcome} />
				{base?.missing && <p className={panel.quiet}>{base.missing}</p>}
			</Step>
			<Step title={text("steward.step.versions")}>
				<VersionList
					text={text}
					head={working.head ?? EMPTY_HEAD}
					refused={working.refused}
					onUse={approval.use}
					onExport={files && (() => approval.saveFolder(files))}
				/>
			</Step>
		</div>
	);
}

function countRejected(draft: Draft): number {
	return draft.files.reduce((sum, { outcome }) => sum + (outcome?.report.rows.rejected ?? 0), 0);
}

/** The first finding that keeps the folder from being read. */
function Against({ draft, speech }: SheetProps) {
	const [first] = draft.against;
	return first ? <p className={panel.alarm}>{pick(first.message, speech.lang)}</p> : null;
}

/** ⑤ What an approval changes, and how the files are taken over. */
export function Difference(props: SheetProps) {
	const { speech, draft } = props;
	const { text } = speech;
	return (
		<Step mark="⑤" title={text("steward.step.difference")}>
			<HowToTake {...props} />
			{draft.proposal ? (
				<Differences text={text} differences={draft.proposal.differences} />
			) : (
				<p className={panel.quiet}>{text("steward.waiting")}</p>
			)}
		</Step>
	);
}

/** Update or replace, and of what day the data are from now on. */
function HowToTake({ speech, draft, step }: SheetProps) {
	const { text } = speech;
	const id = useId();
	const { how, dataDate } = draft.facts;
	return (
		<>
			<Choices
				label={text("steward.take")}
				choices={(["update", "replace"] as const).map((value) => ({
					value,
					label: text(`steward.take.${value}`),
				}))}
				chosen={how}
				onChoose={(value) => step({ type: "facts", facts: { how: value } })}
			/>
			<p className={how === "replace" ? panel.warning : panel.quiet}>{text(`steward.take.${how}About`)}</p>
			<p className={styles.date}>
				<label htmlFor={id} className={panel.quiet}>
					{text("steward.dataDate")}
				</label>{" "}
				<input
					id={id}
					type="date"
					className={styles.input}
					value={dataDate ?? ""}
					onChange={(event) => step({ type: "facts", facts: { dataDate: event.target.value || null } })}
				/>
			</p>
		</>
	);
}

function findObstacles(draft: Draft, base: LoadedBase | null, reviewed: boolean): readonly Obstacle[] {
	if (draft.files.length === 0) return [{ why: "no-files" }];
	if (draft.stopped) return [{ why: "stopped" }];
	if (draft.failure !== null) return [{ why: "failed" }];
	if (base === null || !reviewed) return [{ why: "reading" }];
	const unstated = findUnstated(draft).map(({ file }) => file.name);
	const obstacles: Obstacle[] = unstated.length > 0 ? [{ why: "datum", files: unstated }] : [];
	if (base.files === null || base.finding !== null) obstacles.push({ why: "no-base" });
	else if (draft.against.length > 0) obstacles.push({ why: "against" });
	else if (draft.proposal === null) obstacles.push({ why: "nothing-read" });
	return obstacles;
}
