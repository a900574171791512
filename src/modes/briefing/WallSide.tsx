import { useMemo } from "react";
import type { OpenedRow } from "../../domain/briefing/opened";
import type { BriefingProps } from "../../panels/briefing/briefing_props";
import type { LeavePage } from "../../panels/briefing/leave/leave_page";
import { SideView } from "../../panels/briefing/side/SideView";
import { OpenedList } from "../../panels/briefing/stage/OpenedList";
import { PanelBoundary } from "../../panels/PanelBoundary";
import { photoAddress } from "../../sources/photo_address";
import { makeCompareMaps } from "./compare_maps";
import type { ShowEvent, ShowState } from "./moving/show";
import styles from "./WallSide.module.css";

interface WallSideProps extends BriefingProps {
	readonly telling: LeavePage;
	readonly state: ShowState;
	readonly send: (event: ShowEvent) => void;
	readonly onSince: (day: string) => void;
	/** Takes the map to the very place of a row. */
	readonly onFlyTo: (row: OpenedRow) => void;
}

/** Beside the numbers: what was opened, else the scene's own list or chart. */
export function WallSide(props: WallSideProps) {
	const { telling, state, send, speech, onSince } = props;
	const { side, briefing: told, scene } = telling;
	const maps = useMemo(
		() => (side?.kind === "compare" ? makeCompareMaps(scene, side.project, speech) : undefined),
		[side, scene, speech],
	);
	const shared = {
		scene: props.scene,
		speech,
		focus: props.focus,
		onOpen: props.onOpen,
		onFly: props.onFly,
	};
	return (
		<PanelBoundary text={speech.text}>
			{state.opened && (
				<OpenedList
					{...shared}
					number={state.opened}
					onClose={() => send({ do: "closeOpened" })}
					onFlyTo={props.onFlyTo}
				/>
			)}
			{/* Kept while a list is open, so that the keyboard can come back to what opened it. */}
			{side && (
				<div className={styles.side} hidden={state.opened !== null}>
					<SideView
						key={told.id}
						{...shared}
						facts={side}
						photo={photoAddress}
						onSince={onSince}
						{...(maps ? { maps } : {})}
					/>
				</div>
			)}
		</PanelBoundary>
	);
}
