import type { Finding } from "../domain/records";
import type { Records } from "../domain/town";
import type { Difference } from "../intake/compare";
import type { KnownDatum } from "../intake/datums";
import type { FileOptions, ImportedFile, Kind } from "../intake/import/request";
import type { MergeFacts } from "../intake/merge";
import type { NamedFile } from "../intake/table";

/** A folder by path; kept apart from the intake's own name so that it can cross to a worker as it is. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What an import starts from: the folder as it stands, or, where that cannot be had, at least the records on the map. */
export interface Base {
	readonly files: Files | null;
	readonly records: Pick<Records, "district" | "ground" | "compounds" | "projects">;
}

/** A field a column can be taken for. */
export interface FieldChoice {
	readonly field: string;
	/** The header the ledger gives it. */
	readonly header: string;
}

/** What a steward can choose from. */
export interface Choices {
	/** The fields of each kind, in the order of the ledger. */
	readonly fields: Readonly<Record<Kind, readonly FieldChoice[]>>;
	/** Every datum the door can convert. */
	readonly datums: readonly KnownDatum[];
}

/** A file to be imported, as far as it has been decided how. */
export interface FileToImport {
	readonly id: string;
	readonly kind: Kind;
	readonly file: NamedFile;
	/** Another one whenever a file of this id was dropped anew, so that its bytes need not be compared. */
	readonly stamp: number;
	readonly options: FileOptions;
}

export interface ReviewRequest {
	readonly files: readonly FileToImport[];
	readonly facts: MergeFacts;
}

/** The folder an approval would make. */
export interface Proposal {
	readonly files: Files;
	readonly edition: ReadonlyMap<string, unknown>;
	readonly differences: readonly Difference[];
	/** What reading the new folder found that the present one does not have. */
	readonly findings: readonly Finding[];
	readonly counts: {
		readonly compounds: number;
		readonly placed: number;
		readonly expected: number;
	};
}

/** What came of a review: each file's account, and the folder they would make; `null` with the finding that stands against it. */
export interface Review {
	readonly outcomes: readonly { readonly id: string; readonly outcome: ImportedFile }[];
	readonly proposal: Proposal | null;
	/** Why there is no proposal; empty when nothing was read that could be taken over. */
	readonly against: readonly Finding[];
}

/** How far a review has come. */
export type Progress =
	/** It begins with a file. */
	| { readonly at: "file"; readonly name: string }
	/** Files have been read; the folder they would make is still to come. */
	| { readonly at: "read"; readonly outcomes: Review["outcomes"] }
	/** All files have been read, and their folder is put together. */
	| { readonly at: "folder" };
export type OnProgress = (progress: Progress) => void;

/** What the worker can be asked. */
export interface ImportCalls {
	/** Makes a base the one all later calls are held against. Gives the finding that keeps its folder from being read, if there is one. */
	open(base: Base): Promise<Finding | null>;
	/** What a file seems to hold, by its headers; `null`: nothing the product knows. */
	identify(file: NamedFile): Promise<Kind | null>;
	listChoices(): Promise<Choices>;
	review(request: ReviewRequest, onProgress: OnProgress): Promise<Review>;
	/** The files of a zipped folder. */
	unzip(bytes: Uint8Array): Promise<Files>;
	zip(files: Files): Promise<Uint8Array>;
}
