import { useId, useMemo, useRef, useState } from "react";
import { LONG_LINK_CHARACTERS } from "../../../state/scenario_link";
import type { ScenarioDesk } from "../../../state/use_scenarios";
import { formatNumber } from "../../../text/format";
import type { PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Scenarios.module.css";

interface SharingProps {
	readonly desk: ScenarioDesk;
	readonly text: PlannerText;
}

/** The open scenario as a file and as a link, and the door for one that somebody else has sent. */
export function Sharing({ desk, text }: SharingProps) {
	const [open, setOpen] = useState(false);
	return (
		<details className={styles.part} onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary className={styles.summary}>{text("scenarios.share")}</summary>
			<div className={styles.buttons}>
				<button type="button" className={panel.button} onClick={desk.exportFile}>
					{text("scenarios.download")}
				</button>
				<OpenFile desk={desk} text={text} />
			</div>
			{open && <ShareLink desk={desk} text={text} />}
			<p className={panel.quiet}>{text("scenarios.shareAbout")}</p>
		</details>
	);
}

function OpenFile({ desk, text }: SharingProps) {
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<button type="button" className={panel.button} onClick={() => input.current?.click()}>
				{text("scenarios.upload")}
			</button>
			<input
				ref={input}
				type="file"
				hidden
				accept=".json,application/json"
				aria-label={text("scenarios.upload")}
				onChange={(event) => {
					const [file] = event.target.files ?? [];
					// The same file chosen again is a choice too.
					event.target.value = "";
					if (file) void desk.importFile(file);
				}}
			/>
		</>
	);
}

/** Made only while it is looked at: it takes some milliseconds, and a slider moves often. */
function ShareLink({ desk, text }: SharingProps) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const { scenario } = desk;
	// biome-ignore lint/correctness/useExhaustiveDependencies: the link is that of the scenario
	const link = useMemo(() => desk.shareLink(), [scenario]);
	const [said, setSaid] = useState<{ readonly link: string; readonly how: "copied" | "copyByHand" } | null>(
		null,
	);
	const copy = async () => {
		const isCopied = await copyText(link);
		if (!isCopied) field.current?.select();
		setSaid({ link, how: isCopied ? "copied" : "copyByHand" });
	};
	return (
		<>
			<label className={panel.quiet} htmlFor={id}>
				{text("scenarios.link")} · {text("scenarios.linkLength", { n: formatNumber(link.length) })}
			</label>
			<div className={styles.buttons}>
				<input id={id} ref={field} className={`${styles.field} ${styles.link}`} readOnly value={link} />
				<button type="button" className={panel.button} onClick={() => void copy()}>
					{text("scenarios.copy")}
				</button>
				<span role="status">{said?.link === link && text(`scenarios.${said.how}`)}</span>
			</div>
			{link.length > LONG_LINK_CHARACTERS && <p>{text("scenarios.linkLong")}</p>}
		</>
	);
}

/** False where a page may not write to the clipboard: one that is not served securely, or one that was refused. */
async function copyText(words: string): Promise<boolean> {
	if (typeof navigator.clipboard?.writeText !== "function") return false;
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch (error) {
		if (error instanceof DOMException) return false;
		throw error;
	}
}
