import { createHash } from "node:crypto";
import { EDITIONS } from "../../../src/editions";
import { readFolder } from "../../../src/intake";
import { DISTRICT, readerOf } from "../../intake/toy_folder";

export const VALID_UNTIL = "2036-12-31";

const site = { address: null, report: "mailto:report@example.org", embeddedBy: [], validUntil: VALID_UNTIL };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The data files of a public edition of the toy town, by their path. */
export function makeToyData(): Map<string, string> {
	const district = JSON.stringify({ ...DISTRICT, officeLine: "12345", site });
	const files = EDITIONS.public(readFolder(readerOf({ "district.json": district })));
	const data = [...files, ["readings.json", { 甲: ["jia"], 乙: ["yi"] }] as const];
	return new Map(data.map(([name, content]) => [`data/${name}`, JSON.stringify(content)]));
}

/** The same with a `release.json` that vouches for them; a test holds it against what the build writes. */
export function makeToyEdition(): Map<string, string> {
	const data = makeToyData();
	const hashed = [...data].map(
		([path, text]) => [path, { sha256: sha256(text), bytes: text.length }] as const,
	);
	const lines = hashed.map(([path, { sha256: hash }]) => `${path} ${hash}\n`).sort();
	const release = {
		edition: "public",
		version: "0.1.0",
		contentHash: sha256(lines.join("")),
		approval: null,
		validUntil: VALID_UNTIL,
		dataDate: "2019-05-31",
		synthetic: true,
		files: Object.fromEntries(hashed),
	};
	return data.set("release.json", JSON.stringify(release));
}
