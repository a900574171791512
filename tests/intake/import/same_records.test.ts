import { describe, expect, test } from "vitest";
import { ask, file, reportOf, rowsOf } from "./ask";
import { HEADERS, makeLedger, writeEverywhere } from "./ledger";

const LEDGER = makeLedger(60);
const FORMATS = writeEverywhere(LEDGER);

describe("the same ledger gives the same records, whatever format it comes in", () => {
	test.each([...FORMATS.keys()])("%s", async (name) => {
		const imported = await ask("compounds", [file(name, FORMATS.get(name) ?? "")], { fresh: true });
		expect(reportOf(imported).rows).toEqual({ read: 60, accepted: 60, repaired: 0, rejected: 0 });
		const cells = rowsOf(imported).map((row) => HEADERS.map((header) => row[header]));
		const numbers = (row: readonly string[]) =>
			row.map((cell, at) => (at === 3 || at === 4 ? String(Number(cell)) : cell));
		expect(cells).toEqual(LEDGER.map(numbers));
	});

	test("columns in another order change nothing", async () => {
		const order = [7, 3, 0, 5, 1, 6, 4, 2];
		const turned = [[...HEADERS], ...LEDGER].map((row) => order.map((at) => row[at]).join(",")).join("\n");
		const plain = await ask("compounds", [file("a.csv", FORMATS.get("utf8.csv") ?? "")], { fresh: true });
		const other = await ask("compounds", [file("a.csv", turned)], { fresh: true });
		expect(rowsOf(other)).toEqual(rowsOf(plain));
	});
});
