import { useState } from "react";
import type { DeskNotice, Saving } from "../../../state/scenario_desk_state";
import type { ScenarioProblem } from "../../../state/scenario_file";
import { TIGHT_BYTES } from "../../../state/scenario_room";
import type { ScenarioDesk } from "../../../state/use_scenarios";
import { formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Scenarios.module.css";

interface DeskNotesProps {
	readonly desk: ScenarioDesk;
	readonly text: PlannerText;
}

/** What has to be said whatever step is in front: that something cannot be kept, before it is lost, and what happened beside what the person did. */
export function DeskNotes({ desk, text }: DeskNotesProps) {
	const { trouble, state } = desk.saving;
	const [seen, setSeen] = useState<string | null>(null);
	// That nothing can be kept is one thing, that something is not kept another: each is said once.
	const said = `${trouble} ${state === "saved"}`;
	const isTold = trouble !== null && seen !== said;
	return (
		<div aria-live="polite" className={styles.toast}>
			{isTold && (
				<div className={panel.warning}>
					<Trouble desk={desk} text={text} />
					<button type="button" className={panel.plain} onClick={() => setSeen(said)}>
						{text("scenarios.dismiss")}
					</button>
				</div>
			)}
			{desk.notice && <Notice notice={desk.notice} desk={desk} text={text} />}
		</div>
	);
}

/** Why scenarios cannot be kept, or soon cannot, as long as it lasts. */
export function KeepingTrouble({ desk, text }: DeskNotesProps) {
	if (sayTrouble(desk.saving, text) === null) return null;
	return (
		<div className={panel.warning}>
			<Trouble desk={desk} text={text} />
		</div>
	);
}

function Trouble({ desk, text }: DeskNotesProps) {
	const { trouble, state, detail } = desk.saving;
	return (
		<>
			<p>{sayTrouble(desk.saving, text)}</p>
			{trouble !== null && state === "saved" && <p>{text("scenarios.troubleNone")}</p>}
			{detail !== "" && <p className={panel.quiet}>{detail}</p>}
			<div className={styles.buttons}>
				<button type="button" className={panel.button} onClick={desk.exportFile}>
					{text("scenarios.download")}
				</button>
				{state === "unsaved" && (
					<button type="button" className={panel.button} onClick={() => void desk.saveNow()}>
						{text("scenarios.tryAgain")}
					</button>
				)}
			</div>
		</>
	);
}

function sayTrouble({ trouble, roomBytes }: Saving, text: PlannerText): string | null {
	if (trouble !== null) return text(`scenarios.trouble.${trouble}`);
	if (roomBytes === null || roomBytes >= TIGHT_BYTES) return null;
	return text("scenarios.tight", { room: formatNumber(roomBytes / 1e6, 1) });
}

function Notice({ notice, desk, text }: DeskNotesProps & { readonly notice: DeskNotice }) {
	const isFailure = notice.kind === "problems";
	return (
		<div className={isFailure ? panel.warning : panel.notice}>
			<p>{sayNotice(notice, text)}</p>
			{notice.kind === "adopted" && notice.added > 0 && (
				<p>{text("scenarios.notice.added", { n: notice.added })}</p>
			)}
			{notice.kind === "problems" && <Problems problems={notice.problems} text={text} />}
			<div className={styles.buttons}>
				{notice.kind === "removed" && (
					<button type="button" className={panel.button} onClick={() => void desk.bringBack(notice.id)}>
						{text("scenarios.bringBack")}
					</button>
				)}
				<button type="button" className={panel.plain} onClick={desk.dismiss}>
					{text("scenarios.dismiss")}
				</button>
			</div>
		</div>
	);
}

function sayNotice(notice: DeskNotice, text: PlannerText): string {
	const { name } = notice;
	if (notice.kind === "problems") return text(`scenarios.notice.problems.${notice.from}`, { name });
	return text(`scenarios.notice.${notice.kind}`, { name });
}

function Problems({
	problems,
	text,
}: {
	readonly problems: readonly ScenarioProblem[];
	readonly text: PlannerText;
}) {
	return (
		<ul className={styles.problems}>
			{problems.map(({ field, value, what, expected }) => (
				<li key={`${field} ${what}`}>
					{field !== "" && <code>{text("scenarios.fault", { field, value: value || "—" })}</code>}{" "}
					{text(`scenarios.fault.${what}`, { value, expected })}
				</li>
			))}
		</ul>
	);
}
