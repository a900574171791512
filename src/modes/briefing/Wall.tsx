import { useCallback, useMemo, useRef, useState } from "react";
import type { Focus } from "../../domain/briefing/briefing_context";
import type { OpenedRow } from "../../domain/briefing/opened";
import type { Wall as WallFacts } from "../../domain/briefing/wall";
import type { Lang } from "../../domain/view";
import type { MapHandle } from "../../map/map_handle";
import type { BriefingProps, OpenedNumber } from "../../panels/briefing/briefing_props";
import type { LeavePage } from "../../panels/briefing/leave/leave_page";
import { BlackScreen } from "../../panels/briefing/moving/BlackScreen";
import { listWallConcerns } from "../../panels/briefing/operator/say_wall";
import { ClaimList } from "../../panels/briefing/stage/ClaimList";
import { measureFocusHead, measureHead } from "../../panels/briefing/stage/head_words";
import { SceneHead } from "../../panels/briefing/stage/SceneHead";
import { WallLegend } from "../../panels/briefing/stage/WallLegend";
import { useRootSize } from "../../state/use_root_size";
import { useStageSize } from "../../state/use_stage_size";
import { useWall } from "../../state/use_wall";
import { layOutWall } from "./layout/lay_out_wall";
import { Stage } from "./layout/Stage";
import { listConcerns } from "./list_concerns";
import { type Moving, useMoving } from "./moving/use_moving";
import { Question } from "./Question";
import { useLegendCover } from "./use_legend_cover";
import { useSelected, useSelection } from "./use_selection";
import { useTelling } from "./use_telling";
import { useWallReport } from "./use_wall_report";
import { WallFoot } from "./WallFoot";
import { seeFromAfar, WallMap } from "./WallMap";
import { WallOperator } from "./WallOperator";
import { WallSide } from "./WallSide";
import type { BriefingWork } from "./work";

/** The briefing on the wall: the present scene's map, numbers and side, and the way through the scenes. */
export function Wall(work: BriefingWork) {
	const { briefing, steps, speech } = work;
	const [operator, setOperator] = useState(false);
	const moving = useMoving({ ...steps, briefing, onOperator: useCallback(() => setOperator(true), []) });
	const { state, scene: present, send } = moving.show;
	const told = present ?? briefing.scenes[0];
	if (!told) throw new Error("A wall was opened for a briefing without scenes.");
	const [since, setSince] = useState<string | null>(null);
	const telling = useTelling(told, work, { focus: state.focus, since, flat: state.flat });
	const handle = useRef<MapHandle>(null);
	const picture = usePicture(telling, moving, handle);
	const { ref, layout, wall, setWall } = useLayout(work, telling, state.focus);
	const [still, setStill] = useState(false);
	const concerns = [...listWallConcerns(layout, wall, speech.text), ...listConcerns(work, moving)];
	const readPixels = useWallReport({ work, handle, at: state.at, wake: moving.wake });
	return (
		<main
			ref={ref}
			data-ready={still && !work.loaded.loading}
			data-still={still}
			data-scene={state.at}
			data-scenes={briefing.scenes.map(({ id }) => id).join(" ")}
			data-shown={telling.scene.reconciliation.shown}
			data-sel={picture.scene.view.sel ?? ""}
		>
			<Parts
				{...{ work, moving, telling, picture, layout, handle, concerns }}
				onStill={setStill}
				onSince={setSince}
			/>
			{state.question && (
				<Question
					town={work.town}
					speech={speech}
					focus={state.focus}
					onFocus={(focus) => send({ do: "focus", focus })}
					onClose={() => send({ do: "question", open: false })}
				/>
			)}
			<WallOperator
				{...{ work, moving, wall, setWall, layout, readPixels }}
				open={operator}
				onClose={() => setOperator(false)}
			/>
			{state.black && <BlackScreen text={speech.text} onEnd={() => send({ do: "light" })} />}
		</main>
	);
}

/** Near enough to tell one camera from the next. */
const ROW_ZOOM = 17.4;
const ROW_MS = 1_000;

type Picture = Omit<BriefingProps, "speech"> & {
	readonly onFlyTo: (row: OpenedRow) => void;
	readonly onSelect: (id: string | null) => void;
};

