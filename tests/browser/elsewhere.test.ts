import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../src/commands/root";
import type { Account, Compound } from "../../src/domain/records";
import { makeElsewhere } from "../fixtures/elsewhere";
import { atEnd, expectAxeClean, openPage, ready } from "./driver";

test("another place is another folder: it frames itself, sums right and lists what lies outside", async () => {
	const work = mkdtempSync(join(tmpdir(), "elsewhere-"));
	atEnd(() => rmSync(work, { recursive: true }));
	makeElsewhere(work);
	const dataDir = join(work, "published");
	const command = ["--import", "tsx", "src/commands/data.ts", "--in", work, "--out", dataDir];
	// Rows outside are refused aloud, the good ones written.
	expect(spawnSync(process.execPath, command, { cwd: ROOT }).status).toBe(1);
	const read = <T>(file: string): T => JSON.parse(readFileSync(join(dataDir, file), "utf8"));
	const account = read<Account>("account.json");
	const compounds = read<Compound[]>("compounds.json");

	const { page } = await openPage({
		path: "?lang=zh&layers=cameras",
		dataDir,
		viewport: { width: 1280, height: 720 },
	});
	await ready(page);
	const said = await page.evaluate(() => ({ ...document.querySelector("main")?.dataset }));
	expect(said).toMatchObject({ total: String(account.total), placed: String(account.placed) });
	expect(account.placed + account.notPlaced).toBe(account.total);
	expect(compounds).toHaveLength(account.total);
	// All that is placed is in the first frame, wherever on earth it lies.
	expect(await page.locator("[data-drawn]").getAttribute("data-drawn")).toBe(said.placed);
	expect(await page.title()).toContain("某市");

	await page.getByRole("tab", { name: "说明" }).click();
	const outside = account.findings.filter((one) => one.rule.includes("outside"));
	expect(outside.length).toBeGreaterThan(2);
	for (const { value } of outside.slice(0, 3)) await page.getByText(value).first().waitFor();
	await expectAxeClean(page);
});
