import type { Folder } from "../intake";
import { type EditionFiles, makeInternalEdition } from "./internal";
import { makePublicEdition } from "./public/make";

export type { EditionFiles } from "./internal";
export { listBlankedManagers, makePublicEdition, PUBLIC_FILES } from "./public/make";
export { PublicEditionRefused } from "./public/refusal";
export type { FieldRule, LayerName, PublicSchema } from "./public/rules";
export { PUBLIC_SCHEMA } from "./public/schema";

/** What each edition publishes of a folder. A new edition is one file and one line here. */
export const EDITIONS = {
	internal: makeInternalEdition,
	public: (folder) => makePublicEdition(folder),
} as const satisfies Readonly<Record<string, (folder: Folder) => EditionFiles>>;
