import { type ReactNode, type Ref, useMemo, useState } from "react";
import type { Readings } from "../../domain/search/readings";
import type { AreaShape } from "../../domain/selection/shortlist/drawn_area";
import { addArea } from "../../domain/selection/shortlist/edit_shortlist";
import type { Targets } from "../../domain/targets";
import type { Town } from "../../domain/town";
import type { MapCamera } from "../../domain/view";
import { DrawArea } from "../../map/draw_area/DrawArea";
import type { DrawKind } from "../../map/draw_area/draw_kind";
import type { MapHandle } from "../../map/map_handle";
import type { MovingMap } from "../../map/moving_map";
import { Choices } from "../../panels/Choices";
import { Legend } from "../../panels/Legend";
import type { Way } from "../../panels/PageLink";
import { PanelBoundary } from "../../panels/PanelBoundary";
import { ProblemSummary } from "../../panels/ProblemList";
import type { PlannerProps } from "../../panels/planner/planner_props";
import type { Loaded } from "../../sources/use_records";
import type { Link } from "../../state/link";
import type { ScenarioDesk } from "../../state/use_scenarios";
import type { Working } from "../../state/use_working";
import { MapPane } from "../MapPane";
import { useEscape } from "../use_escape";
import { useFraming } from "../use_framing";
import { useWidthClass, type WidthClass } from "../use_width_class";
import { PlannerHead } from "./PlannerHead";
import styles from "./PlannerPage.module.css";
import { StepTabs } from "./StepTabs";
import { Explain, listSteps, Ranking, Step, type StepId } from "./steps";
import type { Outcomes } from "./use_outcomes";

export interface PlannerDeskProps extends Omit<PlannerProps, "onFrame"> {
	readonly town: Town;
	readonly link: Link;
	readonly loaded: Loaded;
	readonly working: Working;
	readonly desk: ScenarioDesk;
	readonly outcomes: Outcomes;
	readonly targets: Targets | null;
	/** How names are read, for search by pinyin; `null`: not there yet. */
	readonly readings: Readings | null;
	readonly ways: { readonly desk: Way; readonly paper: Way; readonly screen: Way };
	readonly keepCamera: (camera: MapCamera) => void;
	readonly step: StepId;
	readonly onStep: (step: StepId) => void;
	/** The compound somebody asks “why not” of. */
	readonly asked: string | null;
	readonly onAsk: (id: string | null) => void;
	/** Whether the colour of the symbols stands for need. */
	readonly toned: boolean;
	readonly onTone: (toned: boolean) => void;
	/** Asks for everything the report contains. */
	readonly onCompute: () => void;
}

/** All that a step is given. */
export interface DeskState extends PlannerDeskProps, PlannerProps {
	readonly drawing: DrawKind | null;
	readonly onDraw: (kind: DrawKind | null) => void;
	readonly compared: readonly string[];
	readonly onCompare: (ids: readonly string[]) => void;
	readonly hoveredId: string | null;
	readonly onHover: (id: string | null) => void;
	/** Ids of the chosen compounds; empty before there is a choice. */
	readonly chosenIds: readonly string[];
}

/** The planner's desk: the steps, the map with the ranking beneath, and the explanation of the selected compound. */
export function PlannerDesk(props: PlannerDeskProps) {
	const { scene, speech, step, onStep, loaded } = props;
	const width = useWidthClass();
	const [painted, setPainted] = useState(false);
	const { handle, frame } = useFraming(props.town);
	const desk = useDeskState(props, frame);
	const steps = listSteps(width);
	const current = steps.includes(step) ? step : "shortlist";
	const { total, shown } = scene.reconciliation;
	return (
		<div className={styles.page} data-width={width}>
			<PlannerHead {...desk} />
			<StepTabs steps={steps} step={current} onStep={onStep} text={speech.text} />
			<main
				className={styles.main}
				data-ready={painted && !loaded.loading}
				data-total={total}
				data-shown={shown}
			>
				<ProblemSummary problems={loaded.problems} malformed={loaded.malformed.length} speech={speech} />
				<StepPanel step={current} desk={desk} />
				<Centre desk={desk} width={width}>
					<DeskMap desk={desk} handle={handle} onReady={() => setPainted(true)} />
				</Centre>
				{width === "wide" && (
					<aside className={styles.explain} aria-label={speech.text("page.explain")}>
						<PanelBoundary text={speech.text}>
							<Explain {...desk} />
						</PanelBoundary>
					</aside>
				)}
			</main>
		</div>
	);
}

