import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pointIn } from "../../intake/datums";
import { BUILT } from "../build";

const ROWS = 90;
const HEADER = "序号,小区,所属街道,建筑年代,总户数,物管情况,纬度,经度,车位";

interface Published {
	readonly name: string;
	readonly subdistrict: string;
	readonly builtYear: number | null;
	readonly households: number | null;
	readonly management: string;
	readonly position: readonly [number, number] | null;
	readonly parkingSpaces: number | null;
}

const read = (name: string) => JSON.parse(readFileSync(join(BUILT, "data", name), "utf8"));

/** A ledger as a street office sends it: other headers, units in the cells, 不详 for unknown, coordinates of a Chinese web map. */
function makeLedger(): string {
	const names = new Map<string, string>(
		read("district.json").subdistricts.map(({ id, name }: { id: string; name: { zh: string } }) => [
			id,
			name.zh,
		]),
	);
	const rows = (read("compounds.json") as Published[]).slice(0, ROWS).flatMap((one, at) => {
		if (!one.position) return [];
		const [lng, lat] = pointIn("GCJ-02", one.position);
		const year = one.builtYear === null ? "不详" : `${one.builtYear}年`;
		const households = one.households === null ? "不详" : `${one.households}户`;
		const managed = one.management === "unmanaged" ? "无物业" : "单位自管";
		const cells = [at + 1, one.name, names.get(one.subdistrict), year, households, managed];
		return [[...cells, lat.toFixed(6), lng.toFixed(6), one.parkingSpaces ?? "/"].join(",")];
	});
	return ["老旧小区摸底表", HEADER, ...rows].join("\r\n");
}

/** Drops such a ledger on the steward's page and states a datum, the wrong one, so that the advice is seen. */
export async function dropLedger(page: Page): Promise<void> {
	const buffer = Buffer.from(makeLedger());
	const file = { name: "街道台账.csv", mimeType: "text/csv", buffer };
	await page.locator("input[type=file]").first().setInputFiles(file);
	await page.getByRole("radio", { name: /^WGS84/ }).check();
	await page
		.getByText(/明显更合适/)
		.first()
		.waitFor();
	// Approval is possible once everything was read and compared.
	await page.locator("button:enabled", { hasText: "批准" }).waitFor();
	await page.evaluate(() => window.scrollTo(0, 0));
}
