import { ProgressStrip } from "../../panels/briefing/moving/ProgressStrip";
import type { Moving } from "./moving/use_moving";
import type { BriefingWork } from "./work";

interface WallFootProps {
	readonly work: Pick<BriefingWork, "briefing" | "speech">;
	readonly moving: Moving;
	readonly concerns: readonly string[];
}

/** The foot of the wall: where the briefing is, and the ways on. */
export function WallFoot({ work: { briefing, speech }, moving, concerns }: WallFootProps) {
	const { show, act, idle, fullScreen } = moving;
	const { state, send, clock } = show;
	return (
		<ProgressStrip
			scenes={briefing.scenes}
			at={state.at}
			{...{ clock, speech, concerns }}
			fullScreen={fullScreen.state}
			quiet={idle}
			onGo={(id) => send({ do: "go", scene: id })}
			onAct={act}
		/>
	);
}
