import type { PublicSum } from "../../domain/public_records";
import { statisticsWords } from "../../text/public/pages/statistics";
import { makeSay } from "../../text/public/say";
import type { PageProps } from "./page_props";

export interface SumProps extends PageProps {
	readonly sum: PublicSum;
}

/** What a sum is of: the name of its sub-district, its id where the district does not list it, or the word for all. */
export function nameSum({ sum: { subdistrict }, records, lang }: SumProps): string {
	if (subdistrict === null) return makeSay(statisticsWords, lang)("statistics.sum");
	const known = records.district.subdistricts.find(({ id }) => id === subdistrict);
	return known ? known.name[lang] : subdistrict;
}
