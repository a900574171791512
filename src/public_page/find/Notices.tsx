import type { ReactNode } from "react";
import type { Gate } from "../../sources/public/gate";
import type { PageProps } from "../page_props";
import styles from "./Notices.module.css";

interface NoticesProps extends Pick<PageProps, "text"> {
	readonly gate: Gate;
	/** Whether the data hold anything to draw a map of. */
	readonly drawable: boolean;
	readonly dataDate: string;
	readonly offline: boolean;
	/** Whether characters can be found by their pinyin. */
	readonly pinyin: boolean;
	/** Takes over the release that waits; `null`: none waits. */
	readonly onTake: (() => void) | null;
	/** Opens the page again. */
	readonly onReload: () => void;
}

/** What a reader has to know before the list: why there is no map, that there is no network, that newer data wait. Nothing where all is well. */
export function Notices(props: NoticesProps) {
	const { gate, drawable, dataDate, offline, pinyin, onTake, text } = props;
	return (
		<div className={styles.notices} role="status">
			<GateNotice {...props} />
			{gate.open && !drawable && <Notice>{text("find.mapNone")}</Notice>}
			{offline && <Notice>{text("notice.offline", { date: dataDate })}</Notice>}
			{!pinyin && <Notice>{text("notice.noPinyin")}</Notice>}
			{onTake && (
				<Notice>
					{text("notice.newRelease")} <Way onPress={onTake}>{text("notice.take")}</Way>
				</Notice>
			)}
		</div>
	);
}

/** Why no map may be drawn, and that the list stands. */
function GateNotice({ gate, text, onReload }: NoticesProps) {
	if (gate.open) return null;
	return (
		<Notice>
			{text(`notice.${gate.reason}`)} {gate.file !== null && text("notice.file", { file: gate.file })}{" "}
			{text("notice.listStands")}
			{gate.reason === "mixed" && <Way onPress={onReload}>{text("notice.reload")}</Way>}
		</Notice>
	);
}

interface FailedProps extends Pick<PageProps, "text"> {
	readonly file: string;
	readonly detail: string;
	readonly onRetry: () => void;
}

/** Which file could not be read, what was met, and what to do. */
export function FailedNotice({ file, detail, onRetry, text }: FailedProps) {
	return (
		<div className={styles.failed} role="alert">
			<p className={styles.what}>{text("notice.failed")}</p>
			<p>{text("notice.failedWhat", { file, detail })}</p>
			<p>
				{text("notice.failedHelp")} <Way onPress={onRetry}>{text("notice.retry")}</Way>
			</p>
		</div>
	);
}

function Notice({ children }: { readonly children: ReactNode }) {
	return <p className={styles.notice}>{children}</p>;
}

function Way({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
	return (
		<button type="button" className={styles.way} onClick={onPress}>
			{children}
		</button>
	);
}
