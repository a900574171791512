import { useId, useState } from "react";
import type { Proposal } from "../../state/import_calls";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./Decision.module.css";
import { DoubtList } from "./DoubtList";
import type { Doubt, Place } from "./doubts";

/** Why an approval is not possible yet, each a phrase of its own. */
export type Obstacle =
	| {
			readonly why:
				| "no-files"
				| "reading"
				| "stopped"
				| "failed"
				| "nothing-read"
				| "no-base"
				| "base-stopped"
				| "against";
	  }
	| { readonly why: "datum"; readonly files: readonly { readonly id: string; readonly name: string }[] };

interface DecisionProps {
	readonly text: StewardText;
	readonly obstacles: readonly Obstacle[];
	/** What would be approved; `null` while there is nothing. */
	readonly proposal: Pick<Proposal, "counts" | "differences"> | null;
	/** The proposal is an earlier one; a newer is being made. */
	readonly stale: boolean;
	/** What somebody should have seen before approving. */
	readonly doubts: readonly Doubt[];
	readonly onGo: (place: Place) => void;
	readonly keeping: boolean;
	readonly onApprove: () => void;
	readonly onDiscard: () => void;
	/** The folder as it would be, for a browser that keeps nothing. */
	readonly onSave: () => void;
}

/** Approve or discard; what stands against approving is said in sentences. */
export function Decision(props: DecisionProps) {
	const { text, obstacles, proposal, stale, doubts, keeping, onApprove, onGo, onSave } = props;
	const id = useId();
	const ready = obstacles.length === 0 && proposal !== null && !keeping;
	return (
		<div className={styles.decision}>
			<div id={id} className={styles.reasons}>
				{obstacles.map((one) => (
					<p key={one.why} className={one.why === "no-files" ? panel.quiet : panel.notice}>
						{one.why === "datum" ? (
							<DatumObstacle text={text} files={one.files} onGo={onGo} />
						) : (
							text(`steward.obstacle.${one.why}`)
						)}
					</p>
				))}
				{proposal && (
					<div className={styles.proposal} aria-busy={stale} data-stale={stale || undefined}>
						<Reconciliation text={text} {...proposal.counts} />
						<Summary text={text} differences={proposal.differences} />
					</div>
				)}
				<DoubtList text={text} doubts={doubts} onGo={onGo} />
			</div>
			<div className={styles.buttons}>
				<button
					type="button"
					className={styles.approve}
					disabled={!ready}
					aria-describedby={id}
					onClick={onApprove}
				>
					{text(keeping ? "steward.keeping" : "steward.approve")}
				</button>
				<Discard {...props} />
				{proposal && (
					<button type="button" className={panel.plain} disabled={stale} onClick={onSave}>
						{text("steward.saveProposal")}
					</button>
				)}
			</div>
		</div>
	);
}

function DatumObstacle({
	text,
	files,
	onGo,
}: Pick<DecisionProps, "text" | "onGo"> & Pick<Obstacle & { readonly why: "datum" }, "files">) {
	return (
		<>
			{text("steward.obstacle.datum")}
			{files.map(({ id, name }, at) => (
				<span key={id}>
					{at > 0 && "、"}
					<button
						type="button"
						className={panel.door}
						aria-label={text("steward.step.datumOf", { file: name })}
						onClick={() => onGo({ step: "datum", file: id })}
					>
						{name}
					</button>
				</span>
			))}
		</>
	);
}

function Discard({ text, obstacles, onDiscard }: DecisionProps) {
	const [asked, setAsked] = useState(false);
	const nothing = obstacles.some(({ why }) => why === "no-files");
	if (!asked || nothing) {
		return (
			<button type="button" className={panel.button} disabled={nothing} onClick={() => setAsked(true)}>
				{text("steward.discard")}
			</button>
		);
	}
	const discard = () => {
		setAsked(false);
		onDiscard();
	};
	return (
		<>
			<button type="button" className={panel.button} onClick={discard}>
				{text("steward.discardSure")}
			</button>
			<button type="button" className={panel.plain} onClick={() => setAsked(false)}>
				{text("steward.discardNot")}
			</button>
		</>
	);
}

/** How much an approval would change, in one line a kind. */
function Summary({ text, differences }: { readonly text: StewardText } & Pick<Proposal, "differences">) {
	const some = differences.some((one) => one.added.length + one.removed.length + one.changed.length > 0);
	if (!some) return <p>{text("steward.differenceNone")}</p>;
	return differences.map(({ kind, added, removed, changed }) =>
		added.length + removed.length + changed.length === 0 ? null : (
			<p key={kind}>
				{text("steward.summary", {
					kind: text(`file.${kind}`),
					added: formatNumber(added.length),
					removed: formatNumber(removed.length),
					changed: formatNumber(changed.length),
				})}
			</p>
		),
	);
}

/** The number of compounds against the number there should be, the difference in words. */
function Reconciliation({
	text,
	compounds,
	expected,
}: {
	readonly text: StewardText;
	readonly compounds: number;
	readonly expected: number;
}) {
	const said = { total: formatNumber(compounds), expected: formatNumber(expected) };
	if (compounds === expected) return <p className={styles.total}>{text("steward.totalAgrees", said)}</p>;
	const n = formatNumber(Math.abs(compounds - expected));
	return (
		<p className={`${styles.total} ${panel.alarm}`}>
			{text(compounds < expected ? "steward.totalMissing" : "steward.totalTooMany", { ...said, n })}
		</p>
	);
}
