import * as v from "valibot";
import { inflate } from "./compressed";
import type { Evidence } from "./evidence";
import { findInferences, type PublishedNumbers } from "./inference";
import { MADE_SHAPES, PUBLIC_SHAPES } from "./public_shapes";
import { searchBytes } from "./search_bytes";

/** The files of a folder by their path in it. */
export type FolderBytes = ReadonlyMap<string, Buffer>;

/** Words that only the internal edition has a use for; a page that carries one carries something internal. */
const INTERNAL_NAMES = [
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
] as const;

/** What a page may name only where it says what is withheld and why, and, of low incomes, where the share of a sub-district stands that is told. */
const WITHHELD_WORDS: Readonly<Record<string, RegExp>> = {
	摄像头: /^((en\/)?about\/index\.html|downloads\/dictionary\.csv)$/,
	低收入: /^((en\/)?(about|statistics|s\/[\w-]+)\/index\.html|downloads\/dictionary\.csv)$/,
};

const QUOTED = 100;

function describe(value: unknown): string {
	return (JSON.stringify(value) ?? String(value)).slice(0, QUOTED);
}

/** Every data file that is missing or not exactly what the public may have. */
export function findBadShapes(files: FolderBytes): string[] {
	return Object.entries({ ...PUBLIC_SHAPES, ...MADE_SHAPES }).flatMap(([path, shape]) => {
		const bytes = files.get(path);
		if (!bytes) return path in MADE_SHAPES ? [] : [`${path} is missing`];
		const result = v.safeParse(shape, JSON.parse(bytes.toString("utf8")));
		if (result.success) return [];
		return result.issues.map(
			(issue) => `${path}, ${v.getDotPath(issue) ?? "file"}: ${issue.message} ${describe(issue.input)}`,
		);
	});
}

const DATA_PATHS = Object.keys({ ...PUBLIC_SHAPES, ...MADE_SHAPES });
/** Every file of the public edition beside its records, exactly. */
const PAGE_PATHS = [
	/^(en\/)?((statistics|about|accessibility)\/)?index\.html$/,
	/^(404\.html|release\.json|service_worker\.js|icon\.svg|manifest\.webmanifest)$/,
	/^downloads\/((compounds|projects|sums|dictionary)\.csv|compounds\.geojson)$/,
	/^assets\/[\w.-]+\.(js|mjs|css|svg)$/,
] as const;
const RECORD_PAGE = /^(?:en\/)?([cs])\/([A-Za-z0-9][\w-]{0,63})\/index\.html$/;
const COPY = /\.(br|gz)$/;

/** The ids that may have a page of their own: those of the published compounds and sub-districts. */
function listIds(files: FolderBytes): Readonly<Record<string, ReadonlySet<string>>> {
	const read = (path: string, empty: string) => JSON.parse(files.get(path)?.toString("utf8") ?? empty);
	const compounds: readonly { readonly id: string }[] = read("data/compounds.json", "[]");
	const { subdistricts = [] }: { readonly subdistricts?: typeof compounds } = read(
		"data/district.json",
		"{}",
	);
	const idsOf = (records: typeof compounds) => new Set(records.map(({ id }) => id));
	return { c: idsOf(compounds), s: idsOf(subdistricts) };
}

/** Every file that has no business in the public folder, every compressed copy that differs from its file, every internal word in the page. */
export function findStrays(files: FolderBytes): string[] {
	const ids = listIds(files);
	const belongs = (path: string) => {
		if (DATA_PATHS.includes(path) || PAGE_PATHS.some((known) => known.test(path))) return true;
		const [, letter = "", id = ""] = RECORD_PAGE.exec(path) ?? [];
		return ids[letter]?.has(id) ?? false;
	};
	return [...files].flatMap(([path, bytes]) => {
		const original = path.replace(COPY, "");
		if (!belongs(original)) return [`${path} does not belong here`];
		const content = inflate(path, bytes);
		if (original !== path && !files.get(original)?.equals(content))
			return [`${path} is no copy of ${original}`];
		if (DATA_PATHS.includes(original)) return [];
		const text = content.toString("utf8");
		const withheld = Object.entries(WITHHELD_WORDS).filter(([, where]) => !where.test(original));
		return [...INTERNAL_NAMES, ...withheld.map(([word]) => word)]
			.filter((word) => text.includes(word))
			.map((word) => `${path} says “${word}”`);
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
