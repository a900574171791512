import type { PublicRecords } from "../../domain/public_records";
import { PUBLIC_SCHEMA } from "../../editions";
import { BASIS } from "../../editions/public/basis";
import type { AboutProps, LeftOutReason } from "../../public_page/pages/about_props";
import { listLeftOut, makeDictionary } from "./dictionary";
import { makeOpenTables } from "./open_tables";

/** What the page on the data says beside the records, from the schema the edition is constructed by. */
export function makeAboutFacts(
	records: PublicRecords,
): Pick<AboutProps, "dictionary" | "leftOut" | "shares"> {
	const reasons = Object.entries(BASIS) as [LeftOutReason, (typeof BASIS)[LeftOutReason]][];
	const least = PUBLIC_SCHEMA.shares[0];
	return {
		dictionary: makeDictionary(PUBLIC_SCHEMA, makeOpenTables(records)),
		leftOut: listLeftOut(PUBLIC_SCHEMA).map(({ basis, fields }) => {
			const reason = reasons.find(([, one]) => one === basis)?.[0];
			if (reason === undefined) throw new Error(`No reason is known by the basis “${basis.en}”.`);
			return { reason, fields: fields.length, basis };
		}),
		shares: {
			whole: least?.leastWhole ?? 0,
			each: least?.leastEach ?? 0,
			compounds: least?.leastCompounds ?? 0,
		},
	};
}
