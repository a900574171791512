import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { District } from "../domain/records";
import type { EDITIONS } from "../editions";
import { listFiles } from "./editions/list_files";
import { writeWhole } from "./editions/write_files";
import { ROOT } from "./root";

/** Name of an edition, as the builds, the folders and `release.json` call it. */
export type EditionName = keyof typeof EDITIONS;

/** What a built folder says about itself, in `release.json`. */
export interface Release {
	readonly edition: EditionName;
	readonly version: string;
	/** SHA-256 over the lines `path sha256` of `files`, in the order of the paths: the same for the same content, whenever it was built. */
	readonly contentHash: string;
	/** 审图号; `null`: not obtained. */
	readonly approval: string | null;
	/** Of the public edition: the last day its map may be drawn, `YYYY-MM-DD`; `null`: it may not be drawn. */
	readonly validUntil?: string | null;
	readonly dataDate: string;
	readonly synthetic: boolean;
	readonly counts: {
		readonly compounds: number;
		readonly placed: number;
		readonly subdistricts: number;
		readonly projects: number | null;
	};
	/** Of the public edition: the documents of single compounds and sub-districts together, because their hashes would weigh more than the page. */
	readonly documents?: { readonly count: number; readonly sha256: string };
	/** Every file but this one, those whose names begin with a dot, which no server hands out, and of the public edition the documents and the compressed copies. */
	readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

/** Its name. */
export const RELEASE = "release.json";
/** SHA-256 in hexadecimal digits. */
export const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest("hex");

function readJson<T>(folder: string, path: string): T {
	return JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
}

function countRecords(folder: string): Release["counts"] {
	const compounds = readJson<readonly { position: unknown }[]>(folder, "data/compounds.json");
	const district = readJson<{ subdistricts: readonly unknown[] }>(folder, "data/district.json");
	// Listed but not to be had: then the internal edition has no such file.
	const hasProjects = listFiles(join(folder, "data")).includes("projects.json");
	const projects = hasProjects ? readJson<readonly unknown[] | null>(folder, "data/projects.json") : null;
	return {
		compounds: compounds.length,
		placed: compounds.filter(({ position }) => position !== null).length,
		subdistricts: district.subdistricts.length,
		projects: projects?.length ?? null,
	};
}

/** The hash of a folder's content from the hashes of its files. */
export function hashContent(files: Release["files"]): string {
	const lines = Object.entries(files).map(([path, { sha256: hash }]) => `${path} ${hash}\n`);
	return sha256(lines.sort().join(""));
}

/** The hash and size of every file a server would hand out, but `release.json`. */
export function hashFiles(folder: string): Release["files"] {
	const paths = listFiles(folder).filter((path) => path !== RELEASE && !/(^|\/)\./.test(path));
	const hashed = paths.map((path) => {
		const bytes = readFileSync(join(folder, path));
		return [path, { sha256: sha256(bytes), bytes: bytes.length }] as const;
	});
	return Object.fromEntries(hashed);
}

const DOCUMENT = /^(en\/)?[cs]\/[^/]+\/index\.html$/;
const COPY = /\.(br|gz)$/;

/** What is listed of a folder, and its documents in one line. */
export function splitFiles(
	all: Release["files"],
	edition: EditionName,
): Pick<Release, "files" | "documents"> {
	if (edition === "internal") return { files: all };
	const originals = Object.entries(all).filter(([path]) => !COPY.test(path));
	const documents = originals.filter(([path]) => DOCUMENT.test(path));
	return {
		documents: { count: documents.length, sha256: hashContent(Object.fromEntries(documents)) },
		files: Object.fromEntries(originals.filter(([path]) => !DOCUMENT.test(path))),
	};
}

/** Writes the `release.json` of a built folder; the last file to be written. */
export function writeRelease(folder: string, edition: EditionName): void {
	const district = readJson<Pick<District, "approval" | "dataDate" | "synthetic" | "site">>(
		folder,
		"data/district.json",
	);
	const { files, documents } = splitFiles(hashFiles(folder), edition);
	const release: Release = {
		edition,
		version: readJson<{ version: string }>(ROOT, "package.json").version,
		contentHash: hashContent(files),
		approval: district.approval,
		...(edition === "public" ? { validUntil: district.site.validUntil } : {}),
		dataDate: district.dataDate,
		synthetic: district.synthetic,
		counts: countRecords(folder),
		...(documents && { documents }),
		files,
	};
	writeWhole(folder, new Map([[RELEASE, `${JSON.stringify(release, null, "\t")}\n`]]));
}

/** Whether the `release.json` of a public folder is that of the files that lie there. */
export function isDescribed(folder: string): boolean {
	const { edition, contentHash, documents } = readRelease(folder);
	const found = splitFiles(hashFiles(folder), "public");
	const areSame =
		documents?.count === found.documents?.count && documents?.sha256 === found.documents?.sha256;
	return edition === "public" && areSame && contentHash === hashContent(found.files);
}

/** What a built folder says about itself. */
export function readRelease(folder: string): Release {
	return readJson(folder, RELEASE);
}
