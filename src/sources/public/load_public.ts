import * as v from "valibot";
import type { PublicRecords } from "../../domain/public_records";
import type { Readings } from "../../domain/search/readings";
import { groundSchema } from "../ground_schema";
import { type Gate, judgeRelease, RELEASE_FILE } from "./gate";
import { hashBytes, type PublicRelease, publicReleaseSchema } from "./release";
import {
	publicCompoundsSchema,
	publicDistrictSchema,
	publicProjectsSchema,
	publicSumsSchema,
	publicTargetsSchema,
	readingsSchema,
} from "./schemas";

/** What came of the public edition. */
export interface PublicLoaded {
	/** `ground` is `null` also when it could not be had: then there is a list and no map. */
	readonly records: PublicRecords;
	/** `null`: not to be had; search then goes by what is written. */
	readonly readings: Readings | null;
	readonly gate: Gate;
	/** `null`: nothing says which release this is. */
	readonly release: Pick<PublicRelease, "contentHash" | "dataDate"> | null;
}

/** Where to load from, and how. */
export interface PublicOrigin {
	/** The way from the page up to the edition's folder, with the slash at its end. */
	readonly root: string;
	/** What the page says it was built with; `null`: it does not say. */
	readonly built: string | null;
	readonly signal: AbortSignal;
}

/** A file that could not be read whole, and what was met. */
export class UnreadableFile extends Error {
	readonly file: string;
	readonly kind: "missing" | "unreadable";

	constructor(file: string, kind: UnreadableFile["kind"], detail: string) {
		super(detail);
		this.name = "UnreadableFile";
		this.file = file;
		this.kind = kind;
	}
}

interface Read<T> {
	readonly path: string;
	readonly hash: string;
	readonly value: T;
}

type Caching = "default" | "reload";

/** Reads one file; past every cache when `caching` says so. Rejects with `UnreadableFile` when it cannot be had or is not of its shape. */
async function read<T>(
	path: string,
	schema: v.GenericSchema<unknown, T>,
	{ root, signal, caching }: Pick<PublicOrigin, "root" | "signal"> & { readonly caching: Caching },
): Promise<Read<T>> {
	const bytes = await fetchBytes(`${root}${path}`, { signal, cache: caching }).catch((error: unknown) => {
		throw new UnreadableFile(path, "missing", error instanceof Error ? error.message : String(error));
	});
	const result = v.safeParse(schema, parseJson(path, bytes));
	if (result.success) return { path, hash: hashBytes(bytes), value: result.output };
	const [issue] = result.issues;
	throw new UnreadableFile(path, "unreadable", `${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
}

async function fetchBytes(address: string, how: RequestInit): Promise<Uint8Array> {
	const answer = await fetch(address, how);
	if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

function parseJson(path: string, bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (error) {
		throw new UnreadableFile(path, "unreadable", error instanceof Error ? error.message : String(error));
	}
}

/** The release, or what is wrong with it. */
function orKind(reading: Promise<Read<PublicRelease>>): Promise<PublicRelease | UnreadableFile["kind"]> {
	return reading.then(
		({ value }) => value,
		(error: unknown) => (error instanceof UnreadableFile ? error.kind : "unreadable"),
	);
}

/** So long the list waits for what it can do without, so that a stalled line does not keep it back for ever. */
const PATIENCE_MS = 20_000;

/** What may be missing without the rest: `null` when it cannot be had, or not in time. */
function orNull<T>(reading: Promise<Read<T>>): Promise<Read<T> | null> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(null), PATIENCE_MS);
		const settle = (read: Read<T> | null) => {
			clearTimeout(timer);
			resolve(read);
		};
		reading.then(settle, () => settle(null));
	});
}

/**
 * Everything the public page needs, as of today. When a hash or a date disagrees it is asked for once more past every cache, because
 * a browser may have kept some files of the release before. Rejects with `UnreadableFile`; ground and readings may be missing.
 */
export async function loadPublic(origin: PublicOrigin): Promise<PublicLoaded> {
	const loaded = await loadOnce(origin, "default");
	return isDoubtful(loaded.gate) ? loadOnce(origin, "reload") : loaded;
}

function isDoubtful(gate: Gate): boolean {
	return !gate.open && gate.file !== null && (gate.reason === "wrong-hash" || gate.reason === "mixed");
}

async function loadOnce({ root, built, signal }: PublicOrigin, caching: Caching): Promise<PublicLoaded> {
	const how = { root, signal, caching };
	const [release, district, compounds, sums, projects, targets, ground, readings] = await Promise.all([
		orKind(read(RELEASE_FILE, publicReleaseSchema, how)),
		read("data/district.json", publicDistrictSchema, how),
		read("data/compounds.json", publicCompoundsSchema, how),
		read("data/sums.json", publicSumsSchema, how),
		read("data/projects.json", publicProjectsSchema, how),
		read("data/targets.json", publicTargetsSchema, how),
		orNull(read("data/ground.json", v.nullable(groundSchema), how)),
		orNull(read("data/readings.json", readingsSchema, how)),
	]);
	const came = [district, compounds, sums, projects, targets, ground, readings].flatMap((one) => one ?? []);
	const hashes = Object.fromEntries(came.map(({ path, hash }) => [path, hash]));
	const facts = { district: district.value, today: readToday(), built };
	return {
		records: {
			district: district.value,
			compounds: compounds.value,
			sums: sums.value,
			projects: projects.value,
			targets: targets.value,
			ground: ground?.value ?? null,
		},
		readings: readings?.value ?? null,
		gate: judgeRelease({ release, hashes, ...facts }),
		release: typeof release === "string" ? null : release,
	};
}

/** Hours the legal day of a map approved by this law is ahead of UTC; the reader's own zone must not move the last day. */
const LEGAL_ZONE_HOURS = 8;

function readToday(): string {
	return new Date(Date.now() + LEGAL_ZONE_HOURS * 3_600_000).toISOString().slice(0, 10);
}
