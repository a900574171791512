import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { makePublicScene } from "../domain/public/make_scene";
import type { PublicScene, PublicSelection } from "../domain/public/scene";
import type { Reading } from "../domain/public/view";
import type { PublicLoad } from "../sources/public/use_public_records";
import { useDeviceTheme } from "../state/device";
import { reloadPage, useNewRelease } from "../state/public_keeping";
import { usePublicView, writePublicLink } from "../state/public_link";
import { useReading } from "../state/public_reading";
import { CardActions } from "./card/CardActions";
import { FindView } from "./find/FindView";
import { findSkips } from "./find/find_skips";
import { MapPlace } from "./find/MapPlace";
import { Notices } from "./find/Notices";
import { OpenCard } from "./find/OpenCard";
import { type Find, useFind } from "./find/use_find";
import { useSearch } from "./find/use_search";
import { leaveFirstPage } from "./first_page";
import { PageFrame } from "./frame/PageFrame";
import { ReadingButtons } from "./frame/ReadingButtons";
import type { PageProps } from "./page_props";
import { useSettled } from "./use_settled";

type Ready = Extract<PublicLoad, { readonly state: "ready" }>;

interface ReadyPageProps extends PageProps {
	readonly load: Ready;
}

/** The page with its records: one scene, which the map, the list, the counts and the card read. */
export function ReadyPage({ load, ...page }: ReadyPageProps) {
	const { records, readings } = load;
	const { lang, text } = page;
	const [view, change] = usePublicView(records);
	const find = useFind(view, change);
	const matches = useSearch(find.typed, records, readings);
	const found = useMemo(() => matches && [...matches.keys()], [matches]);
	const scene = useMemo(() => makePublicScene(records, view, found), [records, view, found]);
	const [reading, changeReading] = useReading();
	const frame = useTakeover();
	useTitle(scene.selection?.compound.name ?? null, records.district.title[lang]);
	return (
		<div ref={frame}>
			<PageFrame
				district={records.district}
				lang={lang}
				page={{ kind: "find" }}
				skips={findSkips(text)}
				query={writePublicLink(view)}
				settings={<ReadingButtons lang={lang} reading={reading} onChange={changeReading} />}
			>
				<FindView
					{...page}
					{...{ scene, matches, ...find }}
					show={drawsMap(load) ? find.show : null}
					notices={<PageNotices {...page} load={load} />}
					map={drawsMap(load) ? <PageMap {...page} {...{ scene, find, reading }} /> : null}
					card={scene.selection && <PageCard {...page} {...{ scene, find }} selection={scene.selection} />}
				/>
			</PageFrame>
		</div>
	);
}

/** Whether there is a map to be drawn, and it may be. */
function drawsMap({ gate, records }: Ready): boolean {
	return gate.open && records.ground !== null;
}

/** Takes the place of the page of before the script in the frame in which this one first stands. */
function useTakeover() {
	const frame = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		if (frame.current) leaveFirstPage(frame.current);
	}, []);
	return frame;
}

/** The tab says which compound is open. */
function useTitle(compound: string | null, title: string): void {
	useEffect(() => {
		document.title = compound === null ? title : `${compound} · ${title}`;
	}, [compound, title]);
}

interface PartProps extends PageProps {
	readonly scene: PublicScene;
	readonly find: Find;
}

function PageMap({ scene, find, reading, ...page }: PartProps & { readonly reading: Reading }) {
	const deviceTheme = useDeviceTheme();
	// The list answers first; the map follows.
	const drawn = useSettled(scene);
	return (
		<MapPlace
			{...page}
			scene={drawn}
			theme={reading.theme ?? deviceTheme}
			contrast={reading.contrast}
			onSelect={find.onSelect}
		/>
	);
}

function PageCard({ scene, selection, find, ...page }: PartProps & { readonly selection: PublicSelection }) {
	return (
		<OpenCard
			{...page}
			selection={selection}
			records={scene.records}
			onOpen={find.events.onOpen}
			onClose={find.onClose}
		>
			<CardActions {...page} compound={selection.compound} />
		</OpenCard>
	);
}

function PageNotices({ load, text, root }: PageProps & { readonly load: Ready }) {
	const { waiting, offline, take } = useNewRelease(root);
	return (
		<Notices
			gate={load.gate}
			drawable={load.records.ground !== null}
			dataDate={load.records.district.dataDate}
			offline={offline}
			pinyin={load.readings !== null}
			onTake={waiting ? take : null}
			onReload={reloadPage}
			text={text}
		/>
	);
}
