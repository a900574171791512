import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from "react";
import { Areas } from "../panels/Areas";
import { Card } from "../panels/Card";
import { CompoundTable } from "../panels/CompoundTable";
import { Facets } from "../panels/Facets";
import { PanelBoundary } from "../panels/PanelBoundary";
import styles from "./SideTabs.module.css";
import type { WidthClass } from "./use_width_class";
import type { WorkbenchProps } from "./Workbench";

/** What is read seldom and in peace arrives when it is asked for. */
const Notes = lazy(async () => ({ default: (await import("../panels/Notes")).Notes }));

export type TabId = "list" | "facets" | "areas" | "card" | "notes";

/** What has no place of its own at a width stands in a tab. */
export const TABS_OF: Readonly<Record<WidthClass, readonly TabId[]>> = {
	phone: ["list", "facets", "areas", "card", "notes"],
	tablet: ["facets", "areas", "card", "notes"],
	wide: ["areas", "card", "notes"],
};

interface SideTabsProps {
	readonly workbench: WorkbenchProps;
	readonly width: WidthClass;
	readonly tab: TabId;
	readonly onTab: (tab: TabId) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The panels that share one place. */
export function SideTabs({ workbench, width, tab, onTab }: SideTabsProps) {
	const { text } = workbench.speech;
	const tabs = TABS_OF[width];
	const panel = useTopInSight(tab);
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const step = STEPS[event.key];
		if (step === undefined) return;
		event.preventDefault();
		const next = tabs.at((tabs.indexOf(tab) + step) % tabs.length);
		if (next === undefined) return;
		onTab(next);
		event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
	};
	return (
		<div className={styles.side}>
			<div role="tablist" className={styles.tabs} aria-label={text("tabs.label")} onKeyDown={onKeyDown}>
				{tabs.map((one) => (
					<button
						key={one}
						id={`tab-${one}`}
						type="button"
						role="tab"
						aria-selected={one === tab}
						aria-controls="side-panel"
						tabIndex={one === tab ? 0 : -1}
						onClick={() => onTab(one)}
					>
						{text(`tabs.${one}`)}
					</button>
				))}
			</div>
			<div
				// A panel of its own each, so that a new one starts at its top.
				key={tab}
				ref={panel}
				id="side-panel"
				role="tabpanel"
				className={styles.panel}
				aria-labelledby={`tab-${tab}`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
				tabIndex={0}
			>
				<PanelBoundary text={text}>
					<TabContent workbench={workbench} tab={tab} />
				</PanelBoundary>
			</div>
		</div>
	);
}

/** A panel that begins lower than this share of the screen shows too little of itself to be read. */
const LOWEST_SHARE = 0.6;

/** Where the page itself scrolls, a new panel must begin neither above the screen nor at its foot; the map above it stays in part. */
function useTopInSight(tab: TabId) {
	const panel = useRef<HTMLDivElement>(null);
	// A fresh page begins with its map, unless its link names a compound.
	const chosen = useRef(false);
	useEffect(() => {
		const top = panel.current?.getBoundingClientRect().top ?? 0;
		const isChosen = chosen.current || tab === "card";
		chosen.current = true;
		if (top < 0 || (isChosen && top > LOWEST_SHARE * globalThis.innerHeight))
			panel.current?.scrollIntoView({ block: "start" });
	}, [tab]);
	return panel;
}

function TabContent({ workbench, tab }: Pick<SideTabsProps, "workbench" | "tab">) {
	if (tab === "list") return <CompoundTable {...workbench} />;
	if (tab === "areas") return <Areas {...workbench} />;
	if (tab === "card") return <Card {...workbench} />;
	if (tab === "notes") {
		return (
			<Suspense fallback={<p role="status">{workbench.speech.text("app.loading")}</p>}>
				<Notes {...workbench} />
			</Suspense>
		);
	}
	return <Facets {...workbench} />;
}
