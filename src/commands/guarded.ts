import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicDistrict } from "../domain/public_records";
import type { Guarded } from "./content_security";
import { readRelease } from "./release";

/** Which headers a built folder is served with, by its `release.json` and, for the public edition, by what its operator decided; a folder without is taken for an internal one. */
export function readGuarded(folder: string): Guarded {
	const edition = existsSync(join(folder, "release.json")) ? readRelease(folder).edition : "internal";
	if (edition === "internal") return { edition, embeddedBy: [] };
	const written = readFileSync(join(folder, "data/district.json"), "utf8");
	const { site } = JSON.parse(written) as Pick<PublicDistrict, "site">;
	return { edition, embeddedBy: site.embeddedBy };
}
