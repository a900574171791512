import type { QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { extentOf } from "./domain/areas";
import { makeScene, type Scene } from "./domain/scene";
import type { Town } from "./domain/town";
import type { MapCamera, PainterName, Paper, View } from "./domain/view";
import type { MapHandle } from "./map/map_handle";
import { KeptPicture } from "./modes/KeptPicture";
import { LoadingNote } from "./modes/LoadingNote";
import { MapPane } from "./modes/MapPane";
import { Workbench } from "./modes/Workbench";
import { OutputButton, type OutputProps } from "./panels/OutputButton";
import { PageLink } from "./panels/PageLink";
import { PanelBoundary } from "./panels/PanelBoundary";
import { PrintPointer } from "./panels/PrintPointer";
import { WorkingStrip } from "./panels/steward/WorkingStrip";
import { useRecords } from "./sources/use_records";
import { isOpening, leaveFirstPage } from "./state/first_page";
import { type Link, writeLink } from "./state/link";
import { readPageAddress } from "./state/page_address";
import { useDocument } from "./state/use_document";
import { useFirstPageLeft } from "./state/use_first_page_left";
import { useFirstPicture } from "./state/use_first_picture";
import { useLink } from "./state/use_link";
import { useOrigin } from "./state/use_origin";
import { useSpoken } from "./state/use_spoken";
import { useChanges, useView } from "./state/use_view";
import { useWorking, type Working } from "./state/use_working";
import type { Speech } from "./text/labels";
import { pick, type Text } from "./text/text";

/** The upkeep of the data is another page as far as loading goes: who looks at the map does not wait for it. */
const StewardPage = lazy(() => import("./modes/steward/StewardPage"));

/** So is the document for paper, which most who look at the map never ask for. */
const PrintPage = lazy(() => import("./modes/print/PrintPage"));

/** Reads the link and shows what it asks for; an error on the way is said instead of a blank page. */
export function App({ client }: { readonly client: QueryClient }) {
	const steps = useLink();
	const asked = useView(steps.link);
	const spoken = useSpoken(asked.lang);
	const lang = spoken?.lang ?? asked.lang;
	const view = useMemo(() => ({ ...asked, lang }), [asked, lang]);
	if (spoken === null) return null;
	const { text } = spoken;
	return (
		<PanelBoundary text={text} onCaught={leaveFirstPage}>
			<Page client={client} steps={steps} view={view} text={text} />
		</PanelBoundary>
	);
}

interface PageProps {
	readonly client: QueryClient;
	readonly steps: ReturnType<typeof useLink>;
	readonly view: View;
	readonly text: Text;
}

/** Loads the records, makes the scene and shows it. */
function Page({ client, steps, view, text }: PageProps) {
	const { link } = steps;
	const working = useWorking();
	const loaded = useRecords(client, useOrigin(working));
	const other = useOtherMode(steps);
	const town = useLastTown(loaded.town, link.mode === "steward");
	const scene = useMemo(() => town && makeScene(town, view), [town, view]);
	const district = town?.records.district ?? null;
	const speech = useMemo(() => district && { text, lang: view.lang, district }, [text, view.lang, district]);
	useDocument(view.lang, view.theme, district && pick(district.title, view.lang));
	useFirstPicture(scene !== null);
	const { change, keepCamera } = useChanges(steps);
	if (!scene || !speech || !town) {
		return <LoadingNote text={text} problems={loaded.problems} />;
	}
	if (link.print !== null || link.mode === "steward") {
		return <Elsewhere {...{ scene, speech, steps, view, change, town, loaded, working, other }} />;
	}
	const { camera, painter } = link;
	const paperWay = (print: Paper) => leadTo(steps, { print });
	const onPainter = (next: PainterName | null) => steps.go((before) => ({ ...before, painter: next }));
	const opening = isOpening(link);
	const desk = {
		opening,
		scene,
		speech,
		change,
		town,
		loaded,
		camera,
		painter,
		keepCamera,
		working,
		other,
		paperWay,
		onPainter,
	};
	return <Desk {...desk} />;
}

type ElsewhereProps = Pick<
	DeskProps,
	"scene" | "speech" | "town" | "loaded" | "change" | "working" | "other"
> &
	Pick<PageProps, "steps" | "view">;

/** What is not the map: the document for paper, or the upkeep of the data. */
function Elsewhere(props: ElsewhereProps) {
	const { scene, speech, steps, view, change, town, loaded, working, other } = props;
	const { link, go } = steps;
	const version = working.head?.current ?? null;
	const { records } = town;
	return (
		<Suspense fallback={<LoadingNote text={speech.text} problems={[]} />}>
			{link.print === null ? (
				<StewardPage {...{ speech, view, change, records, working, other }} />
			) : (
				<PrintPage {...{ scene, speech, link, go, ...loaded }} paper={link.print} working={version} />
			)}
		</Suspense>
	);
}

/** The town as loaded. While others are on their way the upkeep of the data keeps the last ones: it has more to lose than a moment's truth. */
function useLastTown(town: Town | null, keep: boolean): Town | null {
	const [last, setLast] = useState(town);
	if (town !== null && town !== last) setLast(town);
	return keep ? (town ?? last) : town;
}

/** The map from the upkeep of the data, and the other way. */
function useOtherMode(steps: ReturnType<typeof useLink>): Way {
	return leadTo(steps, { mode: steps.link.mode === "desk" ? "steward" : "desk" });
}

/** The way to the present link with a change. */
function leadTo({ link, go }: ReturnType<typeof useLink>, change: Partial<Link>): Way {
	const href = writeLink({ ...link, ...change }) || "?";
	return { href, onFollow: () => go((before) => ({ ...before, ...change })) };
}

/** A way to another page, for a plain click and for a new tab. */
interface Way {
	readonly href: string;
	readonly onFollow: () => void;
}

interface DeskProps {
	/** Whether the view is the one the first page shows. */
	readonly opening: boolean;
	readonly working: Working;
	readonly other: Way;
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
function Desk(props: DeskProps) {
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
	const { other, working, speech } = props;
	const version = working.head?.current ?? null;
	const remark = version === null ? null : speech.text("steward.strip", { number: version });
	return (
		<>
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

/** The map's handle, and the way to bring compounds into its middle. */
function useFraming(town: Town) {
	const handle = useRef<MapHandle>(null);
	const frame = useCallback(
		(ids: readonly string[]) => {
			const positions = ids.flatMap((id) => {
				const position = town.compoundById.get(id)?.position;
				return position ? [position] : [];
			});
			const extent = extentOf(positions);
			const [only] = ids;
			if (ids.length === 1 && only !== undefined) handle.current?.flyTo(only);
			else if (extent) handle.current?.fit(extent);
		},
		[town],
	);
	return { handle, frame };
}
