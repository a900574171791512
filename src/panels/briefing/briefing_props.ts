import type { Focus } from "../../domain/briefing/briefing_context";
import type { ClaimUnit, MeasuredClaim } from "../../domain/briefing/claim_value";
import type { Opened } from "../../domain/briefing/opened";
import type { Scene } from "../../domain/scene";
import type { BriefingSpeech } from "../../text/briefing/briefing_text";

/** A number somebody opened: what it says and what stands behind it. */
export interface OpenedNumber {
	/** The claim it is; left out: a number that stands elsewhere. */
	readonly claim?: string | undefined;
	readonly title: string;
	/** The number as it stands on the wall, with its unit; `null`: unknown. */
	readonly figure: string | null;
	readonly opened: Opened;
	/** What its rows add up in; left out: amounts are printed bare. */
	readonly unit?: ClaimUnit | undefined;
	/** What a document says of it; left out or `null`: nothing. */
	readonly published?: MeasuredClaim["published"] | undefined;
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
