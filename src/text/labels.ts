import type { Bilingual, District } from "../domain/records";
import type { FacetId, Lang } from "../domain/view";
import type { Management, Renovation } from "../domain/vocabulary";
import { pick, type Text } from "./text";

/** What a reader needs to name things: the phrases, the language and the district's own names. */
export interface Speech {
	readonly text: Text;
	readonly lang: Lang;
	readonly district: District;
}

/** The name of a sub-district; its bare id when the district does not know it. */
export function nameSubdistrict(
	id: string,
	{
		district,
		lang,
	}: {
		readonly lang: Lang;
		readonly district: {
			readonly subdistricts: readonly { readonly id: string; readonly name: Bilingual }[];
		};
	},
): string {
	const found = district.subdistricts.find((one) => one.id === id);
	return found ? pick(found.name, lang) : id;
}

/** The words for a facet itself. Two of them are also what a colour means and are called the same there. */
export function nameFacet(facet: FacetId, text: Text): string {
	return text(facet === "management" || facet === "renovation" ? facet : `facet.${facet}`);
}

/** The words for one value of a facet. */
export function nameFacetValue(facet: FacetId, value: string, speech: Speech): string {
	const { text } = speech;
	if (facet === "management") return text(`management.${value as Management}`);
	if (facet === "renovation") return text(`renovation.${value as Renovation}`);
	if (value === "unknown") return text("facet.unknown");
	if (facet === "subdistrict") return nameSubdistrict(value, speech);
	if (facet === "decade") return text("decade.label", { year: value });
	return nameBand(value, text);
}

function nameBand(band: string, text: Text): string {
	const [from = "", to = ""] = band.split("-");
	if (from === "0") return text("band.under", { to: Number(to) + 1 });
	return to === "" ? text("band.open", { from }) : text("band.range", { from, to });
}
