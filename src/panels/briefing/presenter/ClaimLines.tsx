import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import { formatClaim } from "../../../text/briefing/format_claim";
import { pick } from "../../../text/text";
import styles from "./ClaimLines.module.css";

interface ClaimLinesProps {
	readonly claims: readonly MeasuredClaim[];
	readonly speech: BriefingSpeech;
}

/** The numbers of a scene as the wall shows them, a line each, with what is published where that differs. */
export function ClaimLines({ claims, speech }: ClaimLinesProps) {
	const { text, lang } = speech;
	if (claims.length === 0) return <p className={styles.quiet}>{text("presenter.numbers.none")}</p>;
	return (
		<dl className={styles.claims}>
			{claims.map(({ claim, value, unit, published }) => {
				const said = formatClaim(value, unit, speech);
				return (
					<div key={claim.id} className={styles.claim}>
						<dt>{pick(claim.label, lang)}</dt>
						<dd>
							<span className={styles.figure}>{said.figure}</span>
							{said.unit !== "" && <span className={styles.quiet}>{`\u2009${said.unit}`}</span>}
							{published?.differs && (
								<span className={styles.published}>
									{text("presenter.published", { figure: published.asPrinted })}
								</span>
							)}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