/** What the desk knows beside what it was given: what is being drawn, compared and pointed at. */
function useDeskState(props: PlannerDeskProps, onFrame: PlannerProps["onFrame"]): DeskState {
	const { scene, change } = props;
	const [drawing, onDraw] = useState<DrawKind | null>(null);
	const [compared, onCompare] = useState<readonly string[]>([]);
	const [hoveredId, onHover] = useState<string | null>(null);
	useEscape(() => scene.view.sel !== null && drawing === null && change({ sel: null }));
	const chosenIds = useMemo(() => [...(scene.marks?.chosen.keys() ?? [])], [scene.marks]);
	return { ...props, onFrame, drawing, onDraw, compared, onCompare, hoveredId, onHover, chosenIds };
}

/** The step in front, in a panel of its own so that another begins at its top. */
function StepPanel({ step, desk }: { readonly step: StepId; readonly desk: DeskState }) {
	return (
		<section
			key={step}
			id="planner-step"
			role="tabpanel"
			aria-labelledby={`step-${step}`}
			className={styles.step}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
			tabIndex={0}
		>
			<PanelBoundary text={desk.speech.text}>
				<Step step={step} desk={desk} />
			</PanelBoundary>
		</section>
	);
}

interface MapProps {
	readonly desk: DeskState;
	readonly handle: Ref<MapHandle>;
	readonly onReady: () => void;
}

function DeskMap({ desk, handle, onReady }: MapProps) {
	const { scene, speech, change, link, keepCamera, hoveredId, onHover } = desk;
	return (
		<MapPane
			{...{ scene, speech, change, hoveredId, onHover, onReady, handle }}
			over={desk.drawing === null ? undefined : (map) => <Drawing desk={desk} map={map} />}
			camera={link.camera}
			onCamera={keepCamera}
			painter={link.painter}
		/>
	);
}

/** The area that is being drawn; done, it is a part of the shortlist. */
function Drawing({ desk, map }: { readonly desk: DeskState; readonly map: MovingMap }) {
	const { drawing, onDraw, edit, speech, town } = desk;
	if (drawing === null) return null;
	const onDone = (shape: AreaShape) => {
		onDraw(null);
		edit("shortlist", (one) => ({ ...one, shortlist: addArea(one.shortlist, shape) }));
	};
	return (
		<DrawArea
			key={drawing}
			{...{ map, speech, onDone }}
			kind={drawing}
			compounds={town.records.compounds}
			onCancel={() => onDraw(null)}
		/>
	);
}

interface CentreProps {
	readonly desk: DeskState;
	readonly children: ReactNode;
	readonly width: WidthClass;
}

/** The map with its legend, and the ranking beneath where it has no tab of its own. */
function Centre({ desk, children, width }: CentreProps) {
	const { scene, speech, toned, onTone, change } = desk;
	const { text } = speech;
	const tints = [
		{ value: "need", label: text("page.tint.need") },
		{ value: "management", label: text("management") },
		{ value: "renovation", label: text("renovation") },
	] as const;
	const onTint = (tint: (typeof tints)[number]["value"]) => {
		onTone(tint === "need");
		if (tint !== "need") change({ color: tint });
	};
	return (
		<div className={styles.centre}>
			<div className={styles.options}>
				<Choices
					label={text("page.tint")}
					choices={tints}
					chosen={toned ? "need" : scene.view.color}
					onChoose={onTint}
				/>
			</div>
			<section className={styles.map} aria-label={text("page.map")}>
				{children}
			</section>
			<div className={styles.legend}>
				<Legend scene={scene} speech={speech} open={false} />
			</div>
			{width !== "phone" && (
				<section className={styles.ranking} aria-label={text("page.ranking")}>
					<PanelBoundary text={text}>
						<Ranking {...desk} />
					</PanelBoundary>
				</section>
			)}
		</div>
	);
}
