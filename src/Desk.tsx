import { useState } from "react";
import type { Scene } from "./domain/scene";
import type { Town } from "./domain/town";
import type { MapCamera, PainterName, Paper, View } from "./domain/view";
import { KeptPicture } from "./modes/KeptPicture";
import { MapPane } from "./modes/MapPane";
import { useFraming } from "./modes/use_framing";
import { Workbench } from "./modes/Workbench";
import { OutputButton, type OutputProps } from "./panels/OutputButton";
import { PageLink, type Way } from "./panels/PageLink";
import { PrintPointer } from "./panels/PrintPointer";
import { WorkingStrip } from "./panels/steward/WorkingStrip";
import type { useRecords } from "./sources/use_records";
import { readPageAddress } from "./state/page_address";
import { useFirstPageLeft } from "./state/use_first_page_left";
import type { Working } from "./state/use_working";
import type { Speech } from "./text/labels";

export interface DeskProps {
	/** Whether the view is the one the first page shows. */
	readonly opening: boolean;
	readonly working: Working;
	/** To the upkeep of the data. */
	readonly other: Way;
	/** To the choice of the next sites. */
	readonly planner: Way;
	/** To the briefing before a wall. */
	readonly briefing: Way;
	/** To the present scene laid out for a paper. */
	readonly paperWay: (paper: Paper) => Way;
	readonly onPainter: (painter: PainterName | null) => void;
	readonly scene: Scene;
	readonly speech: Speech;
	readonly town: Town;
	readonly loaded: ReturnType<typeof useRecords>;
	readonly change: (patch: Partial<View>) => void;
	readonly camera: MapCamera | null;
	readonly painter: PainterName | null;
	readonly keepCamera: (camera: MapCamera) => void;
}

/** The workbench with the map in its place, and what passes between the two. */
export function Desk(props: DeskProps) {
	const { scene, speech, town, loaded, change, camera, painter, keepCamera } = props;
	const [hoveredId, setHoveredId] = useState<string | null>(null);
	const [painted, setPainted] = useState(false);
	const { handle, frame } = useFraming(town);
	const ready = !loaded.loading && painted;
	// Cameras and parking may be long in coming; they are not in the picture, so it does not wait for them.
	const covered = !painted || (loaded.loading && town.records.ground === null);
	const pictured = useFirstPageLeft(town) && props.opening && covered;
	return (
		<Workbench
			scene={scene}
			speech={speech}
			change={change}
			problems={loaded.problems}
			malformed={loaded.malformed}
			ready={ready}
			hoveredId={hoveredId}
			onHover={setHoveredId}
			onFrame={frame}
			ways={<Ways {...props} readMap={() => handle.current?.read() ?? null} />}
			notice={<Notice {...props} />}
			map={
				<MapPane
					scene={scene}
					speech={speech}
					change={change}
					camera={camera}
					onCamera={keepCamera}
					hoveredId={hoveredId}
					onHover={setHoveredId}
					painter={painter}
					above={pictured && loaded.problems.length === 0 && <KeptPicture />}
					onReady={() => setPainted(true)}
					handle={handle}
				/>
			}
		/>
	);
}

/** From the desk to paper and to the upkeep of the data. */
function Ways(props: DeskProps & Pick<OutputProps, "readMap">) {
	const { other, planner, briefing, working, speech } = props;
	const version = working.head?.current ?? null;
	const remark = version === null ? null : speech.text("steward.strip", { number: version });
	return (
		<>
			<PageLink {...planner}>{speech.text("planner.link")}</PageLink>
			<PageLink {...briefing}>{speech.text("briefing.link")}</PageLink>
			<OutputButton {...props} remark={remark} />
			<PageLink {...other}>{speech.text("steward.link")}</PageLink>
		</>
	);
}

/** What is said of the page as a whole: whose data it shows, and on paper where the better paper is. */
function Notice(props: DeskProps) {
	return (
		<>
			<WorkingNotice {...props} />
			<PrintPointer link={readPageAddress() + props.paperWay("a4").href} speech={props.speech} />
		</>
	);
}

/** On the map of the working data: that it is not the published one, and the ways from here. */
function WorkingNotice({ working, speech: { text }, other }: DeskProps) {
	const version = working.head?.current ?? null;
	if (version === null) return null;
	return (
		<WorkingStrip text={text} version={version} onPublished={() => void working.rollBack(null)}>
			<PageLink {...other}>{text("steward.link")}</PageLink>
		</WorkingStrip>
	);
}
