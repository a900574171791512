import { hashContent, type Release, sha256, splitFiles } from "../release";
import type { FolderBytes } from "./find_leaks";

const RELEASE = "release.json";

/**
 * The same files with those sizes and hashes taken out of `release.json` that are truly those of the files beside it: they give away nothing that is not searched itself, and
 * chance makes their digits look like anything. A number that is not the size of its file stays and is searched; so do all names.
 */
export function forgetSums(files: FolderBytes): FolderBytes {
	const written = files.get(RELEASE);
	if (!written) return files;
	const release: Release = JSON.parse(written.toString("utf8"));
	const isTrue = (path: string) => {
		const file = files.get(path);
		const sum = release.files[path];
		return file !== undefined && sum?.bytes === file.length && sum.sha256 === sha256(file);
	};
	const sums = Object.entries(release.files).map(([path, sum]) => [path, isTrue(path) ? null : sum]);
	const contentHash = release.contentHash === hashContent(release.files) ? null : release.contentHash;
	const documents = isSame(release.documents, sumDocuments(files)) ? null : release.documents;
	const rest = { ...release, contentHash, documents, files: Object.fromEntries(sums) };
	return new Map([...files, [RELEASE, Buffer.from(JSON.stringify(rest))]]);
}

type Documents = Release["documents"];

function sumDocuments(files: FolderBytes): Documents {
	const all = [...files].map(
		([path, bytes]) => [path, { sha256: sha256(bytes), bytes: bytes.length }] as const,
	);
	return splitFiles(Object.fromEntries(all), "public").documents;
}

function isSame(a: Documents, b: Documents): boolean {
	return a?.count === b?.count && a?.sha256 === b?.sha256;
}
