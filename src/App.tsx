import type { QueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { Desk, type DeskProps } from "./Desk";
import { makeScene } from "./domain/scene";
import type { Town } from "./domain/town";
import type { Mode, PainterName, Paper, View } from "./domain/view";
import { LoadingNote } from "./modes/LoadingNote";
import type { Way } from "./panels/PageLink";
import { PanelBoundary } from "./panels/PanelBoundary";
import { useRecords } from "./sources/use_records";
import { isOpening, leaveFirstPage } from "./state/first_page";
import { type Link, writeLink } from "./state/link";
import { useDocument } from "./state/use_document";
import { useFirstPicture } from "./state/use_first_picture";
import { useLink } from "./state/use_link";
import { useOrigin } from "./state/use_origin";
import { useSpoken } from "./state/use_spoken";
import { useChanges, useView } from "./state/use_view";
import { useWorking } from "./state/use_working";
import { pick, type Text } from "./text/text";

/** The upkeep of the data is another page as far as loading goes: who looks at the map does not wait for it. */
const StewardPage = lazy(() => import("./modes/steward/StewardPage"));

/** So is the document for paper, which most who look at the map never ask for. */
const PrintPage = lazy(() => import("./modes/print/PrintPage"));

/** And the choice of the next sites. */
const PlannerPage = lazy(() => import("./modes/planner/PlannerPage"));

/** And the briefing before a wall, with the page on how that wall fares. */
const ServedBriefing = lazy(() => import("./modes/briefing/ServedBriefing"));
const HealthPage = lazy(() => import("./modes/briefing/health/HealthPage"));

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

/** What needs no desk, or the desk. */
function Page(props: PageProps) {
	const { steps, view, text } = props;
	const { link } = steps;
	if (!link.health && link.mode !== "briefing") return <DeskPage {...props} />;
	const briefing = leadTo(steps, { mode: "briefing", health: false });
	return (
		<Suspense fallback={<LoadingNote text={text} problems={[]} />}>
			{link.health ? (
				<HealthPage {...{ text, briefing }} lang={view.lang} theme={view.theme} />
			) : (
				<ServedBriefing {...props} />
			)}
		</Suspense>
	);
}

interface PageProps {
	readonly client: QueryClient;
	readonly steps: ReturnType<typeof useLink>;
	readonly view: View;
	readonly text: Text;
}

/** Loads the records, makes the scene and shows it. */
function DeskPage({ client, steps, view, text }: PageProps) {
	const { link } = steps;
	const working = useWorking();
	const origin = useOrigin(working);
	const loaded = useRecords(client, origin);
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
	const wayTo = (mode: Mode) =>
		leadTo(steps, { mode, print: null, ...(mode === "planner" ? {} : { step: null }) });
	const shared = { scene, speech, change, town, loaded, working };
	if (link.print !== null || link.mode !== "desk") {
		return <Elsewhere {...{ ...shared, client, origin, steps, view, wayTo, keepCamera }} />;
	}
	const { camera, painter } = link;
	const desk = {
		...shared,
		opening: isOpening(link),
		camera,
		painter,
		keepCamera,
		other: wayTo("steward"),
		planner: wayTo("planner"),
		briefing: wayTo("briefing"),
		paperWay: (print: Paper) => leadTo(steps, { print }),
		onPainter: (next: PainterName | null) => steps.go((before) => ({ ...before, painter: next })),
	};
	return <Desk {...desk} />;
}

interface ElsewhereProps
	extends Pick<DeskProps, "scene" | "speech" | "town" | "loaded" | "change" | "working" | "keepCamera">,
		Pick<PageProps, "client" | "steps" | "view"> {
	readonly origin: ReturnType<typeof useOrigin>;
	readonly wayTo: (mode: Mode) => Way;
}

/** What is not the map with everything round it: another work, or the document for paper. */
function Elsewhere(props: ElsewhereProps) {
	return (
		<Suspense fallback={<LoadingNote text={props.speech.text} problems={[]} />}>
			<OtherPage {...props} />
		</Suspense>
	);
}

function OtherPage(props: ElsewhereProps) {
	const { scene, speech, steps, view, change, town, loaded, working, wayTo, client, origin, keepCamera } =
		props;
	const { link, go } = steps;
	if (link.mode === "planner") {
		const paperWay = leadTo(steps, { print: "a4" });
		const ways = { desk: wayTo("desk"), paper: paperWay, screen: wayTo("planner") };
		const onStep = (step: string) => go((before) => ({ ...before, step }));
		return (
			<PlannerPage
				{...{ town, speech, view, link, change, keepCamera, loaded, working, client, origin, ways, onStep }}
			/>
		);
	}
	if (link.print !== null) {
		const version = working.head?.current ?? null;
		return <PrintPage {...{ scene, speech, link, go, ...loaded }} paper={link.print} working={version} />;
	}
	const { records } = town;
	return <StewardPage {...{ speech, view, change, records, working }} other={wayTo("desk")} />;
}

/** The town as loaded. While others are on their way the upkeep of the data keeps the last ones: it has more to lose than a moment's truth. */
function useLastTown(town: Town | null, keep: boolean): Town | null {
	const [last, setLast] = useState(town);
	if (town !== null && town !== last) setLast(town);
	return keep ? (town ?? last) : town;
}

/** The way to the present link with a change. */
function leadTo({ link, go }: ReturnType<typeof useLink>, change: Partial<Link>): Way {
	const href = writeLink({ ...link, ...change }) || "?";
	return { href, onFollow: () => go((before) => ({ ...before, ...change })) };
}
