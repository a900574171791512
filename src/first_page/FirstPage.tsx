import type { ReactNode } from "react";
import type { Scene } from "../domain/scene";
import { FACETS } from "../domain/view";
import { SourceLine } from "../map/SourceLine";
import { FLUID_PREFIX } from "../map/svg/fluid/fluid";
import pane from "../modes/MapPane.module.css";
import sideStyles from "../modes/SideTabs.module.css";
import splitter from "../modes/Splitter.module.css";
import desk from "../modes/Workbench.module.css";
import { ActiveFilters } from "../panels/ActiveFilters";
import facetStyles from "../panels/Facets.module.css";
import { Legend } from "../panels/Legend";
import type { Speech } from "../text/labels";
import { StaticFacet } from "./StaticFacet";
import { StaticHeader } from "./StaticHeader";
import { StaticOptions } from "./StaticOptions";

export interface FirstPageProps {
	readonly scene: Scene;
	readonly speech: Speech;
	/** The words of the header's ways to other pages, in their order. */
	readonly ways: readonly string[];
	/** The map's picture. */
	readonly picture: ReactNode;
}

/** The desk as it opens, before any script has run: every box where it will be, nothing that could be pressed in vain. */
export function FirstPage(props: FirstPageProps) {
	const { scene, speech } = props;
	const { text } = speech;
	return (
		<div className={`${desk.desk} first-page`}>
			<StaticHeader {...props} />
			<main className={desk.main} data-first="main">
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it takes the focus, and keys must scroll it */}
				<aside className={`${desk.facets} first-wide`} aria-label={text("facets.title")} tabIndex={0}>
					<StaticFacets {...props} />
				</aside>
				<StaticCentre {...props} />
				<div className={`${sideStyles.side} first-side`}>
					<div className={`${sideStyles.tabs} first-tabs`} data-first="needs-script">
						<StaticTabs {...props} />
					</div>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
					<section className={sideStyles.panel} aria-label={text("facets.sum")} tabIndex={0}>
						<div className="first-tablet">
							<StaticFacets {...props} />
						</div>
						<div className={`${facetStyles.facets} first-wide`}>
							<StaticFacet scene={scene} speech={speech} facet="subdistrict" ticks={false} />
						</div>
					</section>
				</div>
			</main>
		</div>
	);
}

function StaticFacets({ scene, speech }: FirstPageProps) {
	return (
		<div className={facetStyles.facets}>
			{FACETS.map((facet) => (
				<StaticFacet key={facet} scene={scene} speech={speech} facet={facet} ticks />
			))}
		</div>
	);
}

function StaticTabs({ speech: { text } }: FirstPageProps) {
	return (
		<>
			{(["list", "facets", "areas", "card", "notes"] as const).map((tab) => (
				<span
					key={tab}
					className={tab === "list" ? "first-phone" : tab === "facets" ? "first-narrow" : undefined}
				>
					{text(`tabs.${tab}`)}
				</span>
			))}
		</>
	);
}

/** Options, map, legend, and how many are shown, one above the other as on the desk. */
function StaticCentre(props: FirstPageProps) {
	const { scene, speech, picture } = props;
	const { text } = speech;
	return (
		<div className={desk.centre}>
			<div className="first-wide">
				<StaticOptions {...props} />
			</div>
			<section className={`${desk.map} first-map`} aria-label={text("layout.map")}>
				<div className={pane.pane}>
					<div className={pane.map}>
						<div id="first-picture" className={`first-picture ${FLUID_PREFIX}pane`}>
							{picture}
						</div>
					</div>
					<SourceLine scene={scene} speech={speech} timing="first-picture" />
				</div>
			</section>
			<div className={desk.folds}>
				<div className={`${desk.fold} first-narrow`} data-first="needs-script">
					<p className="first-summary">{text("options.title")}</p>
				</div>
				<div className="first-legend-open" data-first="legend-open">
					<Legend scene={scene} speech={speech} open={true} />
				</div>
				<div className="first-legend-closed" data-first="legend-closed">
					<Legend scene={scene} speech={speech} open={false} />
				</div>
			</div>
			<div className={`${splitter.splitter} first-not-phone`} data-first="needs-script" />
			<ActiveFilters scene={scene} speech={speech} change={noChange} />
			<div className={`${desk.table} first-table`} data-first="needs-script" />
		</div>
	);
}

const noChange = () => undefined;
