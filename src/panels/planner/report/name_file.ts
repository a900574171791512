import type { FileKind } from "../../../state/export_calls";
import type { ReportPanelProps } from "./ReportPanel";

/** Letters of a scenario's name; names much longer fail on some file systems. */
const LONGEST_NAME = 60;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is looked for
const UNFIT = /[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069"*/:<>?\\|]/g;

/** Name of a file of the list: what it is, the scenario, date of the data, that they are made up if they are. Without what file systems do not take. */
export function nameFile(
	{ scenario, speech }: Pick<ReportPanelProps, "scenario" | "speech">,
	kind: FileKind,
): string {
	const { text, district } = speech;
	const parts = [
		text("report.file.sheet"),
		[...scenario.name].slice(0, LONGEST_NAME).join(""),
		district.dataDate,
		...(district.synthetic ? [text("app.synthetic")] : []),
	];
	// A dot at the beginning would hide the file; what begins with a dash some programs take for an option.
	const name = parts
		.join("_")
		.replace(UNFIT, " ")
		.replace(/\s+/g, " ")
		.replace(/^[ .-]+/, "");
	return `${name}.${kind}`;
}
