import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import type { Scene } from "../domain/scene";
import type { View } from "../domain/view";
import { ActiveFilters } from "../panels/ActiveFilters";
import { CompoundTable } from "../panels/CompoundTable";
import { Facets } from "../panels/Facets";
import { Header } from "../panels/Header";
import { Legend } from "../panels/Legend";
import { MapOptions } from "../panels/MapOptions";
import { PanelBoundary } from "../panels/PanelBoundary";
import { ProblemSummary } from "../panels/ProblemList";
import type { MalformedRecord } from "../sources/problem";
import type { Problem } from "../sources/use_records";
import type { Speech } from "../text/labels";
import { SideTabs, TABS_OF, type TabId } from "./SideTabs";
import { Splitter } from "./Splitter";
import { useEscape } from "./use_escape";
import { isTall, useWidthClass, type WidthClass } from "./use_width_class";
import styles from "./Workbench.module.css";

export interface WorkbenchProps {
	readonly scene: Scene;
	readonly speech: Speech;
	readonly change: (patch: Partial<View>) => void;
	/** The map with its furniture; it fills the place it is given. */
	readonly map: ReactNode;
	/** Ways to other pages, beside the switches of the header. */
	readonly ways?: ReactNode;
	/** What has to be said of the data as a whole, above everything else. */
	readonly notice?: ReactNode;
	readonly problems: readonly Problem[];
	readonly malformed: readonly MalformedRecord[];
	/** True once data and map are painted. */
	readonly ready: boolean;
	readonly hoveredId: string | null;
	readonly onHover: (id: string | null) => void;
	/** Asks the map to bring these compounds into its middle. */
	readonly onFrame: (ids: readonly string[]) => void;
}

/** Share of the height the map starts with, percent. */
const MAP_PERCENT = 70;

/** The planner's desk: the map, and around it everything that explains, counts and lists what it shows. */
export function Workbench(props: WorkbenchProps) {
	const { scene, speech, change, problems, ready } = props;
	const width = useWidthClass();
	const [tab, setTab] = useTab(scene.view.sel, TABS_OF[width]);
	// Without the compounds nothing is known of their number, which is not the same as none.
	const known = !problems.some(({ file }) => file === "compounds");
	const { total, placed, shown } = scene.reconciliation;
	const say = (count: number) => (known ? count : "");
	useEscape(() => scene.view.sel !== null && change({ sel: null }));
	const skip = () => {
		if (width === "phone") flushSync(() => setTab("list"));
		document.querySelector<HTMLElement>('[role="grid"] tr[tabindex="0"]')?.focus();
	};
	return (
		<div className={styles.desk} data-width={width}>
			<button type="button" className={styles.skip} onClick={skip}>
				{speech.text("app.skip")}
			</button>
			<Header scene={scene} speech={speech} change={change} known={known} ways={props.ways} />
			{props.notice}
			<main
				className={styles.main}
				data-ready={ready}
				data-total={say(total)}
				data-placed={say(placed)}
				data-shown={say(shown)}
				data-known={known}
			>
				<ProblemSummary problems={problems} malformed={props.malformed.length} speech={speech} />
				{known && width === "wide" && (
					<aside className={styles.facets} aria-label={speech.text("facets.title")}>
						<PanelBoundary text={speech.text}>
							<Facets scene={scene} speech={speech} change={change} />
						</PanelBoundary>
					</aside>
				)}
				<Centre {...props} width={width} known={known} />
				{known && <SideTabs workbench={props} width={width} tab={tab} onTab={setTab} />}
			</main>
		</div>
	);
}

/** The tab in front. Choosing a compound brings its card, closing it brings back what was there before. */
function useTab(sel: string | null, tabs: readonly TabId[]): [TabId, (tab: TabId) => void] {
	const [tab, setTab] = useState<TabId | null>(null);
	const [before, setBefore] = useState<TabId | null>(null);
	const [known, setKnown] = useState<string | null>(null);
	const first = tabs[0] ?? "areas";
	const current = tab !== null && tabs.includes(tab) ? tab : first;
	if (sel !== known) {
		setKnown(sel);
		if (known === null) setBefore(current);
		if (sel !== null) setTab("card");
		else if (current === "card") setTab(before);
	}
	return [current, setTab];
}

/** Map, legend and table, one above the other, with a movable border. */
function Centre(props: WorkbenchProps & { readonly width: WidthClass; readonly known: boolean }) {
	const { scene, speech, change, map, width, known } = props;
	const [percent, setPercent] = useState(MAP_PERCENT);
	const { text } = speech;
	const phone = width === "phone";
	const wide = width === "wide";
	return (
		<div className={styles.centre}>
			{wide && <MapOptions scene={scene} speech={speech} change={change} />}
			<section
				className={styles.map}
				aria-label={text("layout.map")}
				style={phone ? undefined : { flexGrow: percent }}
			>
				{map}
			</section>
			<div className={styles.folds}>
				{!wide && (
					<details className={styles.fold}>
						<summary>{text("options.title")}</summary>
						<MapOptions scene={scene} speech={speech} change={change} />
					</details>
				)}
				{known && <Legend key={width} scene={scene} speech={speech} open={wide && isTall()} />}
			</div>
			{known && <List {...props} percent={percent} onMove={setPercent} phone={phone} />}
		</div>
	);
}

interface ListProps extends WorkbenchProps {
	readonly percent: number;
	readonly onMove: (percent: number) => void;
	readonly phone: boolean;
}

/** What is shown and why not all, and below the movable border its table. A phone has the table in a tab. */
function List(props: ListProps) {
	const { scene, speech, change, percent, onMove, phone } = props;
	return (
		<>
			{!phone && <Splitter label={speech.text("layout.splitter")} percent={percent} onMove={onMove} />}
			<ActiveFilters scene={scene} speech={speech} change={change} />
			{!phone && (
				<div className={styles.table} style={{ flexGrow: 100 - percent }}>
					<PanelBoundary text={speech.text}>
						<CompoundTable {...props} />
					</PanelBoundary>
				</div>
			)}
		</>
	);
}
