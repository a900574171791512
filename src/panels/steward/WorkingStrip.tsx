import type { ReactNode } from "react";
import type { Text } from "../../text/text";
import panel from "../panel.module.css";
import styles from "./WorkingStrip.module.css";

interface WorkingStripProps {
	readonly text: Text;
	/** Number of the version that is shown. */
	readonly version: number;
	readonly onPublished: () => void;
	/** A way to the upkeep of the data, where one is not there already. */
	readonly children?: ReactNode;
}

/** Says that what is shown is the working data of this browser, which nobody else sees, with the way back to the published. */
export function WorkingStrip({ text, version, onPublished, children }: WorkingStripProps) {
	return (
		<section className={styles.strip} aria-label={text("steward.stripLabel")}>
			<strong>{text("steward.strip", { number: version })}</strong>
			{children}
			<button type="button" className={panel.plain} onClick={onPublished}>
				{text("steward.toPublished")}
			</button>
		</section>
	);
}
