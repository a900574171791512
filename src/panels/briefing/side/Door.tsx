import type { ReactNode } from "react";
import type { ClaimUnit } from "../../../domain/briefing/claim_value";
import type { Opened } from "../../../domain/briefing/opened";
import type { BriefingProps } from "../briefing_props";

interface DoorProps extends Pick<BriefingProps, "speech" | "onOpen"> {
	readonly title: string;
	/** As it stands there, with its unit; `null`: unknown. */
	readonly figure: string | null;
	readonly opened: Opened;
	/** What the rows add up in, where they are not counted. */
	readonly unit?: ClaimUnit;
	readonly className?: string | undefined;
	readonly children: ReactNode;
}

/** A number that opens into what stands behind it; where nothing does, the number alone. */
export function Door({ title, figure, opened, unit, className, children, speech, onOpen }: DoorProps) {
	if (opened.rows.length === 0 && opened.leftOut.length === 0) {
		return (
			<span className={className} data-closed>
				{children}
			</span>
		);
	}
	return (
		<button
			type="button"
			className={className}
			// By this name the focus finds its way back when the list behind it closes.
			data-door={title}
			aria-label={speech.text("side.open", { name: title, figure: figure ?? speech.text("app.unknown") })}
			onClick={() => onOpen({ title, figure, opened, unit })}
		>
			{children}
		</button>
	);
}
