import { type Dispatch, useMemo, useState } from "react";
import type { Ground } from "../../domain/records";
import panel from "../../panels/panel.module.css";
import { DatumChoice } from "../../panels/steward/DatumChoice";
import type { Dropped } from "../../panels/steward/dropped_files";
import { FindingTable } from "../../panels/steward/FindingTable";
import { listFindings } from "../../panels/steward/finding_rows";
import { Step } from "../../panels/steward/Step";
import type { Draft, DraftStep } from "../../state/draft";
import { needsDatum } from "../../state/draft";
import type { Choices } from "../../state/import_calls";
import { type ImportClient, Stopped } from "../../state/import_client";
import { saveFile } from "../../state/save_file";
import type { Working } from "../../state/use_working";
import type { Speech } from "../../text/labels";
import { Difference, Ending } from "./Ending";
import { FilesStep } from "./FilesStep";
import { Reading } from "./Reading";
import styles from "./StewardPage.module.css";
import type { useApproval } from "./use_approval";
import type { LoadedBase } from "./use_base";
import type { useMappings } from "./use_mappings";

export interface SheetProps {
	readonly speech: Speech;
	readonly ground: Ground | null;
	readonly working: Working;
	readonly client: ImportClient;
	readonly base: LoadedBase | null;
	readonly choices: Choices | null;
	readonly draft: Draft;
	readonly step: Dispatch<DraftStep>;
	readonly reading: string | null;
	readonly approval: ReturnType<typeof useApproval>;
	readonly mappings: ReturnType<typeof useMappings>;
}

/** The sheet: what was sent, how it was read, where it lies, what was found, what it changes, and the decision beside them. */
export function Sheet(props: SheetProps) {
	const { speech, draft, step, client } = props;
	const { text, lang } = speech;
	const [notTaken, setNotTaken] = useState<Pick<Dropped, "tooLarge" | "unreadable"> | null>(null);
	const findings = useMemo(() => listFindings(draft), [draft]);
	const take = async ({ files, ...rest }: Dropped) => {
		setNotTaken(rest);
		// A file that cannot even be looked at in time has no kind; somebody may still give it one.
		const added = await Promise.all(
			files.map((file) =>
				client.identify(file).then(
					(kind) => ({ file, kind }),
					(error: unknown) => ({ file, kind: null, tookTooLong: error instanceof Stopped }),
				),
			),
		);
		if (added.length > 0) step({ type: "add", files: added });
	};
	return (
		<div className={styles.sheet}>
			<div className={styles.steps}>
				<FilesStep {...props} notTaken={notTaken} onDropped={(dropped) => void take(dropped)} />
				<Reading {...props} />
				<Datum {...props} />
				<Step mark="④" title={text("steward.step.findings")}>
					{draft.files.every(({ outcome, tookTooLong }) => outcome === null && !tookTooLong) ? (
						<p className={panel.quiet}>{text("steward.waiting")}</p>
					) : (
						<FindingTable text={text} lang={lang} findings={findings} onSave={saveFile} />
					)}
				</Step>
				<Difference {...props} />
			</div>
			<Ending {...props} />
		</div>
	);
}

function Datum({ speech, ground, choices, draft, step }: SheetProps) {
	const { text, lang } = speech;
	const one = draft.files.find(({ id }) => id === draft.front);
	const others = draft.files.filter((each) => each.id !== draft.front && needsDatum(each));
	return (
		<Step
			mark="③"
			title={one ? text("steward.step.datumOf", { file: one.file.name }) : text("steward.step.datum")}
			about={text("steward.datumAbout")}
		>
			{!one?.outcome || choices === null ? (
				<p className={panel.quiet}>{text("steward.waiting")}</p>
			) : (
				<DatumChoice
					key={one.id}
					text={text}
					lang={lang}
					one={one}
					ground={ground}
					datums={choices.datums}
					others={others.length}
					onChoose={(datum) => step({ type: "options", id: one.id, options: { datum } })}
					onChooseForAll={(datum) => {
						for (const { id } of others) step({ type: "options", id, options: { datum } });
					}}
				/>
			)}
		</Step>
	);
}
