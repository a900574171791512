import { pick } from "../../../text/text";
import { ReportSection } from "./ReportSection";
import styles from "./report.module.css";
import type { ReportFacts } from "./report_facts";

const METHODS = [
	"need",
	"score",
	"topsis",
	"ahp",
	"smaa",
	"portfolio",
	"gini",
	"coverage",
	"limits",
] as const;
const SIGNED_BY = ["made", "checked", "approved"] as const;

/** How every number was made, in words that can be checked by hand, and the lines to sign on. */
export function MethodPart({ facts }: { readonly facts: ReportFacts }) {
	const { text, district, lang } = facts.speech;
	return (
		<ReportSection id="method" facts={facts}>
			<ol className={styles.list}>
				{METHODS.map((id) => (
					<li key={id}>{text(`report.method.how.${id}`)}</li>
				))}
			</ol>
			<p>
				{text("print.legal", { title: pick(district.title, lang) })}
				{district.synthetic && ` ${text("print.legalSynthetic")}`}
			</p>
			<div className={styles.signatures}>
				{SIGNED_BY.map((id) => (
					<div key={id}>{text(`report.signature.${id}`)}</div>
				))}
			</div>
		</ReportSection>
	);
}
