import type { Site } from "../../../domain/selection/coverage/coverage";
import type { Town } from "../../../domain/town";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import styles from "./Coverage.module.css";
import type { ChosenSite, CoverageFacts } from "./coverage_facts";

interface SiteListProps {
	readonly facts: CoverageFacts;
	readonly town: Town;
	readonly speech: PlannerSpeech;
	readonly onFrame: (ids: readonly string[]) => void;
}

/** The chosen sites under the numbers they have on the map: where each stands, what it adds and whom it serves. */
export function SiteList({ facts, town, speech, onFrame }: SiteListProps) {
	const { text } = speech;
	const { sites, input } = facts;
	const nameOf = (id: string) => town.compoundById.get(id)?.name ?? id;
	return (
		<section className={styles.part} aria-labelledby="coverage-sites">
			<h3 id="coverage-sites" className={panel.section}>
				{text("coverage.list", { n: formatNumber(sites.length) })}
			</h3>
			{sites.length === 0 && (
				<p>{text(input.sites.length === 0 ? "coverage.noSites" : "coverage.noneChosen")}</p>
			)}
			<ol className={styles.sites}>
				{sites.map((one) => (
					<li key={one.site.id}>
						<span className={styles.number} data-what={input.what} aria-hidden="true">
							{one.nth}
						</span>
						<span className={styles.place}>{sayPlace(one.site, nameOf, speech)}</span>
						<span className={styles.amount}>
							{formatNumber(one.amount)}{" "}
							<span className={panel.unit}>{text(`coverage.unit.${input.unit}`)}</span>
						</span>
						<Served one={one} nameOf={nameOf} speech={speech} onFrame={onFrame} />
					</li>
				))}
			</ol>
		</section>
	);
}

interface ServedProps {
	readonly one: ChosenSite;
	readonly nameOf: (id: string) => string;
	readonly speech: PlannerSpeech;
	readonly onFrame: (ids: readonly string[]) => void;
}

function Served({ one: { nth, site, serves }, nameOf, speech: { text }, onFrame }: ServedProps) {
	const names = serves.map(nameOf).join(text("map.comma"));
	const ids = site.compound === null ? serves : [...new Set([site.compound, ...serves])];
	return (
		<button
			type="button"
			className={`${panel.door} ${styles.serves}`}
			aria-label={`${text("coverage.frame", { n: nth })}: ${names}`}
			onClick={() => onFrame(ids)}
		>
			{text("coverage.serves")} {names}
		</button>
	);
}

const DEGREE_DIGITS = 5;

function sayPlace(
	{ id, at, compound, position: [lng, lat] }: Site,
	nameOf: (id: string) => string,
	{ text }: PlannerSpeech,
): string {
	if (compound === null)
		return text("coverage.at.grid", { lng: lng.toFixed(DEGREE_DIGITS), lat: lat.toFixed(DEGREE_DIGITS) });
	const name = nameOf(compound);
	if (at === "label") return text("coverage.at.label", { name });
	return text("coverage.at.entrance", { name, n: id.slice(compound.length + 1) });
}
