import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { MeasuredClaim } from "../../../domain/briefing/claim_value";
import type { SideFacts } from "../../../domain/briefing/side_facts";
import type { Scene } from "../../../domain/scene";
import type { Sight } from "../../../domain/view";

/** One scene of the briefing with all that is said in it, as it is left behind. */
export interface LeavePage {
	readonly scene: Scene;
	readonly briefing: BriefingScene;
	readonly claims: readonly MeasuredClaim[];
	/** `null`: nothing stands beside its map. */
	readonly side: SideFacts | null;
	/** `null`: nowhere, since nothing is placed. */
	readonly look: Sight | null;
}
