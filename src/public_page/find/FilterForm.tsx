import type { PublicFacetCount, PublicScene } from "../../domain/public/scene";
import { PUBLIC_FACETS, type PublicFacet, type PublicFilters } from "../../domain/public/view";
import type { Management, Renovation } from "../../domain/vocabulary";
import { formatNumber } from "../../text/format";
import { nameFacetValue } from "../name_value";
import type { PageProps } from "../page_props";
import { CompoundSign } from "../sign/CompoundSign";
import { toggleValue } from "./choosing";
import styles from "./FilterForm.module.css";

interface FilterProps extends Omit<PageProps, "root"> {
	readonly scene: PublicScene;
	readonly onFilter: (filters: PublicFilters) => void;
}

/** Id of the form, for the button that unfolds it. */
export const FILTERS_ID = "filters";

/** What the list and the map can be narrowed by, each value with the number of compounds it would leave. */
export function FilterForm(props: FilterProps) {
	return (
		<div id={FILTERS_ID} className={styles.filters}>
			{PUBLIC_FACETS.map((facet) => (
				<Facet key={facet} {...props} facet={facet} />
			))}
		</div>
	);
}

interface FacetProps extends FilterProps {
	readonly facet: PublicFacet;
}

function Facet(props: FacetProps) {
	const { scene, text, facet } = props;
	return (
		<fieldset className={styles.facet}>
			<legend className={styles.name}>{text(`filter.${facet}`)}</legend>
			<ul className={styles.values}>
				{scene.counts[facet].map((one) => (
					<li key={one.value}>
						<Value {...props} one={one} />
					</li>
				))}
			</ul>
		</fieldset>
	);
}

function Value({ scene, facet, one, onFilter, ...page }: FacetProps & { readonly one: PublicFacetCount }) {
	const { value, count, chosen } = one;
	const { filters } = scene.view;
	return (
		<label className={styles.value} data-empty={count === 0 || undefined}>
			<input type="checkbox" checked={chosen} onChange={() => onFilter(toggleValue(filters, facet, value))} />
			{facet === "management" && <CompoundSign management={value as Management} renovation={null} />}
			{facet === "renovation" && <CompoundSign management={null} renovation={value as Renovation} />}
			<span>{nameFacetValue(facet, value, { ...page, district: scene.records.district })}</span>
			<span className={styles.count}>{formatNumber(count)}</span>
		</label>
	);
}
