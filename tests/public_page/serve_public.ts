import { HttpResponse, http } from "msw";
import type { PublicRecords } from "../../src/domain/public_records";
import { hashBytes, hashContent } from "../../src/sources/public/release";

const FILES = ["district", "compounds", "sums", "projects", "targets", "ground"] as const;

/** Characters of the toy district by their pinyin. */
const READINGS = { 柏: ["bai", "bo"], 园: ["yuan"], 院: ["yuan"], 号: ["hao"], 翠: ["cui"], 湖: ["hu"] };

/** What a release says of itself, as far as a test wants it otherwise. */
export type Said = Partial<Record<"edition" | "validUntil" | "dataDate" | "contentHash", string | null>>;

/** Answers every request for a file of the public edition with these records, and vouches for them. */
export function servePublic(records: PublicRecords, said: Said = {}) {
	const texts = new Map<string, string>([
		...FILES.map((name) => [`data/${name}.json`, JSON.stringify(records[name])] as const),
		["data/readings.json", JSON.stringify(READINGS)],
	]);
	const files = Object.fromEntries(
		[...texts].map(([path, text]) => [path, { sha256: hashBytes(new TextEncoder().encode(text)) }]),
	);
	const { approval, dataDate, synthetic, site } = records.district;
	const release = {
		edition: "public",
		contentHash: hashContent(files),
		validUntil: site.validUntil,
		approval,
		dataDate,
		synthetic,
		files,
		...said,
	};
	return [
		http.get("*/release.json", () => HttpResponse.json(release)),
		http.get("*/data/:name", ({ params }) => {
			const text = texts.get(`data/${String(params.name)}`);
			return text === undefined ? new HttpResponse(null, { status: 404 }) : HttpResponse.text(text);
		}),
	];
}
