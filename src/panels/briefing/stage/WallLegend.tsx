import { type RefObject, useId, useRef } from "react";
import type { LegendEntry, LegendSection } from "../../../layers/fragment";
import { makeLegend } from "../../../layers/legend";
import { SignView } from "../../SignView";
import type { BriefingProps } from "../briefing_props";
import { useRoomFor } from "./use_room_for";
import styles from "./WallLegend.module.css";

type LegendProps = Pick<BriefingProps, "scene" | "speech">;

interface WallLegendProps extends LegendProps {
	/** Where its words stand, for who has to know how much they cover. */
	readonly box?: RefObject<HTMLElement | null>;
}

/** What the signs of this scene mean, and of no other; where its place is too low for all, those it is about, and how many are left out. */
export function WallLegend({ scene, speech, box }: WallLegendProps) {
	const own = useRef<HTMLElement>(null);
	const sections = listSections({ scene, speech });
	const named = sections.map(({ title, entries }) => [title, ...entries.map(({ label }) => label)]);
	const room = useRoomFor(box ?? own, sections.length, JSON.stringify(named));
	if (sections.length === 0) return null;
	return (
		<section ref={box ?? own} className={styles.legend} aria-label={speech.text("page.legend")}>
			{room < sections.length && (
				<p className={styles.more} data-covers-map>
					{speech.text("page.legendMore", { n: sections.length - room })}
				</p>
			)}
			{sections.slice(0, room).map((section) => (
				<Section key={section.id} section={section} text={speech.text} />
			))}
		</section>
	);
}

/** The vocabularies of a compound's symbol: every map has them, the one the colour stands for first. */
const STANDING: readonly string[] = ["management", "renovation"];

/**
 * What this scene switched on first, then the symbols of the compounds; beside other signs only the half of them the colour stands for, which is
 * what one sees from afar. Signs nothing on the map bears are left out, and so are lines everybody knows.
 */
function listSections({ scene, speech }: LegendProps): readonly LegendSection[] {
	const sections = makeLegend(scene, speech)
		.filter(({ id }) => id !== "lines")
		.map((section) => ({ ...section, entries: section.entries.filter(({ count }) => count !== 0) }))
		.filter(({ entries, note }) => entries.length > 0 || note !== null);
	const isStanding = ({ id }: LegendSection) => STANDING.includes(id);
	const switched = sections.filter((one) => !isStanding(one));
	// Where the colour stands for need, neither vocabulary is what the scene is about.
	const standing = scene.marks && scene.marks.tones.size > 0 ? [] : sections.filter(isStanding);
	return [...switched, ...standing.slice(0, switched.length > 0 ? 1 : standing.length)];
}

interface SectionProps {
	readonly section: LegendSection;
	readonly text: BriefingProps["speech"]["text"];
}

/** An amount has no classes: it stands in figures on the map. */
function Section({ section: { id, title, entries }, text }: SectionProps) {
	const titleId = useId();
	return (
		<div className={styles.section} data-covers-map data-section={id}>
			<span id={titleId} className={styles.title}>
				{title}
			</span>
			{entries.length === 0 && <span>{text("page.legendAmounts")}</span>}
			<ul className={styles.entries} aria-labelledby={titleId}>
				{entries.map((entry) => (
					<Entry key={entry.id} entry={entry} />
				))}
			</ul>
		</div>
	);
}

function Entry({ entry: { sign, label } }: { readonly entry: LegendEntry }) {
	return (
		<li className={styles.entry}>
			<SignView sign={sign} />
			<span>{label}</span>
		</li>
	);
}
