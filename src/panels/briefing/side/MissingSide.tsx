import { SideFrame } from "./SideFrame";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";

/** What could not be had, and what to do about it. */
export function MissingSide({ facts, speech: { text } }: PartProps<"missing">) {
	return (
		<SideFrame title={text("side.missing")}>
			<p className={styles.notice}>{text(`side.missing.${facts.why}`)}</p>
		</SideFrame>
	);
}
