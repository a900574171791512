import { aboutWords } from "../../../text/public/pages/about";
import { makeSay } from "../../../text/public/say";
import type { AboutProps } from "../about_props";
import { DataTable } from "../DataTable";
import { Section } from "../Sheet";

/** What is not published, by the instrument that says so; how many fields of the records that are is counted, not named. */
export function LeftOut({ leftOut, lang }: AboutProps) {
	const say = makeSay(aboutWords, lang);
	return (
		<Section id="left" title={say("about.left")}>
			<p>{say("about.leftLead")}</p>
			<DataTable
				labelledBy="left"
				corner={say("about.leftWhat")}
				columns={[
					{ id: "basis", header: say("about.basis"), kind: "text" },
					{ id: "fields", header: say("about.leftFields"), kind: "figure" },
				]}
				rows={leftOut.map(({ reason, fields, basis }) => ({
					id: reason,
					head: say(`about.left.${reason}`),
					cells: [basis[lang], fields],
				}))}
			/>
		</Section>
	);
}
