import { type Dispatch, useMemo, useState } from "react";
import type { Ground } from "../../domain/records";
import panel from "../../panels/panel.module.css";
import { DatumChoice } from "../../panels/steward/DatumChoice";
import type { Place } from "../../panels/steward/doubts";
import { FindingTable } from "../../panels/steward/FindingTable";
import { type FindingRow, listFindings } from "../../panels/steward/finding_rows";
import { idOfStep, Step } from "../../panels/steward/Step";
import type { Draft, DraftStep } from "../../state/draft";
import { needsDatum } from "../../state/draft";
import { goToPart } from "../../state/focus";
import type { Choices } from "../../state/import_calls";
import type { ImportClient } from "../../state/import_client";
import { saveFile } from "../../state/save_file";
import type { Working } from "../../state/use_working";
import type { StewardSpeech } from "../../text/steward_text";
import { Difference, Ending } from "./Ending";
import { FilesStep } from "./FilesStep";
import { Reading } from "./Reading";
import styles from "./StewardPage.module.css";
import type { useApproval } from "./use_approval";
import type { BaseWork, LoadedBase } from "./use_base";
import type { useMappings } from "./use_mappings";
import { useTaking } from "./use_taking";

export interface SheetProps {
	readonly speech: StewardSpeech;
	readonly ground: Ground | null;
	readonly working: Working;
	readonly client: ImportClient;
	readonly base: LoadedBase | null;
	readonly baseWork: BaseWork;
	readonly choices: Choices | null;
	readonly draft: Draft;
	readonly step: Dispatch<DraftStep>;
	readonly reading: string | null;
	/** What is shown is an earlier reading, and a newer is under way. */
	readonly stale: boolean;
	readonly approval: ReturnType<typeof useApproval>;
	readonly mappings: ReturnType<typeof useMappings>;
}

/** The sheet: what was sent, how it was read, where it lies, what was found, what it changes, and the decision beside them. */
export function Sheet(props: SheetProps) {
	const { draft, step, client } = props;
	const taking = useTaking({ draft, step, client });
	const findings = useMemo(() => listFindings(draft), [draft]);
	const { asked, go } = useGoing(step);
	return (
		<div className={styles.sheet}>
			<div className={styles.steps}>
				<FilesStep {...props} taking={taking} />
				<Reading {...props} />
				<Datum {...props} />
				<Findings {...props} findings={findings} asked={asked} />
				<Difference {...props} />
			</div>
			<Ending {...props} findings={findings} onGo={go} />
		</div>
	);
}

/** What somebody asked to see of the findings, and how often they have asked for anything. */
interface Asked extends Pick<Place, "only"> {
	readonly count: number;
}

/** Brings a person to a place of the sheet: the file it is about in front, the findings it is about alone. */
function useGoing(step: SheetProps["step"]) {
	const [asked, setAsked] = useState<Asked>({ count: 0 });
	const go = ({ step: to, file, only }: Place) => {
		if (file !== undefined) step({ type: "show", id: file });
		if (only) setAsked(({ count }) => ({ only, count: count + 1 }));
		goToPart(idOfStep(to));
	};
	return { asked, go };
}

interface FindingsProps extends SheetProps {
	readonly findings: readonly FindingRow[];
	readonly asked: Asked;
}

function Findings({ speech, draft, stale, findings, asked }: FindingsProps) {
	const { text, lang } = speech;
	const nothingRead = draft.files.every(({ outcome, tookTooLong }) => outcome === null && !tookTooLong);
	return (
		<Step id="findings" mark="④" title={text("steward.step.findings")} stale={stale}>
			{nothingRead ? (
				<p className={panel.quiet}>{text("steward.waiting")}</p>
			) : (
				<FindingTable
					key={asked.count}
					text={text}
					lang={lang}
					findings={findings}
					only={asked.only}
					onSave={saveFile}
				/>
			)}
		</Step>
	);
}

function Datum({ speech, ground, choices, draft, step, stale }: SheetProps) {
	const { text, lang } = speech;
	const one = draft.files.find(({ id }) => id === draft.front);
	const others = draft.files.filter((each) => each.id !== draft.front && needsDatum(each));
	return (
		<Step
			id="datum"
			mark="③"
			title={one ? text("steward.step.datumOf", { file: one.file.name }) : text("steward.step.datum")}
			about={text("steward.datumAbout")}
			stale={stale}
		>
			{!one?.outcome || choices === null ? (
				<p className={panel.quiet}>{text(one ? "steward.notReadYet" : "steward.waiting")}</p>
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
