import type { ClaimUnit } from "../../../domain/briefing/claim_value";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatClaim } from "../../../text/briefing/format_claim";
import styles from "./side.module.css";

interface ValueProps {
	readonly value: number | null;
	readonly unit: ClaimUnit;
	readonly speech: BriefingSpeech;
	/** For what a project adds: a plus before what is not negative. */
	readonly signed?: boolean;
}

/** A figure and its unit in smaller letters. */
export function Value({ value, unit, speech, signed = false }: ValueProps) {
	const said = formatClaim(value, unit, speech);
	return (
		<span className={styles.value}>
			<span className={styles.figure}>
				{(signed && value !== null && value >= 0 ? "+" : "") + said.figure}
			</span>
			{value !== null && said.unit !== "" && <span className={styles.unit}>{`\u2009${said.unit}`}</span>}
		</span>
	);
}

/** The same in one piece; `null` is unknown. */
export function sayValue(value: number | null, unit: ClaimUnit, speech: BriefingSpeech): string | null {
	if (value === null) return null;
	const said = formatClaim(value, unit, speech);
	return said.unit === "" ? said.figure : `${said.figure}\u2009${said.unit}`;
}
