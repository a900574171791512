import type { PublicCompound, PublicDistrict } from "../../domain/public_records";
import type { PublicKey, PublicText } from "../../text/public_text";
import styles from "./Card.module.css";
import { linkToReport } from "./report_link";

/** What may be wrong, in the order of the card. */
const FIELDS: readonly PublicKey[] = [
	"card.manager",
	"card.management",
	"card.status",
	"card.address",
	"card.subdistrict",
	"card.decade",
	"card.households",
	"card.parking",
	"report.other",
];

interface ReportProps {
	readonly compound: PublicCompound;
	readonly district: PublicDistrict;
	readonly text: PublicText;
}

/** Three taps to report an error, without a script: open, the line, send. Nothing where nobody takes reports. */
export function ReportError({ compound, district, text }: ReportProps) {
	const links = FIELDS.map((field) => {
		const name = text(field);
		return { name, href: linkToReport(name, compound, { district, text }) };
	});
	if (links.some(({ href }) => href === null)) return null;
	return (
		<details className={styles.fold}>
			<summary className={styles.summary}>{text("report.title")}</summary>
			<p className={styles.note}>{text("report.which")}</p>
			<ul className={styles.reports}>
				{links.map(({ name, href }) => (
					<li key={name}>
						<a href={href ?? undefined} rel="noreferrer">
							{name}
						</a>
					</li>
				))}
			</ul>
		</details>
	);
}
