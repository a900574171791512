import { aboutWords } from "../../../text/public/pages/about";
import { makeSay } from "../../../text/public/say";
import { DataTable } from "../DataTable";
import type { PageProps } from "../page_props";
import { Note, Section } from "../Sheet";

const FILES = [
	"compounds",
	"renovations",
	"targets",
	"published",
	"places",
	"outline",
	"neighbours",
	"subdistricts",
] as const;

/** Whose each part of the data is, under which licence and of what date. */
export function Origin({ records: { district }, lang }: PageProps) {
	const say = makeSay(aboutWords, lang);
	const known = FILES.flatMap((id) => {
		const file = district.files[id];
		return file ? [{ id, ...file }] : [];
	});
	return (
		<Section id="origin" title={say("about.origin")}>
			<DataTable
				labelledBy="origin"
				corner={say("about.originWhat")}
				columns={[
					{ id: "source", header: say("about.originSource"), kind: "text" },
					{ id: "licence", header: say("about.originLicence"), kind: "text" },
					{ id: "date", header: say("about.originDate"), kind: "figure" },
				]}
				rows={known.map(({ id, source, licence, date }) => ({
					id,
					head: say(`about.file.${id}`),
					cells: [source[lang], licence, date],
				}))}
			/>
			{district.sketch && <Note>{say("about.sketch")}</Note>}
		</Section>
	);
}
