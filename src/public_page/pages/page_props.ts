import type { PublicRecords } from "../../domain/public_records";
import type { Lang } from "../../domain/view";

/** What every page to read is made of. */
export interface PageProps {
	readonly records: PublicRecords;
	readonly lang: Lang;
}
