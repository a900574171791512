import { useCallback } from "react";
import type { Wall } from "../../domain/briefing/wall";
import type { MapHandle } from "../../map/map_handle";
import { LeaveBehind } from "../../panels/briefing/leave/LeaveBehind";
import { KeyHelp } from "../../panels/briefing/moving/KeyHelp";
import { OperatorDialog } from "../../panels/briefing/operator/OperatorDialog";
import type { WallLayout } from "../../panels/briefing/operator/wall_layout";
import { type Link, writeLink } from "../../state/link";
import { readPageAddress } from "../../state/page_address";
import type { Moving } from "./moving/use_moving";
import { tellScene } from "./tell_scene";
import { WallState } from "./WallState";
import type { BriefingWork } from "./work";

interface WallOperatorProps {
	readonly work: BriefingWork;
	readonly moving: Moving;
	readonly wall: Wall;
	readonly setWall: (wall: Wall) => void;
	readonly layout: WallLayout;
	readonly readPixels: () => ReturnType<MapHandle["pixels"]>;
	readonly open: boolean;
	readonly onClose: () => void;
}

/** What the operator of a wall says and sees: the wall itself, how it fares, the keys, and what can be taken away. */
export function WallOperator(props: WallOperatorProps) {
	const { work, moving, wall, setWall, layout, readPixels, open, onClose } = props;
	const { speech, steps, briefing, origin } = work;
	const { link, go } = steps;
	const pages = useCallback(() => briefing.scenes.map((told) => tellScene(told, work)), [briefing, work]);
	const wayTo = (change: Partial<Link>) => ({
		href: writeLink({ ...link, ...change }),
		onFollow: () => go((before) => ({ ...before, ...change })),
	});
	return (
		<OperatorDialog
			{...{ open, onClose, wall, layout, speech }}
			onWall={setWall}
			canvas={open ? readPixels() : null}
			link={readPageAddress() + writeLink({ ...link, wall })}
		>
			<WallState {...{ work, moving, link }} />
			<LeaveBehind
				pages={pages}
				count={briefing.scenes.length}
				current={briefing.scenes.findIndex(({ id }) => id === moving.show.state.at)}
				speech={speech}
				paperWay={(print) => wayTo({ print, tour: false })}
				origin={work.news === null ? null : origin}
			/>
			<KeyHelp text={speech.text} />
		</OperatorDialog>
	);
}
