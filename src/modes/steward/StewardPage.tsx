import { type DragEvent, useEffect, useMemo, useRef, useState } from "react";
import type { View } from "../../domain/view";
import { PanelBoundary } from "../../panels/PanelBoundary";
import { WorkingStrip } from "../../panels/steward/WorkingStrip";
import { isReviewed } from "../../state/draft";
import { useKeptFocus } from "../../state/focus";
import type { Base, Choices } from "../../state/import_calls";
import { type ImportClient, makeImportClient, Stopped } from "../../state/import_client";
import type { Working } from "../../state/use_working";
import type { Speech } from "../../text/labels";
import { makeStewardText, type StewardSpeech, type StewardTable } from "../../text/steward_text";
import { Sheet } from "./Sheet";
import { StewardHead } from "./StewardHead";
import styles from "./StewardPage.module.css";
import { useApproval } from "./use_approval";
import { useBase } from "./use_base";
import { useDraft } from "./use_draft";
import { useMappings } from "./use_mappings";

export interface StewardPageProps {
	readonly speech: Speech;
	readonly view: Pick<View, "lang" | "theme">;
	readonly change: (patch: Partial<View>) => void;
	/** The records the map shows now. */
	readonly records: Base["records"];
	readonly working: Working;
	/** The way to the map. */
	readonly other: { readonly href: string; readonly onFollow: () => void };
	/** Another worker than the product's; tests have none. */
	readonly client?: ImportClient;
	/** Other phrases than those of the language. */
	readonly phrases?: StewardTable | undefined;
}

// One worker for the visit: a look at the map and back does not start it anew.
let shared: ImportClient | null = null;

function getClient(): ImportClient {
	shared ??= makeImportClient();
	return shared;
}

/** The upkeep of the data: from the files that were sent to the working data of this browser, in steps that all stand in sight. */
export default function StewardPage(props: StewardPageProps) {
	const { working, records } = props;
	const speech = useStewardSpeech(props);
	const { text } = speech;
	const [client] = useState(() => props.client ?? getClient());
	const choices = useChoices(client);
	const baseWork = useBase({ working, client, records });
	const { base } = baseWork;
	const { draft, step, reading } = useDraft(client, base);
	// What was read against a stand-in is read again against the folder.
	const again = () => {
		baseWork.again();
		step({ type: "again" });
	};
	const approval = useApproval({ draft, step, working, client });
	const mappings = useMappings(working.store);
	const current = working.head?.current ?? null;
	const page = useRef<HTMLDivElement>(null);
	useKeptFocus(page);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done here; it only keeps the browser from leaving the page
		<div ref={page} className={styles.page} onDragOver={keepPage} onDrop={keepPage}>
			<StewardHead {...props} speech={speech} />
			{current !== null && (
				<WorkingStrip text={text} version={current} onPublished={() => approval.use(null)} />
			)}
			<main className={styles.main} tabIndex={-1} data-ready={base !== null && choices !== null}>
				<PanelBoundary text={text}>
					<Sheet
						speech={speech}
						ground={records.ground}
						working={working}
						client={client}
						base={base}
						baseWork={{ ...baseWork, again }}
						choices={choices}
						draft={draft}
						step={step}
						reading={reading}
						stale={reading !== null && !isReviewed(draft, base?.revision)}
						approval={approval}
						mappings={mappings}
					/>
				</PanelBoundary>
			</main>
		</div>
	);
}

/** The page's phrases arrive with it, not with the map. */
function useStewardSpeech({ speech, phrases }: StewardPageProps): StewardSpeech {
	return useMemo(
		() => ({ ...speech, text: makeStewardText(speech.text, speech.lang, phrases) }),
		[speech, phrases],
	);
}

/** A file that falls beside its place must not be opened by the browser in place of this page. */
function keepPage(event: DragEvent): void {
	event.preventDefault();
}

function useChoices(client: ImportClient): Choices | null {
	const [choices, setChoices] = useState<Choices | null>(null);
	const [failure, setFailure] = useState<unknown>(null);
	useEffect(() => {
		const ask = (): Promise<void> =>
			client.listChoices().then(setChoices, (error: unknown) =>
				// Somebody may have stopped another work, and the worker with it.
				error instanceof Stopped ? ask() : setFailure(error),
			);
		void ask();
	}, [client]);
	// Without its worker the page can do nothing; the boundary around it says what was met.
	if (failure !== null) throw failure;
	return choices;
}
