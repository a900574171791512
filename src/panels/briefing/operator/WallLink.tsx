import { useId, useRef, useState } from "react";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import panel from "../../panel.module.css";
import styles from "./OperatorDialog.module.css";

interface WallLinkProps {
	readonly link: string;
	readonly text: BriefingText;
}

/** The link that carries this wall, to copy. */
export function WallLink({ link, text }: WallLinkProps) {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [said, setSaid] = useState<{ readonly link: string; readonly copied: boolean } | null>(null);
	const copy = async () => {
		const copied = await copyText(link);
		if (!copied) field.current?.select();
		setSaid({ link, copied });
	};
	return (
		<div>
			<label htmlFor={id} className={panel.quiet}>
				{text("operator.link")}
			</label>
			<div className={styles.link}>
				<input id={id} ref={field} readOnly value={link} />
				<button type="button" className={panel.button} onClick={() => void copy()}>
					{text("operator.copy")}
				</button>
				<span role="status" className={panel.quiet}>
					{said?.link === link && text(said.copied ? "operator.copied" : "operator.copyByHand")}
				</span>
			</div>
		</div>
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
