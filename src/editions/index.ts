import type { Folder } from "../intake";
import { type EditionFiles, makeInternalEdition } from "./internal";

/** What each edition publishes of a folder. A new edition is one file and one line here. */
export const EDITIONS = {
	internal: makeInternalEdition,
} as const satisfies Readonly<Record<string, (folder: Folder) => EditionFiles>>;
