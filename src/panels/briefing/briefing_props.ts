import type { Focus } from "../../domain/briefing/briefing_context";
import type { Opened } from "../../domain/briefing/opened";
import type { Scene } from "../../domain/scene";
import type { BriefingSpeech } from "../../text/briefing/briefing_text";

/** A number somebody opened: what it says and what stands behind it. */
export interface OpenedNumber {
	readonly title: string;
	/** The number as it stands on the wall, with its unit; `null`: unknown. */
	readonly figure: string | null;
	readonly opened: Opened;
}

/** What every panel of the briefing is given. */
export interface BriefingProps {
	/** What the map shows now. */
	readonly scene: Scene;
	readonly speech: BriefingSpeech;
	/** The sub-district or compound somebody asked about; `null`: the whole. */
	readonly focus: Focus | null;
	/** Opens a number into the rows behind it. */
	readonly onOpen: (number: OpenedNumber) => void;
	/** Asks the map to bring a compound into its middle and to mark it. */
	readonly onFly: (compound: string) => void;
}
