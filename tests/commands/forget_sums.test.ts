import { expect, test } from "vitest";
import { forgetSums } from "../../src/commands/editions/forget_sums";
import { hashContent, sha256 } from "../../src/commands/release";

const file = Buffer.from("x".repeat(12_476));
const sums = { "data/a.json": { sha256: sha256(file), bytes: file.length } };
const release = { edition: "public", contentHash: hashContent(sums), files: sums };

function forget(changed: object): string {
	const written = Buffer.from(JSON.stringify({ ...release, ...changed }));
	const files = new Map([
		["data/a.json", file],
		["release.json", written],
	]);
	return forgetSums(files).get("release.json")?.toString("utf8") ?? "";
}

test("the true size and hash of a file are taken out, whatever their digits look like; its name stays", () => {
	const text = forget({});
	expect(text).not.toContain("12476");
	expect(text).not.toContain(sha256(file));
	expect(text).not.toContain(release.contentHash);
	expect(text).toContain("data/a.json");
});

test("a number that is not the size of its file, or stands elsewhere, stays to be searched", () => {
	expect(forget({ files: { "data/a.json": { ...sums["data/a.json"], bytes: 98_761 } } })).toContain("98761");
	expect(forget({ files: { "data/b.json": { sha256: "c0ffee", bytes: 98_761 } } })).toContain("98761");
	expect(forget({ contentHash: "98761" })).toContain("98761");
	expect(forget({ counts: { compounds: 12_476 } })).toContain("12476");
});

test("a folder without the file is as it was, and no other file is touched", () => {
	const bare = new Map([["data/a.json", file]]);
	expect(forgetSums(bare)).toBe(bare);
});
