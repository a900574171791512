import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { writeWhole } from "../../../src/commands/editions/write_files";
import { readRelease, writeRelease } from "../../../src/commands/release";
import { type Judged, judgeRelease } from "../../../src/sources/public/gate";
import { hashBytes, hashContent, hashData, publicReleaseSchema } from "../../../src/sources/public/release";
import { publicDistrictSchema } from "../../../src/sources/public/schemas";
import { makeToyData, makeToyEdition, VALID_UNTIL } from "./toy_edition";

const edition = makeToyEdition();
const bytesOf = (text: string) => new TextEncoder().encode(text);
const written = JSON.parse(edition.get("release.json") ?? "");
const release = v.parse(publicReleaseSchema, written);
const district = v.parse(publicDistrictSchema, JSON.parse(edition.get("data/district.json") ?? ""));
const dataPaths = [...edition.keys()].filter((path) => path.startsWith("data/"));
const hashes = Object.fromEntries(
	dataPaths.map((path) => [path, hashBytes(bytesOf(edition.get(path) ?? ""))]),
);

const judge = (changed: Partial<Judged> = {}) =>
	judgeRelease({ release, hashes, today: "2026-01-01", district, built: null, ...changed });
/** A release changed by hand whose own hash has been made to fit again. */
const resealed = (changed: Partial<typeof release>) => {
	const whole = { ...release, ...changed };
	return { ...whole, contentHash: hashContent(whole.files) };
};
const shut = (reason: string, file: string | null) => ({ open: false, reason, file });

test("what the build writes of these files is read as it was meant, and opens the gate", () => {
	const folder = mkdtempSync(join(tmpdir(), "toy edition "));
	try {
		writeWhole(folder, makeToyData());
		writeRelease(folder, "public");
		const built = v.parse(publicReleaseSchema, readRelease(folder));
		expect(built).toEqual(release);
		expect(judge({ release: built })).toEqual({ open: true });
		writeRelease(folder, "internal");
		const internal = v.parse(publicReleaseSchema, readRelease(folder));
		expect(judge({ release: internal })).toEqual(shut("wrong-edition", "release.json"));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test("a release as it was built opens the gate until its last day, and that day still counts", () => {
	expect(judge()).toEqual({ open: true });
	expect(judge({ today: VALID_UNTIL })).toEqual({ open: true });
	expect(judge({ today: "2037-01-01" })).toEqual(shut("expired", "release.json"));
});

test("no release, or one that cannot be read, keeps it shut", () => {
	expect(judge({ release: "missing" })).toEqual(shut("missing", "release.json"));
	expect(judge({ release: "unreadable" })).toEqual(shut("unreadable", "release.json"));
});

describe("a tampered file keeps it shut and is named", () => {
	test.each(dataPaths)("%s", (path) => {
		const tampered = hashBytes(bytesOf(`${edition.get(path)} `));
		expect(judge({ hashes: { ...hashes, [path]: tampered } })).toEqual(shut("wrong-hash", path));
		const { [path]: _, ...others } = release.files;
		expect(judge({ release: resealed({ files: others }) })).toEqual(shut("missing", path));
	});

	test("also one whose name the release does not own but inherits", () => {
		const inherited = { ...hashes, constructor: "0".repeat(64) };
		expect(judge({ hashes: inherited })).toEqual(shut("missing", "constructor"));
	});
});

describe("a tampered field of the release keeps it shut:", () => {
	const other = "0".repeat(64);
	test.each([
		["edition", { edition: "internal" }, "wrong-edition"],
		["contentHash", { contentHash: other }, "wrong-hash"],
		["a file's hash", { files: { ...release.files, "data/sums.json": { sha256: other } } }, "wrong-hash"],
		["one file more", { files: { ...release.files, "data/more.json": { sha256: other } } }, "wrong-hash"],
		["approval", { approval: "GS(2026)1" }, "mixed"],
		["dataDate", { dataDate: "2026-01-01" }, "mixed"],
		["synthetic", { synthetic: false }, "mixed"],
		["validUntil", { validUntil: "2099-12-31" }, "mixed"],
	])("%s", (_, changed, reason) => {
		expect(judge({ release: { ...release, ...changed } })).toEqual(shut(reason, "release.json"));
	});

	test.each(["edition", "contentHash", "approval", "dataDate", "synthetic", "files"])(
		"without its %s it cannot be read",
		(field) => {
			const { [field]: _, ...others } = written;
			expect(v.safeParse(publicReleaseSchema, others).success).toBe(false);
		},
	);
});

test.each([null, "", "for ever", "2036-13-01", "2099", "9999-99-99"])(
	"a validity that is no day (%s) is none",
	(validUntil) => {
		const agreeing = { ...district, site: { ...district.site, validUntil } };
		expect(judge({ release: { ...release, validUntil }, district: agreeing })).toEqual(
			shut("no-validity", "release.json"),
		);
	},
);

test("a page of another build with these data keeps it shut; compressed copies and pages are no data", () => {
	const built = hashData(release.files);
	expect(judge({ built })).toEqual({ open: true });
	expect(judge({ built: "0".repeat(64) })).toEqual(shut("mixed", null));
	const more = { "data/sums.json.br": { sha256: "1".repeat(64) }, "index.html": { sha256: "2".repeat(64) } };
	expect(hashData({ ...release.files, ...more })).toBe(built);
});
