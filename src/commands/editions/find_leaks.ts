import * as v from "valibot";
import { inflate } from "./compressed";
import type { Evidence } from "./evidence";
import { findInferences, type PublishedNumbers } from "./inference";
import { PUBLIC_SHAPES } from "./public_shapes";
import { searchBytes } from "./search_bytes";

/** The files of a folder by their path in it. */
export type FolderBytes = ReadonlyMap<string, Buffer>;

/** Words that only the internal edition has a use for; a page that carries one carries something internal. */
const INTERNAL_WORDS = [
	"cameras.json",
	"parking.json",
	"account.json",
	"briefing.json",
	"folder.zip",
	"entrancePositions",
	"entrancesVerified",
	"fireLaneWidthM",
	"lowIncomeHouseholds",
	"ownersCommittee",
	"voteAreaShare",
	"consentAreaShare",
	"structureGrade",
	"costWan",
	"surveyedOn",
	"serviceSince",
	"photoBefore",
	"摄像头",
	"低收入",
] as const;

const QUOTED = 100;

function describe(value: unknown): string {
	return (JSON.stringify(value) ?? String(value)).slice(0, QUOTED);
}

/** Every data file that is missing or not exactly what the public may have. */
export function findBadShapes(files: FolderBytes): string[] {
	return Object.entries(PUBLIC_SHAPES).flatMap(([path, shape]) => {
		const bytes = files.get(path);
		if (!bytes) return [`${path} is missing`];
		const result = v.safeParse(shape, JSON.parse(bytes.toString("utf8")));
		if (result.success) return [];
		return result.issues.map(
			(issue) => `${path}, ${v.getDotPath(issue) ?? "file"}: ${issue.message} ${describe(issue.input)}`,
		);
	});
}

const DATA_PATHS = Object.keys(PUBLIC_SHAPES);
const PAGE_PATH = /^(index\.html|release\.json|assets\/[\w.-]+\.(js|css))$/;
const COPY = /\.(br|gz)$/;

/** Every file that has no business in the public folder, every compressed copy that differs from its file, every internal word in the page. */
export function findStrays(files: FolderBytes): string[] {
	return [...files].flatMap(([path, bytes]) => {
		const original = path.replace(COPY, "");
		if (!DATA_PATHS.includes(original) && !PAGE_PATH.test(original)) return [`${path} does not belong here`];
		const content = inflate(path, bytes);
		if (original !== path && !files.get(original)?.equals(content))
			return [`${path} is no copy of ${original}`];
		if (DATA_PATHS.includes(original)) return [];
		const text = content.toString("utf8");
		return INTERNAL_WORDS.filter((word) => text.includes(word)).map((word) => `${path} says “${word}”`);
	});
}

/** Every seeded value that stands somewhere in the files, in whatever writing. */
export function findTokens(files: FolderBytes, { needles }: Evidence): string[] {
	return searchBytes(files, needles).map(
		({ path, token, written }) => `${path} holds ${token.where}, written ${describe(written)}`,
	);
}

/** Everything the files say about small numbers of people that they may not. */
export function findTold(files: FolderBytes, { folder }: Evidence): string[] {
	const read = (path: string): unknown => JSON.parse(files.get(path)?.toString("utf8") ?? "[]");
	const numbers = {
		compounds: read("data/compounds.json"),
		sums: read("data/sums.json"),
	} as PublishedNumbers;
	return findInferences(numbers, folder.compounds);
}

/** Everything in the data files made from a seeded folder that must not be there, a sentence each; none when they are clean. */
export function findLeaks(files: FolderBytes, evidence: Evidence): string[] {
	return [...findTokens(files, evidence), ...findBadShapes(files), ...findTold(files, evidence)];
}
