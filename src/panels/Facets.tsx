import { FACETS, type FacetId, type View } from "../domain/view";
import type { Management, Renovation } from "../domain/vocabulary";
import { formatNumber } from "../text/format";
import { nameFacet, nameFacetValue } from "../text/labels";
import { CompoundSymbol } from "./CompoundSymbol";
import { clearFacet, toggleValue } from "./choosing";
import styles from "./Facets.module.css";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

/** What the compounds are like, counted; ticking a value keeps only those that have it. */
export function Facets(props: PanelProps) {
	return (
		<section className={styles.facets} aria-labelledby="facets-title">
			<h2 id="facets-title" className={panel.hidden}>
				{props.speech.text("facets.title")}
			</h2>
			{FACETS.map((facet) => (
				<Facet key={facet} facet={facet} {...props} />
			))}
		</section>
	);
}

function Facet({ facet, scene, speech, change }: PanelProps & { readonly facet: FacetId }) {
	const { text } = speech;
	const counts = scene.facets[facet];
	const { filters } = scene.view;
	const name = nameFacet(facet, text);
	const titleId = `facet-${facet}`;
	const sum = counts.reduce((all, one) => all + one.count, 0);
	const most = Math.max(1, ...counts.map((one) => one.count));
	return (
		<fieldset className={styles.facet} aria-labelledby={titleId}>
			<h3 id={titleId} className={styles.title}>
				{name}
			</h3>
			{filters[facet].length > 0 && (
				<button
					type="button"
					className={styles.clear}
					aria-label={text("facets.clearOne", { name })}
					onClick={() => change({ filters: clearFacet(filters, facet) })}
				>
					{text("facets.clear")}
				</button>
			)}
			<ul>
				{counts.map(({ value, count, chosen }) => (
					<li key={value}>
						<label className={styles.value} data-none={count === 0 || undefined}>
							<input
								type="checkbox"
								checked={chosen}
								onChange={() => change({ filters: toggleValue(filters, facet, value) })}
							/>
							<FacetSymbol facet={facet} value={value} view={scene.view} />
							<span className={styles.word}>{nameFacetValue(facet, value, speech)}</span>
							<span className={styles.count}>{formatNumber(count)}</span>
							<span className={styles.bar} style={{ inlineSize: `${(100 * count) / most}%` }} />
						</label>
					</li>
				))}
			</ul>
			<p className={styles.sum}>
				<span>{text("facets.sum")}</span>
				<span>{formatNumber(sum)}</span>
			</p>
		</fieldset>
	);
}

interface FacetSymbolProps {
	readonly facet: FacetId;
	readonly value: string;
	readonly view: View;
}

function FacetSymbol({ facet, value, view }: FacetSymbolProps) {
	if (facet === "management") {
		return <CompoundSymbol management={value as Management} renovation={null} view={view} />;
	}
	if (facet === "renovation") {
		return <CompoundSymbol management={null} renovation={value as Renovation} view={view} />;
	}
	return null;
}
