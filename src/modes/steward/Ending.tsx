import { useId, useMemo } from "react";
import { Choices } from "../../panels/Choices";
import panel from "../../panels/panel.module.css";
import { Decision, type Obstacle } from "../../panels/steward/Decision";
import { Differences } from "../../panels/steward/Differences";
import { findDoubts, type Place } from "../../panels/steward/doubts";
import type { FindingRow } from "../../panels/steward/finding_rows";
import { Step } from "../../panels/steward/Step";
import { VersionList } from "../../panels/steward/VersionList";
import { type Draft, findUnstated, isReviewed } from "../../state/draft";
import { EMPTY_HEAD } from "../../state/versions";
import { pick } from "../../text/text";
import { OutcomeNote } from "./OutcomeNote";
import type { SheetProps } from "./Sheet";
import styles from "./StewardPage.module.css";
import type { LoadedBase } from "./use_base";

interface EndingProps extends SheetProps {
	readonly findings: readonly FindingRow[];
	readonly onGo: (place: Place) => void;
}

/** ⑥ The decision, and what this browser keeps. */
export function Ending(props: EndingProps) {
	const { speech, draft, step, base, working, approval, stale, findings, onGo } = props;
	const { text } = speech;
	const { proposal } = draft;
	const reviewed = isReviewed(draft, base?.revision);
	const files = base?.files ?? null;
	const doubts = useMemo(() => findDoubts(draft, findings), [draft, findings]);
	return (
		<div className={styles.ending}>
			<Step id="decision" mark="⑥" title={text("steward.step.decision")}>
				<Decision
					text={text}
					obstacles={findObstacles(draft, base, reviewed)}
					// While a newer one is made the earlier stays in sight, dimmed; stopped or failed it would be mistaken for the newer.
					proposal={reviewed || stale ? proposal : null}
					stale={!reviewed}
					doubts={doubts}
					onGo={onGo}
					keeping={approval.keeping}
					onApprove={approval.approve}
					onDiscard={() => step({ type: "discard" })}
					onSave={() => proposal && approval.saveFolder(proposal.files)}
				/>
				{draft.against.length > 0 && <Against {...props} />}
				<OutcomeNote text={text} outcome={approval.outcome} />
				{base?.missing && <Missing {...props} missing={base.missing} />}
			</Step>
			<Step id="versions" title={text("steward.step.versions")}>
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

function Missing({ speech, baseWork, missing }: EndingProps & { readonly missing: string }) {
	return (
		<p className={panel.quiet}>
			{missing}{" "}
			<button type="button" className={panel.button} onClick={baseWork.again}>
				{speech.text("steward.again")}
			</button>
		</p>
	);
}

/** The first finding that keeps the folder from being read. */
function Against({ draft, speech }: EndingProps) {
	const [first] = draft.against;
	return first ? <p className={panel.alarm}>{pick(first.message, speech.lang)}</p> : null;
}

/** ⑤ What an approval changes, and how the files are taken over. */
export function Difference(props: SheetProps) {
	const { speech, draft, stale } = props;
	const { text } = speech;
	return (
		<Step id="difference" mark="⑤" title={text("steward.step.difference")} stale={stale}>
			<HowToTake {...props} />
			{draft.proposal ? (
				<Differences text={text} differences={draft.proposal.differences} />
			) : (
				<p className={panel.quiet}>
					{text(draft.files.length > 0 ? "steward.differenceLater" : "steward.waiting")}
				</p>
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
	const unstated = findUnstated(draft).map(({ id, file }) => ({ id, name: file.name }));
	const obstacles: Obstacle[] = unstated.length > 0 ? [{ why: "datum", files: unstated }] : [];
	if (base.stopped) obstacles.push({ why: "base-stopped" });
	else if (base.files === null || base.finding !== null) obstacles.push({ why: "no-base" });
	else if (draft.against.length > 0) obstacles.push({ why: "against" });
	else if (draft.proposal === null) obstacles.push({ why: "nothing-read" });
	return obstacles;
}
