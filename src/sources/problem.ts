/** The published files the product reads. */
export const FILES = [
	"district",
	"compounds",
	"ground",
	"cameras",
	"parking",
	"projects",
	"account",
	"targets",
	"briefing",
] as const;
/** Name of a published file without its ending. */
export type FileId = (typeof FILES)[number];

/** What can be wrong with a published file. */
export type ProblemKind = "unreachable" | "missing" | "server" | "empty" | "html" | "truncated" | "shape";

/** Why a file could not be used. The layer that needs it says so and offers to try again; the rest lives. */
export class SourceProblem extends Error {
	override readonly name = "SourceProblem";
	constructor(
		readonly file: FileId,
		readonly kind: ProblemKind,
		/** What was met, for the person who will mend it: status, first characters, position. */
		readonly detail: string,
	) {
		super(`${file}.json: ${kind} (${detail})`);
	}
}

/** A record of a published file that could not be understood; the others are used. */
export interface MalformedRecord {
	readonly file: FileId;
	/** 0-based position in the file's list. */
	readonly index: number;
	readonly id: string | null;
	readonly field: string;
	readonly value: string;
	readonly why: string;
}
