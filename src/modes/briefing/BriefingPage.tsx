import { lazy, Suspense, useMemo, useState } from "react";
import type { Briefing } from "../../domain/briefing/briefing";
import type { Targets } from "../../domain/targets";
import type { Town } from "../../domain/town";
import type { View } from "../../domain/view";
import type { Origin } from "../../sources/origin";
import { useBriefing } from "../../sources/use_briefing";
import type { Loaded } from "../../sources/use_records";
import { useSteadyRecords } from "../../sources/use_steady_records";
import { useTargets } from "../../sources/use_targets";
import type { ReleaseNews } from "../../sources/watch_release";
import type { SelectionClient } from "../../state/selection_client";
import type { Keeping } from "../../state/service_worker";
import { useDocument } from "../../state/use_document";
import { useFirstPicture } from "../../state/use_first_picture";
import type { useLink } from "../../state/use_link";
import { type BriefingSpeech, type BriefingTable, makeBriefingText } from "../../text/briefing/briefing_text";
import { pick, type Text } from "../../text/text";
import { LoadingNote } from "../LoadingNote";
import styles from "./BriefingPage.module.css";
import { useChoice } from "./use_choice";
import { Wall } from "./Wall";
import type { BriefingWork } from "./work";

export interface BriefingPageProps {
	readonly client: Parameters<typeof useTargets>[0];
	readonly steps: ReturnType<typeof useLink>;
	readonly view: View;
	readonly text: Text;
	/** Where the records come from; `null` until that is known. */
	readonly origin: Origin | null;
	/** Who chooses the next sites. */
	readonly selection: SelectionClient;
	/** What is heard of the server; `null`: there is none to hear of. */
	readonly news: ReleaseNews | null;
	/** Whether the page can be opened again without its server. */
	readonly keeping: Keeping;
	/** Other phrases than those of the language. */
	readonly phrases?: BriefingTable | undefined;
}

/** Who prepares on another screen, and who prints, wait for it; the wall does not. */
const PresenterPage = lazy(() => import("./presenter/PresenterPage"));
const BriefingPaper = lazy(() => import("./paper/BriefingPaper"));

/** The briefing: its scenes and records, and the window that was asked for. */
export default function BriefingPage(props: BriefingPageProps) {
	const { client, origin, text } = props;
	const { briefing: found, pending } = useBriefing(client, origin);
	const loaded = useSteadyRecords(client, origin, pending);
	// Scenes and targets go with the records they came with.
	const targets = useLast(useTargets(client, origin), loaded.current);
	const briefing = useLast(found, loaded.current);
	if (!loaded.town || (briefing === null && (pending || loaded.loading)))
		return <LoadingNote text={text} problems={loaded.problems} />;
	return <Opened {...props} {...{ loaded, targets, briefing }} town={loaded.town} />;
}

interface LoadedProps extends BriefingPageProps {
	readonly loaded: Loaded & { readonly late: Loaded["problems"] };
	readonly town: Town;
	readonly targets: Targets | null;
	readonly briefing: Briefing | null;
}

function Opened(props: LoadedProps) {
	const { town, view, briefing } = props;
	const speech = useBriefingSpeech(props);
	const title = briefing?.title ?? town.records.district.title;
	useDocument(view.lang, view.theme, pick(title, view.lang));
	useFirstPicture(true);
	if (briefing === null || briefing.scenes.length === 0) return <NoScenes speech={speech} />;
	return <Chosen {...props} briefing={briefing} speech={speech} />;
}

/** The page's phrases arrive with it, not with the map. */
function useBriefingSpeech({ town, text, view, phrases }: LoadedProps): BriefingSpeech {
	const { district } = town.records;
	return useMemo(
		() => ({ text: makeBriefingText(text, view.lang, phrases), lang: view.lang, district }),
		[text, view.lang, district, phrases],
	);
}

function NoScenes({ speech: { text } }: { readonly speech: BriefingSpeech }) {
	return (
		<main className={styles.none} data-ready="true">
			<h1>{text("page.none")}</h1>
			<p>{text("page.noneHow")}</p>
			<p>
				<a href="./">{text("page.toMap")}</a>
			</p>
		</main>
	);
}

type ChosenProps = LoadedProps & { readonly briefing: Briefing; readonly speech: BriefingSpeech };

function Chosen(props: ChosenProps) {
	const { town, briefing, steps, selection, speech } = props;
	const choice = useChoice({
		town,
		scenario: briefing.scenario,
		name: speech.text("page.scenario"),
		selection,
		wanted: useMemo(() => showsSites(briefing), [briefing]),
	});
	const work: BriefingWork = { ...props, choice };
	const { link } = steps;
	if (link.print !== null || link.window !== null) {
		return (
			<Suspense fallback={<LoadingNote text={props.text} problems={[]} />}>
				{link.print !== null ? <BriefingPaper {...work} paper={link.print} /> : <PresenterPage {...work} />}
			</Suspense>
		);
	}
	return <Wall {...work} />;
}

function showsSites({ scenes }: Briefing): boolean {
	return scenes.some(
		({ map, side, claims }) =>
			map.sites || side?.kind === "sites" || claims.some(({ measure }) => measure.of === "sites"),
	);
}

/** A value, or the last one while there is none or its time has not come: what is asked for anew must not leave a wall empty. */
function useLast<T>(value: T | null, current: boolean): T | null {
	const [last, setLast] = useState(value);
	const taken = current && value !== null ? value : last;
	if (taken !== last) setLast(taken);
	return taken;
}
