import { useCallback, useMemo, useState } from "react";
import type { Marks } from "../../domain/marks";
import { makeMarks } from "../../domain/selection/make_marks";
import type { Plan } from "../../domain/selection/ranking/plan";
import { makeScenario } from "../../domain/selection/scenarios/make_scenario";
import type { Town } from "../../domain/town";
import type { MapCamera, View } from "../../domain/view";
import { CLEARED } from "../../panels/choosing";
import type { Way } from "../../panels/PageLink";
import type { Origin } from "../../sources/origin";
import type { Loaded } from "../../sources/use_records";
import { useTargets } from "../../sources/use_targets";
import type { Link } from "../../state/link";
import { useScenarios } from "../../state/use_scenarios";
import type { Working } from "../../state/use_working";
import type { Speech } from "../../text/labels";
import { makePlannerText, type PlannerSpeech, type PlannerTable } from "../../text/planner/planner_text";
import { LoadingNote } from "../LoadingNote";
import { PlannerDesk } from "./PlannerDesk";
import { PlannerPaper } from "./PlannerPaper";
import { findStep } from "./steps";
import { type Outcomes, useOutcomes } from "./use_outcomes";
import { usePlan } from "./use_plan";

export interface PlannerPageProps {
	readonly client: Parameters<typeof useTargets>[0];
	readonly town: Town;
	readonly speech: Speech;
	readonly view: View;
	readonly link: Link;
	readonly change: (patch: Partial<View>) => void;
	readonly keepCamera: (camera: MapCamera) => void;
	readonly loaded: Loaded;
	readonly working: Working;
	readonly origin: Origin | null;
	/** To the map, to the report on paper, and back from it. */
	readonly ways: { readonly desk: Way; readonly paper: Way; readonly screen: Way };
	readonly onStep: (step: string) => void;
	/** Other phrases than those of the language. */
	readonly phrases?: PlannerTable | undefined;
}

/** The choice of the next sites: opens the scenario that was last worked on. */
export default function PlannerPage(props: PlannerPageProps) {
	const { town } = props;
	const speech = usePlannerSpeech(props);
	const { text } = speech;
	const makeDefault = useCallback(
		(id: string) => makeScenario(town, { id, name: text("page.scenario") }),
		[town, text],
	);
	const desk = useScenarios({ town, makeDefault, text });
	if (desk === null) return <LoadingNote text={speech.text} problems={[]} />;
	return <OpenScenario {...props} speech={speech} desk={desk} />;
}

/** The page's phrases arrive with it, not with the map. */
function usePlannerSpeech({ speech, phrases }: PlannerPageProps): PlannerSpeech {
	return useMemo(
		() => ({ ...speech, text: makePlannerText(speech.text, speech.lang, phrases) }),
		[speech, phrases],
	);
}

type OpenProps = Omit<PlannerPageProps, "speech"> & {
	readonly speech: PlannerSpeech;
	readonly desk: NonNullable<ReturnType<typeof useScenarios>>;
};

/** A scenario on the screen or on paper; what was computed for the one stands on the other. */
function OpenScenario(props: OpenProps) {
	const { town, view, link, desk, client, origin, speech } = props;
	const { scenario, edit } = desk;
	const step = findStep(link.step);
	const [asked, setAsked] = useState<string | null>(null);
	const [toned, setToned] = useState(true);
	const [whole, setWhole] = useState(false);
	const { scene: plain, plan, readings } = usePlan(town, scenario, view);
	const onPaper = link.print !== null;
	const outcomes = useOutcomes(plan, { step, asked, whole: whole || onPaper });
	const targets = useTargets(client, origin);
	const marks = useMarks(plan, outcomes, { toned, covered: onPaper || step === "coverage" });
	const scene = useMemo(() => ({ ...plain, marks }), [plain, marks]);
	const change = useShortlistChange(props.change, edit);
	const shared = { ...props, scene, plan, readings, scenario, outcomes, targets, change, edit, speech };
	if (onPaper) return <PlannerPaper {...shared} />;
	return (
		<PlannerDesk
			{...shared}
			{...{ step, asked, toned }}
			onAsk={setAsked}
			onTone={setToned}
			onCompute={() => setWhole(true)}
		/>
	);
}

interface Shown {
	/** Whether the colour of the symbols stands for need. */
	readonly toned: boolean;
	/** Whether the proposed sites are shown: with what they leave uncovered they would hide the ranking. */
	readonly covered: boolean;
}

/** What the map shows of the answers that belong to the present settings. */
function useMarks(plan: Plan, { portfolio, coverage }: Outcomes, { toned, covered }: Shown): Marks {
	const chosen = portfolio.stale ? null : portfolio.result;
	const { from: input, result } = covered && !coverage.stale ? coverage : NO_ANSWER;
	return useMemo(
		() => makeMarks({ plan, toned, portfolio: chosen, coverage: input && result && { input, result } }),
		[plan, toned, chosen, input, result],
	);
}

const NO_ANSWER = { from: null, result: null } as const;

/** What the panels of the map change of the filters is an edit of the scenario; the rest is the link's. */
function useShortlistChange(
	change: OpenProps["change"],
	edit: OpenProps["desk"]["edit"],
): OpenProps["change"] {
	return useMemo(
		() => (patch) => {
			const {
				filters,
				spacesPerHousehold,
				placed: _placed,
				parts: _parts,
				shortlist: _list,
				...rest
			} = patch;
			if (filters === CLEARED.filters) {
				edit("shortlist", (one) => ({
					...one,
					shortlist: { ...one.shortlist, filters, ranges: [], areas: [], search: "" },
				}));
			} else if (filters) {
				edit("shortlist", (one) => ({ ...one, shortlist: { ...one.shortlist, filters } }));
			}
			if (spacesPerHousehold !== undefined) {
				edit("assumptions", (one) => ({ ...one, spacesPerHousehold }), "spacesPerHousehold");
			}
			if (Object.keys(rest).length > 0) change(rest);
		},
		[change, edit],
	);
}
