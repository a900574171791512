import { isDay } from "../../domain/public/site_rules";
import type { PublicDistrict } from "../../domain/public_records";
import { hashContent, hashData, type PublicRelease } from "./release";

/** Why no map may be drawn. `mixed`: page, release and data were not built together. */
export type GateReason =
	| "missing"
	| "unreadable"
	| "expired"
	| "no-validity"
	| "wrong-hash"
	| "wrong-edition"
	| "mixed";

/** Whether the map may be drawn; if not, why, and which file says so (`null`: the page itself). */
export type Gate =
	| { readonly open: true }
	| { readonly open: false; readonly reason: GateReason; readonly file: string | null };

/** What the gate judges by. */
export interface Judged {
	readonly release: PublicRelease | "missing" | "unreadable";
	/** SHA-256 of every data file that came, by its path below the edition's folder. */
	readonly hashes: Readonly<Record<string, string>>;
	/** The present day, `YYYY-MM-DD`. */
	readonly today: string;
	readonly district: Pick<PublicDistrict, "approval" | "dataDate" | "synthetic" | "site">;
	/** What the page says it was built with (`<html data-release>`, see `hashData`); `null`: it does not say. */
	readonly built: string | null;
}

export const RELEASE_FILE = "release.json";

const shut = (reason: GateReason, file: string | null): Gate => ({ open: false, reason, file });

/**
 * Whether the map may be drawn. It may only when the release is there and of the public edition, vouches for every data file that
 * came, was built with page and data, and the map's validity has not passed: the last day still counts. Whatever is in doubt keeps it shut.
 */
export function judgeRelease({ release, hashes, today, district, built }: Judged): Gate {
	if (typeof release === "string") return shut(release, RELEASE_FILE);
	if (release.edition !== "public") return shut("wrong-edition", RELEASE_FILE);
	return (
		judgeHashes(release, hashes) ??
		judgeOrigin(release, district, built) ??
		judgeValidity(release.validUntil, today)
	);
}

function judgeHashes({ files, contentHash }: PublicRelease, hashes: Judged["hashes"]): Gate | null {
	if (hashContent(files) !== contentHash) return shut("wrong-hash", RELEASE_FILE);
	const known = new Map(Object.entries(files));
	for (const [path, hash] of Object.entries(hashes)) {
		const vouched = known.get(path);
		if (!vouched) return shut("missing", path);
		if (vouched.sha256 !== hash) return shut("wrong-hash", path);
	}
	return null;
}

function judgeOrigin(
	release: PublicRelease,
	district: Judged["district"],
	built: Judged["built"],
): Gate | null {
	const agrees =
		release.approval === district.approval &&
		release.dataDate === district.dataDate &&
		release.synthetic === district.synthetic &&
		release.validUntil === district.site.validUntil;
	if (!agrees) return shut("mixed", RELEASE_FILE);
	return built === null || built === hashData(release.files) ? null : shut("mixed", null);
}

function judgeValidity(validUntil: string | null, today: string): Gate {
	if (validUntil === null || !isDay(validUntil)) return shut("no-validity", RELEASE_FILE);
	return today > validUntil ? shut("expired", RELEASE_FILE) : { open: true };
}
