import type { PublicFacet } from "../domain/public/view";
import type { PublicDistrict, PublicHouseholds } from "../domain/public_records";
import type { Management, Renovation } from "../domain/vocabulary";
import { formatNumber } from "../text/format";
import type { PublicKey, PublicText } from "../text/public_text";
import type { PageProps } from "./page_props";

/** What is not recorded or not published. */
export const UNKNOWN = "—";

/** The name of a sub-district; its id where the district does not list it. */
export function nameSubdistrict(id: string, district: PublicDistrict, lang: PageProps["lang"]): string {
	return district.subdistricts.find((one) => one.id === id)?.name[lang] ?? id;
}

/** Households as they are published: to the nearest ten, or a band; “—” is not recorded. */
export function nameHouseholds(households: PublicHouseholds, text: PublicText): string {
	if (households === null) return UNKNOWN;
	if (typeof households === "string")
		return text("unit.households", { n: text(`households.${households}` satisfies PublicKey) });
	return text("unit.about", { n: text("unit.households", { n: formatNumber(households) }) });
}

/** A decade by its first year; “—” is not recorded. */
export function nameDecade(year: number | null, text: PublicText): string {
	return year === null ? UNKNOWN : text("decade.label", { year });
}

/** What a value of a filter means. */
export function nameFacetValue(
	facet: PublicFacet,
	value: string,
	{ text, lang, district }: Pick<PageProps, "text" | "lang"> & { readonly district: PublicDistrict },
): string {
	if (facet === "subdistrict") return nameSubdistrict(value, district, lang);
	if (facet === "management") return text(`management.${value as Management}`);
	if (facet === "renovation") return text(`renovation.${value as Renovation}`);
	return value === "unknown" ? text("filter.unknown") : nameDecade(Number(value), text);
}
