import type { QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { extentOf } from "./domain/areas";
import { makeScene, type Scene } from "./domain/scene";
import type { Town } from "./domain/town";
import type { MapCamera, Mode, View } from "./domain/view";
import type { MapFailure, MapHandle } from "./map/map_handle";
import { LoadingNote } from "./modes/LoadingNote";
import { MapPane } from "./modes/MapPane";
import { Workbench } from "./modes/Workbench";
import { PageLink } from "./panels/PageLink";
import { PanelBoundary } from "./panels/PanelBoundary";
import { WorkingStrip } from "./panels/steward/WorkingStrip";
import { useRecords } from "./sources/use_records";
import { useDeviceLang, useDeviceTheme } from "./state/device";
import { type Link, writeLink } from "./state/link";
import { useDocument } from "./state/use_document";
import { useFirstPicture } from "./state/use_first_picture";
import { useLink } from "./state/use_link";
import { useOrigin } from "./state/use_origin";
import { useWorking, type Working } from "./state/use_working";
import type { Speech } from "./text/labels";
import { makeText, pick, type Text } from "./text/text";

/** What moves continuously under a hand: each value replaces the last one in the history instead of following it. */
const CONTINUOUS: readonly (keyof View)[] = ["distanceM", "spacesPerHousehold"];

/** The upkeep of the data is another page as far as loading goes: who looks at the map does not wait for it. */
const StewardPage = lazy(() => import("./modes/steward/StewardPage"));

/** Reads the link and shows what it asks for; an error on the way is said instead of a blank page. */
export function App({ client }: { readonly client: QueryClient }) {
	const steps = useLink();
	const view = useView(steps.link);
	const text = useMemo(() => makeText(view.lang), [view.lang]);
	return (
		<PanelBoundary text={text}>
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
	const { link, go, replace } = steps;
	const working = useWorking();
	const loaded = useRecords(client, useOrigin(working));
	const other = useOtherMode(steps);
	const town = useLastTown(loaded.town, link.mode === "steward");
	const scene = useMemo(() => town && makeScene(town, view), [town, view]);
	const district = town?.records.district ?? null;
	const speech = useMemo(() => district && { text, lang: view.lang, district }, [text, view.lang, district]);
	useDocument(view.lang, view.theme, district && pick(district.title, view.lang));
	useFirstPicture(scene !== null);
	const change = useCallback(
		(patch: Partial<View>) => {
			const continuous = Object.keys(patch).every((key) => CONTINUOUS.includes(key as keyof View));
			(continuous ? replace : go)((before) => applyPatch(before, patch));
		},
		[go, replace],
	);
	const keepCamera = useCallback(
		(camera: MapCamera) => replace((before) => ({ ...before, camera })),
		[replace],
	);
	if (!scene || !speech || !town) {
		return <LoadingNote text={text} problems={loaded.problems} />;
	}
	if (link.mode === "steward") {
		const { records } = town;
		return (
			<Suspense fallback={<LoadingNote text={text} problems={[]} />}>
				<StewardPage {...{ speech, view, change, records, working, other }} />
			</Suspense>
		);
	}
	const desk = { scene, speech, change, town, loaded, camera: link.camera, keepCamera, working, other };
	return <Desk {...desk} />;
}

/** The town as loaded. While others are on their way the upkeep of the data keeps the last ones: it has more to lose than a moment's truth. */
function useLastTown(town: Town | null, keep: boolean): Town | null {
	const [last, setLast] = useState(town);
	if (town !== null && town !== last) setLast(town);
	return keep ? (town ?? last) : town;
}

/** The map from the upkeep of the data, and the other way. */
function useOtherMode({ link, go }: ReturnType<typeof useLink>): OtherMode {
	const mode: Mode = link.mode === "desk" ? "steward" : "desk";
	const href = writeLink({ ...link, mode }) || "?";
	return { href, onFollow: () => go((before) => ({ ...before, mode })) };
}

interface OtherMode {
	readonly href: string;
	readonly onFollow: () => void;
}

interface DeskProps {
	readonly working: Working;
	readonly other: OtherMode;
	readonly scene: Scene;
	readonly speech: Speech;
	readonly town: Town;
	readonly loaded: ReturnType<typeof useRecords>;
	readonly change: (patch: Partial<View>) => void;
	readonly camera: MapCamera | null;
	readonly keepCamera: (camera: MapCamera) => void;
}

/** The workbench with the map in its place, and what passes between the two. */
function Desk(props: DeskProps) {
	const { scene, speech, town, loaded, change, camera, keepCamera } = props;
	const [hoveredId, setHoveredId] = useState<string | null>(null);
	const [painted, setPainted] = useState(false);
	const [failure, setFailure] = useState<MapFailure | null>(null);
	const { handle, frame } = useFraming(town);
	return (
		<Workbench
			scene={scene}
			speech={speech}
			change={change}
			problems={loaded.problems}
			malformed={loaded.malformed}
			ready={!loaded.loading && (painted || failure !== null)}
			hoveredId={hoveredId}
			onHover={setHoveredId}
			onFrame={frame}
			ways={<PageLink {...props.other}>{speech.text("steward.link")}</PageLink>}
			notice={<WorkingNotice {...props} />}
			map={
				<MapPane
					scene={scene}
					speech={speech}
					change={change}
					camera={camera}
					onCamera={keepCamera}
					hoveredId={hoveredId}
					onHover={setHoveredId}
					failure={failure}
					onFailure={setFailure}
					onReady={() => setPainted(true)}
					handle={handle}
				/>
			}
		/>
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

function useView(link: Link): View {
	const deviceTheme = useDeviceTheme();
	const deviceLang = useDeviceLang();
	const theme = link.theme ?? deviceTheme;
	const lang = link.lang ?? deviceLang;
	const chosen = link.view;
	return useMemo(() => ({ ...chosen, theme, lang }), [chosen, theme, lang]);
}

function applyPatch(link: Link, { theme, lang, ...patch }: Partial<View>): Link {
	return {
		...link,
		theme: theme ?? link.theme,
		lang: lang ?? link.lang,
		view: { ...link.view, ...patch },
	};
}
