import { type Dispatch, useState } from "react";
import type { Dropped } from "../../panels/steward/dropped_files";
import type { Draft, DraftStep } from "../../state/draft";
import { type ImportClient, Stopped } from "../../state/import_client";

/** What has to be said of a drop besides its files. */
interface Said extends Pick<Dropped, "tooLarge" | "unreadable"> {
	/** Names that were there already; the newer file has taken the place of the older one. */
	readonly replaced: readonly string[];
	/** There was no file in what was dropped. */
	readonly empty: boolean;
}

/** Files on their way into the draft. */
export interface Taking {
	readonly take: (dropped: Dropped) => void;
	/** How many files are being looked at, to see what they hold. */
	readonly looking: number;
	readonly said: Said | null;
}

interface TakingInto {
	readonly draft: Draft;
	readonly step: Dispatch<DraftStep>;
	readonly client: ImportClient;
}

/** Takes dropped files into the draft, each with what it seems to hold. */
export function useTaking({ draft, step, client }: TakingInto): Taking {
	const [said, setSaid] = useState<Said | null>(null);
	const [looking, setLooking] = useState(0);
	const add = async ({ files, tooLarge, unreadable }: Dropped) => {
		const known = new Set(draft.files.map(({ file }) => file.name));
		const replaced = files.map(({ name }) => name).filter((name) => known.has(name));
		const empty = files.length + tooLarge.length + unreadable.length === 0;
		setSaid({ tooLarge, unreadable, replaced, empty });
		let failure: unknown = null;
		const added = await Promise.all(
			files.map((file) =>
				client.identify(file).then(
					(kind) => ({ file, kind }),
					(error: unknown) => {
						// A file that cannot even be looked at in time has no kind; somebody may still give it one.
						const tookTooLong = error instanceof Stopped && error.file !== null;
						if (!(error instanceof Stopped)) failure = error;
						return { file, kind: null, tookTooLong };
					},
				),
			),
		);
		if (added.length > 0) step({ type: "add", files: added });
		if (failure !== null) step({ type: "failed", failure: String(failure) });
	};
	const take = (dropped: Dropped) => {
		const count = dropped.files.length;
		setLooking((before) => before + count);
		void add(dropped).finally(() => setLooking((before) => before - count));
	};
	return { take, looking, said };
}
