import type { FacetId } from "../domain/view";
import type { Management, Renovation } from "../domain/vocabulary";
import { CompoundSymbol } from "../panels/CompoundSymbol";
import facetStyles from "../panels/Facets.module.css";
import { formatNumber } from "../text/format";
import { nameFacet, nameFacetValue } from "../text/labels";
import type { FirstPageProps } from "./FirstPage";

interface StaticFacetProps extends Pick<FirstPageProps, "scene" | "speech"> {
	readonly facet: FacetId;
	/** Whether room is kept for the ticks that will stand before the values. */
	readonly ticks: boolean;
}

/** The values of a facet, counted. */
export function StaticFacet({ scene, speech, facet, ticks }: StaticFacetProps) {
	const counts = scene.facets[facet];
	const most = Math.max(1, ...counts.map(({ count }) => count));
	const sum = counts.reduce((all, { count }) => all + count, 0);
	return (
		<div className={facetStyles.facet}>
			<h2 className={facetStyles.title}>{nameFacet(facet, speech.text)}</h2>
			<ul>
				{counts.map(({ value, count }) => (
					<li key={value} className={facetStyles.value} data-none={count === 0 || undefined}>
						{ticks && <span className="first-tick" />}
						{facet === "management" && (
							<CompoundSymbol management={value as Management} renovation={null} view={scene.view} />
						)}
						{facet === "renovation" && (
							<CompoundSymbol management={null} renovation={value as Renovation} view={scene.view} />
						)}
						<span className={facetStyles.word}>{nameFacetValue(facet, value, speech)}</span>
						<span className={facetStyles.count}>{formatNumber(count)}</span>
						<span
							className={facetStyles.bar}
							style={{ inlineSize: `${Math.round((100 * count) / most)}%` }}
						/>
					</li>
				))}
			</ul>
			<p className={facetStyles.sum}>
				<span>{speech.text("facets.sum")}</span>
				<span>{formatNumber(sum)}</span>
			</p>
		</div>
	);
}
