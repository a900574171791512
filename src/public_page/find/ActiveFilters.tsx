import type { PublicScene } from "../../domain/public/scene";
import { PUBLIC_FACETS, type PublicFilters } from "../../domain/public/view";
import { nameFacetValue } from "../name_value";
import type { PageProps } from "../page_props";
import styles from "./ActiveFilters.module.css";
import { toggleValue } from "./choosing";

interface ActiveProps extends Omit<PageProps, "root"> {
	readonly scene: PublicScene;
	readonly onFilter: (filters: PublicFilters) => void;
	/** Takes away every filter and what was typed. */
	readonly onReset: () => void;
}

/** Every filter in force with its way out, and the way out of all of them. Nothing where nothing narrows the list. */
export function ActiveFilters({ scene, onFilter, onReset, lang, text }: ActiveProps) {
	const { filters } = scene.view;
	const chips = PUBLIC_FACETS.flatMap((facet) =>
		filters[facet].map((value: string) => ({
			key: `${facet} ${value}`,
			name: nameFacetValue(facet, value, { lang, text, district: scene.records.district }),
			without: toggleValue(filters, facet, value),
		})),
	);
	if (chips.length === 0) return null;
	return (
		<div className={styles.active}>
			<ul className={styles.chips} aria-label={text("filter.active")}>
				{chips.map(({ key, name, without }) => (
					<li key={key}>
						<button
							type="button"
							className={styles.chip}
							aria-label={text("filter.remove", { name })}
							onClick={() => onFilter(without)}
						>
							{name}
							<span aria-hidden="true" className={styles.cross} />
						</button>
					</li>
				))}
			</ul>
			<button type="button" className={styles.reset} onClick={onReset}>
				{text("find.reset")}
			</button>
		</div>
	);
}
