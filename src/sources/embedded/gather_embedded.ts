import type { Origin } from "../origin";
import { photoAddress } from "../photo_address";
import { FILES, type FileId, SourceProblem } from "../problem";
import type { Embedded } from "./embedded";
import { listPhotos } from "./list_photos";

/** Where the build leaves the page without data, beside the product's own. */
const SHELL = "./leave/briefing_shell.html";
/** Without these there is nothing to show. */
const NEEDED: readonly FileId[] = ["district", "compounds"];

/** How gathering goes on, and how it is stopped. */
export interface GatherWatch {
	/** Things that are there, of how many. */
	onStep(done: number, of: number): void;
	readonly signal: AbortSignal;
}

/** The page without data. Rejects when the server does not have it, or answers something else. */
export async function fetchShell(signal: AbortSignal): Promise<string> {
	const answer = await fetch(SHELL, { signal });
	if (!answer.ok) throw new Error(`${SHELL}: HTTP ${answer.status}`);
	return answer.text();
}

/** Every file of an origin and every picture its projects name. A file or picture that cannot be had is left out; rejects with a `SourceProblem` where one is that nothing can be shown without. */
export async function gatherEmbedded(origin: Origin, { onStep, signal }: GatherWatch): Promise<Embedded> {
	const files: Record<string, unknown> = {};
	for (const [at, file] of FILES.entries()) {
		onStep(at, FILES.length);
		const content = await readOrNone(origin, file, signal);
		if (content !== undefined) files[`${file}.json`] = content;
	}
	const names = listPhotos(files["projects.json"]);
	const photos: Record<string, string> = {};
	for (const [at, name] of names.entries()) {
		onStep(FILES.length + at, FILES.length + names.length);
		const photo = await fetchPhoto(name, signal);
		if (photo !== null) photos[name] = photo;
	}
	return { files, photos };
}

async function readOrNone(origin: Origin, file: FileId, signal: AbortSignal): Promise<unknown> {
	try {
		const content = await origin.read(file, signal);
		signal.throwIfAborted();
		return content;
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof SourceProblem && !NEEDED.includes(file)) return undefined;
		throw error;
	}
}

/** A picture as a `data:` address; `null` when it cannot be had. */
async function fetchPhoto(name: string, signal: AbortSignal): Promise<string | null> {
	const answer = await fetch(photoAddress(name), { signal }).catch((error: unknown) => {
		if (signal.aborted) throw error;
		return null;
	});
	if (!answer?.ok) return null;
	const bytes = new Uint8Array(await answer.arrayBuffer());
	return writeDataAddress(name, bytes);
}

const TYPES: Readonly<Record<string, string>> = {
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	png: "image/png",
	webp: "image/webp",
	svg: "image/svg+xml",
};

/** Bytes as an address that holds them, their kind told by the name; `null` for a name that is no picture's. */
export function writeDataAddress(name: string, bytes: Uint8Array): string | null {
	const type = TYPES[(name.split(".").at(-1) ?? "").toLowerCase()];
	if (type === undefined) return null;
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return `data:${type};base64,${btoa(text)}`;
}
