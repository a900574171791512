import panel from "../../panels/panel.module.css";
import type { StewardText } from "../../text/steward_text";
import type { Outcome } from "./use_approval";

/** What came of the last wish, in a sentence; heard by a screen reader. */
export function OutcomeNote({
	text,
	outcome,
}: {
	readonly text: StewardText;
	readonly outcome: Outcome | null;
}) {
	return (
		<div role="status">
			{outcome?.kind === "approved" && (
				<>
					<p className={panel.notice}>{text("steward.approved", { number: outcome.number })}</p>
					{outcome.dropped.length > 0 && (
						<p className={panel.quiet}>{text("steward.dropped", { numbers: outcome.dropped.join("、") })}</p>
					)}
				</>
			)}
			{outcome?.kind === "used" && (
				<p className={panel.notice}>
					{outcome.number === null
						? text("steward.usedPublished")
						: text("steward.used", { number: outcome.number })}
				</p>
			)}
			{outcome?.kind === "trouble" && (
				<div className={panel.warning} role="alert">
					<p>{text(`steward.trouble.${outcome.trouble}`)}</p>
					{outcome.detail !== "" && <p className={panel.quiet}>{outcome.detail}</p>}
				</div>
			)}
		</div>
	);
}
