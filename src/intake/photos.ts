import type { Finding, Project } from "../domain/records";
import type { PhotoEnding } from "./cells";
import { PROJECT_COLUMNS } from "./columns/projects";
import { type Fault, makeFinding } from "./rules";
import type { Entry } from "./sheet";
import type { ReadBytes } from "./shelf";

/** Where a folder keeps the pictures its records name. */
const PHOTOS = "photos";
const MOST_BYTES = 5_000_000;

/** The path of a picture in its folder, and below the published files. */
export function photoPath(name: string): string {
	return `${PHOTOS}/${name}`;
}

/** The names of all pictures that records name, each once, in order. */
export function listPhotos(projects: readonly Project[] | null): readonly string[] {
	const names = (projects ?? []).flatMap(({ photos }) => [photos.before, photos.after]);
	return [...new Set(names.filter((one) => one !== null))].sort();
}

/** The projects with those pictures only that the folder holds and that are safe to show; what is wrong with the others goes to the log. */
export function checkPhotos(
	entries: readonly Entry<Project>[],
	readBytes: ReadBytes,
	log: Finding[],
): Entry<Project>[] {
	const known = new Map<string, Omit<Fault, "field"> | null>();
	const look = (name: string) => {
		const before = known.get(name);
		if (before !== undefined) return before;
		const fault = findPhotoFault(name, readBytes(photoPath(name)));
		known.set(name, fault);
		return fault;
	};
	return entries.map((entry) => {
		const { photos } = entry.record;
		if (photos.before === null && photos.after === null) return entry;
		const keep = (name: string | null, field: string) => {
			const fault = name === null ? null : look(name);
			if (fault) log.push(makeFinding(entry.spot, { ...fault, field }));
			return fault ? null : name;
		};
		const before = keep(photos.before, PROJECT_COLUMNS.photoBefore.header);
		const after = keep(photos.after, PROJECT_COLUMNS.photoAfter.header);
		return { ...entry, record: { ...entry.record, photos: { before, after } } };
	});
}

function findPhotoFault(name: string, bytes: Uint8Array | null): Omit<Fault, "field"> | null {
	if (!bytes) return { rule: "photo-missing", value: name };
	if (bytes.length > MOST_BYTES) {
		return { rule: "photo-too-large", value: name, detail: `${(bytes.length / 1e6).toFixed(1)} MB` };
	}
	const ending = name.slice(name.lastIndexOf(".") + 1) as PhotoEnding;
	if (ending !== "svg") return holds(bytes, ending) ? null : otherKind(name, ending);
	const text = readSvg(bytes);
	if (text === null) return otherKind(name, ending);
	const unsafe = UNSAFE.find(({ pattern }) => pattern.test(text));
	return unsafe ? { rule: "photo-unsafe", value: name, detail: unsafe.what } : null;
}

function otherKind(name: string, ending: PhotoEnding): Omit<Fault, "field"> {
	return { rule: "photo-of-other-kind", value: name, detail: ending };
}

/** What the first bytes of each kind are; `null`: any. */
const BEGINS: Readonly<Record<Exclude<PhotoEnding, "svg">, readonly (number | null)[]>> = {
	jpg: [0xff, 0xd8, 0xff],
	jpeg: [0xff, 0xd8, 0xff],
	png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
	webp: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
};

function holds(bytes: Uint8Array, ending: Exclude<PhotoEnding, "svg">): boolean {
	return BEGINS[ending].every((byte, at) => byte === null || bytes[at] === byte);
}

const ROOT = /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/;

/** What could run, fetch, move or stand for something else in a drawing. An image element runs nothing of it; the file can be opened by itself, too. */
const UNSAFE: readonly { readonly what: string; readonly pattern: RegExp }[] = [
	{ what: "script", pattern: /<(?:[\w-]+:)?script\b|javascript:/i },
	{
		what: "foreignObject",
		pattern: /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video|image)\b/i,
	},
	{ what: "href", pattern: /\bhref\s*=/i },
	{ what: "on…", pattern: /\son\w+\s*=/i },
	{ what: "url(…)", pattern: /url\(\s*["']?(?!#)|@import/i },
	{ what: "DOCTYPE", pattern: /<!(?:DOCTYPE|ENTITY)/i },
	{ what: "animate", pattern: /<(?:[\w-]+:)?(?:animate\w*|set)\b/i },
];

function readSvg(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return ROOT.test(text) ? text : null;
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
