import { FACETS, type View } from "../domain/view";
import { formatNumber } from "../text/format";
import { nameFacetValue, type Speech } from "../text/labels";
import type { Key } from "../text/text";
import styles from "./ActiveFilters.module.css";
import { CLEARED, isFiltered, toggleValue } from "./choosing";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

interface Chip {
	readonly id: string;
	readonly name: string;
	/** The view without this one. */
	readonly without: Partial<View>;
}

/** How many compounds are shown, and why not all: every filter in force with its way out. */
export function ActiveFilters({ scene, speech, change }: PanelProps) {
	const { text } = speech;
	const { shown, total } = scene.reconciliation;
	const chips = listChips(scene.view, speech);
	return (
		<div className={styles.active}>
			<p className={styles.count} role="status">
				{text("active.count", { n: formatNumber(shown), total: formatNumber(total) })}
			</p>
			{chips.length > 0 && (
				<ul className={styles.chips} aria-label={text("active.title")}>
					{chips.map(({ id, name, without }) => (
						<li key={id}>
							<button
								type="button"
								className={styles.chip}
								aria-label={text("active.remove", { name })}
								onClick={() => change(without)}
							>
								<span>{name}</span>
								<span aria-hidden="true" className={styles.cross} />
							</button>
						</li>
					))}
				</ul>
			)}
			{isFiltered(scene.view) && (
				<button type="button" className={panel.plain} onClick={() => change(CLEARED)}>
					{text("active.clear")}
				</button>
			)}
		</div>
	);
}

function listChips(view: View, speech: Speech): Chip[] {
	const { text } = speech;
	const chips: Chip[] = FACETS.flatMap((facet) =>
		view.filters[facet].map((value) => ({
			id: `${facet} ${value}`,
			name: nameFacetValue(facet, value, speech),
			without: { filters: toggleValue(view.filters, facet, value) },
		})),
	);
	if (view.placed !== null) {
		const name = text(view.placed ? "active.placed" : "active.notPlaced");
		chips.push({ id: "placed", name, without: { placed: null } });
	}
	for (const part of view.parts) {
		const indicator = text(`indicator.${part.indicator}` as Key);
		chips.push({
			id: `${part.indicator}.${part.side}`,
			name: text(`active.${part.side}`, { name: indicator }),
			without: { parts: view.parts.filter((one) => one !== part) },
		});
	}
	return chips;
}
