import { isReportAddress } from "../../domain/public/site_rules";
import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import type { PublicText } from "../../text/public_text";
import { encodeText } from "../page_props";

/** What a report says besides the compound. */
interface ReportContext {
	readonly district: Pick<PublicDistrict, "site" | "dataDate">;
	readonly text: PublicText;
}

/**
 * Where an error in one line of a compound is reported to, with everything filled in that the page knows: a message, or the form at
 * an address. `null` where the operator takes no reports, or has said something that is neither.
 */
export function linkToReport(
	field: string,
	{ id, name }: Pick<PublicCompound, "id" | "name">,
	{ district, text }: ReportContext,
): string | null {
	const { report } = district.site;
	if (report === null || !isReportAddress(report)) return null;
	const { dataDate: date } = district;
	if (report.startsWith("https:")) return join(report, { compound: id, name, field, dataDate: date });
	const body = text("report.body", { id, name, field, date }).replaceAll("\n", "\r\n");
	return join(report, { subject: text("report.subject", { id, name, field }), body });
}

function join(address: string, values: Readonly<Record<string, string>>): string {
	const query = Object.entries(values).map(([key, value]) => `${key}=${encodeText(value)}`);
	return `${address}${address.includes("?") ? "&" : "?"}${query.join("&")}`;
}
