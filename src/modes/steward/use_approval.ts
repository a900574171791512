import { useState } from "react";
import { countSeverities, listFindings } from "../../panels/steward/finding_rows";
import type { Draft, DraftStep } from "../../state/draft";
import type { Files } from "../../state/import_calls";
import type { ImportClient } from "../../state/import_client";
import { saveFile } from "../../state/save_file";
import type { Working } from "../../state/use_working";
import { type KeepingTrouble, NotKept } from "../../state/versions";
import { formatDay } from "../../text/format_moment";

/** What came of the last wish: a version kept, or why not. */
export type Outcome =
	| { readonly kind: "approved"; readonly number: number; readonly dropped: readonly number[] }
	| { readonly kind: "used"; readonly number: number | null }
	| { readonly kind: "trouble"; readonly trouble: KeepingTrouble | "not-zipped"; readonly detail: string };

interface ApprovalWork {
	readonly keeping: boolean;
	readonly outcome: Outcome | null;
	readonly approve: () => void;
	readonly use: (number: number | null) => void;
	/** Offers a folder as a zip. */
	readonly saveFolder: (files: Files) => void;
}

interface Approving {
	readonly draft: Draft;
	readonly step: (step: DraftStep) => void;
	readonly working: Working;
	readonly client: ImportClient;
}

/** The ways to make a version the working data, each with what came of it. */
export function useApproval({ draft, step, working, client }: Approving): ApprovalWork {
	const [keeping, setKeeping] = useState(false);
	const [outcome, setOutcome] = useState<Outcome | null>(null);
	const keep = (work: Promise<Outcome>) => {
		setKeeping(true);
		setOutcome(null);
		work.catch(explain).then((came) => {
			setKeeping(false);
			setOutcome(came);
			// Somebody else changed the data: seen again, the draft is held against them.
			if (came.kind === "trouble") working.look();
		});
	};
	const approve = async (): Promise<Outcome> => {
		const approval = makeApproval(draft);
		if (approval === null) throw new Error("There is nothing to approve.");
		const { head, dropped } = await working.approve(approval);
		step({ type: "discard" });
		return { kind: "approved", number: head.last, dropped: dropped.map(({ number }) => number) };
	};
	const use = async (number: number | null): Promise<Outcome> => {
		await working.rollBack(number);
		return { kind: "used", number };
	};
	return {
		keeping,
		outcome,
		approve: () => keep(approve()),
		use: (number) => keep(use(number)),
		saveFolder: (files) =>
			void client.zip(files).then(
				(bytes) => saveFile(`data-${formatDay(Date.now())}.zip`, bytes),
				(error: unknown) => setOutcome({ kind: "trouble", trouble: "not-zipped", detail: String(error) }),
			),
	};
}

function explain(error: unknown): Outcome {
	if (!(error instanceof NotKept)) return { kind: "trouble", trouble: "refused", detail: String(error) };
	return { kind: "trouble", trouble: error.trouble, detail: error.detail };
}

function makeApproval(draft: Draft) {
	const { proposal, revision, files } = draft;
	if (proposal === null || revision === null) return null;
	const from = files.filter((one) => one.outcome && !one.outcome.unreadable).map(({ file }) => file.name);
	return {
		revision,
		note: {
			madeAtMs: Date.now(),
			from,
			counts: proposal.counts,
			findings: countSeverities(listFindings(draft)),
		},
		body: { files: proposal.files, edition: proposal.edition },
	};
}
