import type { Briefing } from "../../domain/briefing/briefing";
import type { Choice } from "../../domain/briefing/briefing_context";
import type { Targets } from "../../domain/targets";
import type { Town } from "../../domain/town";
import type { View } from "../../domain/view";
import type { Origin } from "../../sources/origin";
import type { Loaded } from "../../sources/use_records";
import type { ReleaseNews } from "../../sources/watch_release";
import type { Keeping } from "../../state/service_worker";
import type { useLink } from "../../state/use_link";
import type { BriefingSpeech } from "../../text/briefing/briefing_text";

/** Everything the wall, the presenter's window and the paper work with. */
export interface BriefingWork {
	readonly town: Town;
	readonly briefing: Briefing;
	readonly targets: Targets | null;
	/** The next sites; `null`: none are shown, or they are not computed yet. */
	readonly choice: Choice | null;
	readonly view: View;
	readonly speech: BriefingSpeech;
	readonly steps: ReturnType<typeof useLink>;
	/** The records as they came. `late`: what of a newer set could not be had. */
	readonly loaded: Loaded & { readonly late: Loaded["problems"] };
	/** What is heard of the server; `null`: there is none. */
	readonly news: ReleaseNews | null;
	readonly keeping: Keeping;
	readonly origin: Origin | null;
}
