import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

type Located =
	| { readonly kind: "file"; readonly path: string }
	| { readonly kind: "folder"; readonly location: string }
	| { readonly kind: "missing" | "bad" };

const MISSING: Located = { kind: "missing" };

/** The decoded parts of an address's path; null when it cannot be decoded or tries to leave its folder. */
function parseParts(address: string): string[] | null {
	const path = address.split(/[?#]/, 1)[0] ?? "";
	try {
		const parts = path.split("/").map(decodeURIComponent);
		const isBad = (part: string) => part === ".." || /[\\/\0]/.test(part);
		return parts.some(isBad) ? null : parts.filter((part) => part !== "" && part !== ".");
	} catch (error) {
		if (error instanceof URIError) return null;
		throw error;
	}
}

async function statOrNull(path: string) {
	try {
		return await stat(path);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return null;
		throw error;
	}
}

/** A link inside the folder may point anywhere; what it points at must still lie inside. */
async function isInside(path: string, folder: string): Promise<boolean> {
	const [real, home] = await Promise.all([realpath(path), realpath(folder)]);
	return real === home || real.startsWith(home + sep);
}

/** Which file an address means: nothing outside `root` (or `dataDir` for `/data/…`) and nothing whose name starts with a dot. */
export async function locateFile(
	address: string,
	{ root, dataDir }: { readonly root: string; readonly dataDir?: string },
): Promise<Located> {
	const parts = parseParts(address);
	if (parts === null) return { kind: "bad" };
	if (parts.some((part) => part.startsWith("."))) return MISSING;
	const overlaid = dataDir !== undefined && parts[0] === "data";
	const folder = overlaid ? dataDir : root;
	const path = join(folder, ...(overlaid ? parts.slice(1) : parts));
	const [pathname = "", query] = address.split("?", 2);
	const found = await statOrNull(path);
	if (!found || !(await isInside(path, folder))) return MISSING;
	if (found.isFile()) return pathname.endsWith("/") ? MISSING : { kind: "file", path };
	if (!pathname.endsWith("/")) {
		return {
			kind: "folder",
			location: `./${encodeURIComponent(parts.at(-1) ?? "")}/${query ? `?${query}` : ""}`,
		};
	}
	const index = await statOrNull(join(path, "index.html"));
	return index?.isFile() ? { kind: "file", path: join(path, "index.html") } : MISSING;
}