/** What the map shows of the scene now, and what panels may ask of it. */
function usePicture(
	telling: LeavePage,
	{ show: { state, send } }: Moving,
	handle: { readonly current: MapHandle | null },
): Picture {
	const { focus } = state;
	const [sel, setSel] = useSelection(`${state.at} ${focus?.id ?? ""}`);
	const scene = useSelected(telling.scene, sel);
	const onOpen = useCallback((number: OpenedNumber) => send({ do: "open", number }), [send]);
	const onFly = useCallback(
		(compound: string) => {
			setSel(compound);
			handle.current?.flyTo(compound);
		},
		[setSel, handle],
	);
	const onFlyTo = useCallback(
		({ position, compound }: OpenedRow) => {
			if (compound !== null) setSel(compound);
			if (position === null) return;
			const [lng, lat] = position;
			handle.current?.travel(seeFromAfar({ camera: { lng, lat, zoom: ROW_ZOOM } }), { durationMs: ROW_MS });
		},
		[setSel, handle],
	);
	return { scene, focus, onOpen, onFly, onFlyTo, onSelect: setSel };
}

function useLayout({ steps, speech, town }: BriefingWork, telling: LeavePage, focus: Focus | null) {
	const { link, replace } = steps;
	const write = useCallback((wall: WallFacts) => replace((before) => ({ ...before, wall })), [replace]);
	const { wall, setWall } = useWall(link.wall, write);
	const { ref, widthPx, heightPx } = useStageSize<HTMLElement>();
	const claims = telling.claims.length;
	const side = telling.side !== null;
	const { briefing, scene } = telling;
	const total = town.records.compounds.length;
	const words = useMemo(
		() =>
			focus === null
				? measureHead(briefing, speech, total)
				: measureFocusHead(briefing, { focus, scene }, speech),
		[focus, briefing, scene, speech, total],
	);
	const layout = useMemo(
		() => layOutWall({ widthPx, heightPx, wall, claims, side, words }),
		[widthPx, heightPx, wall, claims, side, words],
	);
	useRootSize(layout.rootPx);
	return { ref, layout, wall, setWall };
}

interface PartsProps {
	readonly work: BriefingWork;
	readonly moving: Moving;
	readonly telling: LeavePage;
	readonly picture: Picture;
	readonly layout: ReturnType<typeof layOutWall>;
	readonly handle: { current: MapHandle | null };
	readonly concerns: readonly string[];
	readonly onStill: (still: boolean) => void;
	readonly onSince: (day: string) => void;
}

function Parts(props: PartsProps) {
	const { work, moving, telling, picture, layout, handle, concerns, onStill, onSince } = props;
	const { steps, speech } = work;
	const onLang = (lang: Lang) => steps.replace((before) => ({ ...before, lang }));
	const { state, send } = moving.show;
	const { briefing: told, claims, look } = telling;
	const shared = { ...picture, speech };
	const { scene } = picture;
	const seams = useSeams(layout);
	const cover = useLegendCover({ scene: telling.scene, speech, layout });
	const parts = {
		head: (
			<SceneHead
				{...shared}
				{...{ told, onLang }}
				sentence={layout.sentence}
				facts={layout.facts}
				onBack={() => send({ do: "focus", focus: null })}
			/>
		),
		map: (
			<WallMap
				{...{ scene, speech, look, seams, handle, onStill }}
				asked={{ scene: state.at, focus: state.focus }}
				painter={steps.link.painter}
				padding={cover.padding}
				onSelect={picture.onSelect}
			/>
		),
		legend: <WallLegend scene={scene} speech={speech} box={cover.ref} />,
		claims: (
			<ClaimList {...shared} claims={claims} sceneId={told.id} openedClaim={state.opened?.claim ?? null} />
		),
		side: <WallSide {...shared} {...{ telling, state, send, onSince }} />,
		foot: <WallFoot {...{ work, moving, concerns }} />,
	};
	return <Stage layout={layout} parts={parts} opened={state.opened !== null} />;
}

/** Where the panels of the wall meet, as the map counts; the same as long as they stay where they are. */
function useSeams({ seams: { xs, ys }, map: { x, y } }: ReturnType<typeof layOutWall>) {
	const places = JSON.stringify([xs.map((at) => at - x), ys.map((at) => at - y)]);
	return useMemo(() => {
		const [across, down] = JSON.parse(places) as [number[], number[]];
		return { xs: across, ys: down };
	}, [places]);
}
