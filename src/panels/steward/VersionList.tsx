import type { Head, VersionNote } from "../../state/versions";
import { formatNumber } from "../../text/format";
import { formatMoment } from "../../text/format_moment";
import type { StewardText } from "../../text/steward_text";
import panel from "../panel.module.css";
import styles from "./VersionList.module.css";

interface VersionListProps {
	readonly text: StewardText;
	readonly head: Head;
	/** The browser keeps nothing, and why. */
	readonly refused: string | null;
	readonly onUse: (number: number | null) => void;
	/** The folder of the working data as a zip; `null` while there is none to be had. */
	readonly onExport: (() => void) | null;
}

/** What this browser keeps: every version with a way back to it, and to the data as published. */
export function VersionList({ text, head, refused, onUse, onExport }: VersionListProps) {
	const { current, versions } = head;
	return (
		<div className={styles.versions}>
			{refused !== null && (
				<div className={panel.warning}>
					<p>{text("steward.storeRefused")}</p>
					<p className={panel.quiet}>{refused}</p>
				</div>
			)}
			<ol className={styles.list} aria-label={text("steward.versions")}>
				{versions.map((one) => (
					<Version key={one.number} one={one} text={text} current={one.number === current} onUse={onUse} />
				))}
				<li className={styles.version} aria-current={current === null}>
					<span className={styles.number}>{text("steward.published")}</span>
					<p className={panel.quiet}>{text("steward.publishedAbout")}</p>
					<Use
						text={text}
						name={text("steward.published")}
						current={current === null}
						onUse={() => onUse(null)}
					/>
				</li>
			</ol>
			<p className={panel.quiet}>{text("steward.versionsAbout")}</p>
			<div>
				<button
					type="button"
					className={panel.button}
					disabled={onExport === null}
					onClick={onExport ?? undefined}
				>
					{text("steward.export")}
				</button>
			</div>
			<p className={panel.quiet}>{text("steward.exportAbout")}</p>
		</div>
	);
}

interface VersionProps {
	readonly one: VersionNote;
	readonly text: StewardText;
	readonly current: boolean;
	readonly onUse: (number: number) => void;
}

function Version({ one, text, current, onUse }: VersionProps) {
	const { number, madeAtMs, from, counts, findings } = one;
	const name = text("steward.version", { number });
	return (
		<li className={styles.version} aria-current={current}>
			<span className={styles.number}>
				{name} <time dateTime={new Date(madeAtMs).toISOString()}>{formatMoment(madeAtMs)}</time>
			</span>
			<div>
				<p>
					{text("steward.versionCounts", {
						n: formatNumber(counts.compounds),
						placed: formatNumber(counts.placed),
						expected: formatNumber(counts.expected),
					})}
				</p>
				<p className={panel.quiet}>
					{text("steward.versionFindings", {
						reject: formatNumber(findings.reject),
						repair: formatNumber(findings.repair),
						note: formatNumber(findings.note),
					})}
				</p>
				<p className={panel.quiet}>{from.join("、")}</p>
			</div>
			<Use text={text} name={name} current={current} onUse={() => onUse(number)} />
		</li>
	);
}

function Use({
	text,
	name,
	current,
	onUse,
}: {
	readonly text: StewardText;
	readonly name: string;
	readonly current: boolean;
	readonly onUse: () => void;
}) {
	if (current) return <strong className={styles.use}>{text("steward.inUse")}</strong>;
	return (
		<button
			type="button"
			className={`${panel.button} ${styles.use}`}
			aria-label={text("steward.useOne", { name })}
			onClick={onUse}
		>
			{text("steward.use")}
		</button>
	);
}
