import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeShell } from "../../src/commands/briefing_file/build_shell";
import { judgeSize, MOST_BYTES } from "../../src/commands/briefing_file/judge_size";
import { readFileOptions } from "../../src/commands/briefing_file/options";
import { describeEmbedded, readEmbeddedData } from "../../src/commands/briefing_file/read_embedded_data";
import { SHELL_PLACE } from "../../src/sources/embedded/fill_shell";
import { TOY_DISTRICT } from "../fixtures/toy_town";

const folder = mkdtempSync(join(tmpdir(), "briefing-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hash(text: string): string {
	return createHash("sha256").update(text).digest("base64");
}

function partOf(page: string, tag: string): string {
	return new RegExp(`<${tag}>([\\s\\S]*?)</${tag}`).exec(page)?.[1] ?? "";
}

describe("the page without data", () => {
	const page = writeShell('say("</script><!--", a)\r\nrun()', ".a { color: red }");

	test("lets its own script and style sheet run, told by their hashes, and nothing else", () => {
		const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain(`script-src 'sha256-${hash(partOf(page, "script"))}'`);
		expect(policy).toContain(`style-src 'sha256-${hash(partOf(page, "style"))}'`);
		expect(policy).not.toMatch(/unsafe|http|\*/);
	});

	test("has a script that no text in it can end", () => {
		expect(partOf(page, "script")).toBe('say("<\\/script>\\x3C!--", a)\nrun()');
	});

	test("has one place for data", () => {
		expect(page.split(SHELL_PLACE)).toHaveLength(2);
	});

	test("is refused a style sheet that would end its element", () => {
		expect(() => writeShell("", "a::after { content: '</style>' }")).toThrow("style sheet");
	});
});

describe("the briefing as one file", () => {
	test("is not made from a folder without compounds, which is named", () => {
		writeFileSync(join(folder, "district.json"), JSON.stringify(TOY_DISTRICT));
		expect(() => readEmbeddedData(folder)).toThrow("compounds.json");
	});

	test("carries the files of the folder and says of which day they are", () => {
		writeFileSync(join(folder, "district.json"), JSON.stringify(TOY_DISTRICT));
		writeFileSync(join(folder, "compounds.json"), "[]");
		const embedded = readEmbeddedData(folder);
		expect(Object.keys(embedded.files)).toEqual(["district.json", "compounds.json"]);
		const facts = describeEmbedded(embedded);
		expect(facts.dataDate).toBe(TOY_DISTRICT.dataDate);
		expect(facts.mark).toBe(TOY_DISTRICT.synthetic ? "演示数据" : null);
		rmSync(join(folder, "compounds.json"));
	});

	test("may have six megabytes and not a byte more", () => {
		expect(judgeSize({ bytes: MOST_BYTES })).toBeNull();
		expect(judgeSize({ bytes: MOST_BYTES + 1 })?.message).toContain("6.00 MB");
	});

	test("goes where it is told, and an option nobody knows is refused", () => {
		expect(readFileOptions(["--out", "/stick/wall.html"])?.out).toBe("/stick/wall.html");
		expect(readFileOptions([])?.out).toMatch(/dist.briefing_file\.html$/);
		expect(readFileOptions(["--help"])).toBeNull();
		expect(() => readFileOptions(["--outt", "x"])).toThrow();
	});
});
