import { aboutWords } from "../../../text/public/pages/about";
import { fieldWords } from "../../../text/public/pages/fields";
import { makeSay } from "../../../text/public/say";
import type { AboutProps, DictionaryLine } from "../about_props";
import { DataTable } from "../DataTable";
import { Section } from "../Sheet";
import styles from "./Dictionary.module.css";

const FILES = ["compounds", "projects", "sums"] as const;

/** Every column of the files to be downloaded: what it means, of what type it is, how it was treated. */
export function Dictionary({ dictionary, lang }: AboutProps) {
	const say = makeSay(aboutWords, lang);
	return (
		<Section id="dictionary" title={say("about.dictionary")}>
			<p>{say("about.dictionaryLead")}</p>
			{FILES.map((file) => (
				<FileDictionary
					key={file}
					file={file}
					lines={dictionary.filter((line) => line.file === file)}
					lang={lang}
				/>
			))}
		</Section>
	);
}

interface FileProps extends Pick<AboutProps, "lang"> {
	readonly file: DictionaryLine["file"];
	readonly lines: readonly DictionaryLine[];
}

function FileDictionary({ file, lines, lang }: FileProps) {
	const say = makeSay(aboutWords, lang);
	const word = makeSay(fieldWords, lang);
	const id = `dictionary-${file}`;
	return (
		<details className={styles.fold}>
			<summary>
				<h3 id={id}>{word(`file.${file}`)}</h3> <small>{lines.length}</small>
			</summary>
			<DataTable
				labelledBy={id}
				corner={say("about.field")}
				columns={[
					{ id: "meaning", header: say("about.meaning"), kind: "text" },
					{ id: "type", header: say("about.type"), kind: "text" },
					{ id: "treatment", header: say("about.treatment"), kind: "text" },
				]}
				rows={lines.map(({ field, type, treatment, values }) => ({
					id: field,
					head: <code>{field}</code>,
					cells: [word(`field.${field}`), word(`type.${type}`), word(`treat.${treatment}`, values)],
				}))}
			/>
		</details>
	);
}
