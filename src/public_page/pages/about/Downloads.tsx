import { rootOf } from "../../../domain/public/paths";
import { formatNumber } from "../../../text/format";
import { aboutWords } from "../../../text/public/pages/about";
import { makeSay } from "../../../text/public/say";
import type { AboutProps } from "../about_props";
import { DataTable } from "../DataTable";
import { Section } from "../Sheet";

/** The open data as files: what is in each, how large it is, and on what terms it may be used. */
export function Downloads({ records, downloads, lang }: AboutProps) {
	const say = makeSay(aboutWords, lang);
	const { district } = records;
	const root = rootOf({ kind: "about" }, lang);
	const licences = [district.files.compounds, district.files.renovations].flatMap(
		(file) => file?.licence ?? [],
	);
	return (
		<Section id="downloads" title={say("about.downloads")}>
			<p>
				{say("about.downloadsLead", {
					licence: [...new Set(licences)].join(lang === "zh" ? "、" : ", ") || "—",
					date: district.dataDate,
					mark: district.synthetic ? say("about.downloadsMark") : "",
				})}
			</p>
			<DataTable
				labelledBy="downloads"
				corner={say("about.downloadFile")}
				columns={[
					{ id: "format", header: say("about.downloadFormat"), kind: "text" },
					{ id: "date", header: say("about.originDate"), kind: "figure" },
					{ id: "size", header: say("about.downloadSize"), kind: "figure" },
				]}
				rows={downloads.map(({ id, path, bytes }) => ({
					id,
					head: (
						<a href={`${root}${path}`} download="">
							{say(`about.download.${id}`)}
						</a>
					),
					cells: [
						say(id === "geojson" ? "about.format.geojson" : "about.format.csv"),
						district.dataDate,
						formatBytes(bytes),
					],
				}))}
			/>
		</Section>
	);
}

const BYTES_IN_KB = 1000;

function formatBytes(bytes: number): string {
	return `${formatNumber(bytes / BYTES_IN_KB, bytes < 10 * BYTES_IN_KB ? 1 : 0)}\u2009kB`;
}
