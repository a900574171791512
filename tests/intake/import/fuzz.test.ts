import { describe, expect, test } from "vitest";
import type { Imported } from "../../../src/intake/import";
import { encodeGb18030 } from "../encode";
import { ask, file } from "./ask";
import { HEADERS, makeDraw, makeLedger, writeEverywhere } from "./ledger";

// Small enough that thousands of them are read in half a minute; a fault shows in twelve rows as well as in a thousand.
const LEDGER = makeLedger(12, 7);
const FORMATS = [...writeEverywhere(LEDGER)];
const FLIPPED_A_FORMAT = 300;
const SHUFFLED = 600;
const HOSTILE = 1_400;

/** Cells that have broken importers: prototype keys, formulas, markup, giant numbers, odd signs, half characters. */
const HOSTILE_CELLS = [
	"__proto__",
	"constructor",
	"toString",
	"=cmd|' /C calc'!A0",
	"<script>alert(1)</script>",
	"&lt;&#x0;",
	"1e309",
	"-0",
	"NaN",
	"Infinity",
	"99999999999999999999",
	"１９９８年",
	"约1998",
	"25°02′36″N",
	"102.7,25.04",
	"POINT(110.01 22.01)",
	"\u202E卍\u0000",
	"\uD842",
	"'; DROP TABLE--",
	"#REF!",
	"[]",
	"{}",
	"——",
	'"',
	"a\nb",
	" ",
	"(((((((((((((((((((((",
	"1,,,,2",
];

/** Every row is accounted for, and what was kept is what is written. */
function expectBalanced(imported: Imported): void {
	for (const { report, unreadable } of imported.files) {
		const { read, accepted, repaired, rejected } = report.rows;
		expect(accepted + repaired + rejected).toBe(read);
		expect(Math.min(read, accepted, repaired, rejected)).toBeGreaterThanOrEqual(0);
		if (unreadable) expect(report.findings.some((one) => one.severity === "reject")).toBe(true);
		for (const { message } of report.findings) expect(message.zh !== "" && message.en !== "").toBe(true);
	}
	const rows = imported.files.map(({ report }) => report.rows);
	const kept = rows.reduce((sum, one) => sum + one.accepted + one.repaired, 0);
	expect(imported.canonical?.rows.length ?? 0).toBe(kept);
	const rejected = imported.files.flatMap(
		({ report }) =>
			new Set(
				report.findings.filter((one) => one.severity === "reject" && one.row !== null).map((one) => one.row),
			),
	);
	for (const [at, one] of rows.entries()) {
		if (imported.files[at]?.unreadable) continue;
		expect(rejected[at]?.size ?? 0).toBeGreaterThanOrEqual(one.rejected);
	}
}

async function expectHarmless(name: string, bytes: Uint8Array): Promise<Imported> {
	const imported = await ask("compounds", [file(name, bytes)], { fresh: true });
	expectBalanced(imported);
	return imported;
}

function writeCells(rows: readonly (readonly string[])[]): Uint8Array {
	const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	return new TextEncoder().encode(rows.map((row) => row.map(quote).join(",")).join("\n"));
}

describe("a file that was cut off at any percent", () => {
	test.each(FORMATS)(
		"%s",
		async (name, bytes) => {
			for (let percent = 0; percent < 100; percent += 1) {
				await expectHarmless(name, bytes.slice(0, Math.floor((bytes.length * percent) / 100)));
			}
		},
		120_000,
	);
});

describe("a file with bytes flipped", () => {
	test.each(FORMATS)(
		"%s",
		async (name, bytes) => {
			const draw = makeDraw(name.length);
			for (let turn = 0; turn < FLIPPED_A_FORMAT; turn += 1) {
				const broken = Uint8Array.from(bytes);
				for (let flip = 0; flip <= turn % 7; flip += 1) broken[draw(bytes.length)] = draw(256);
				await expectHarmless(name, broken);
			}
		},
		240_000,
	);
});

test("a file whose columns were shuffled loses nothing", async () => {
	const draw = makeDraw(3);
	const plain = await expectHarmless("a.csv", writeCells([HEADERS, ...LEDGER]));
	for (let turn = 0; turn < SHUFFLED; turn += 1) {
		const order = HEADERS.map((_, at) => at).sort(() => draw(3) - 1);
		const shuffled = [HEADERS, ...LEDGER].map((row) => order.map((at) => row[at] ?? ""));
		const imported = await expectHarmless("a.csv", writeCells(shuffled));
		expect(imported.canonical?.rows).toEqual(plain.canonical?.rows);
	}
}, 120_000);

test("a file in two encodings at once keeps every row, and says which encoding it was read in", async () => {
	const lines = [HEADERS, ...LEDGER].map((row) => `${row.join(",")}\n`);
	for (let mask = 0; mask < 300; mask += 1) {
		const parts = lines.map((line, at) =>
			(mask >> (at % 9)) & 1 ? encodeGb18030(line) : new TextEncoder().encode(line),
		);
		const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
		const imported = await expectHarmless("a.csv", bytes);
		const [one] = imported.files;
		expect(["utf-8", "gb18030"]).toContain(one?.report.encoding);
		expect(one?.report.rows.read).toBe(LEDGER.length);
	}
}, 120_000);

test("a file with hostile cells and headers loses no row unsaid", async () => {
	const draw = makeDraw(11);
	const pick = () => HOSTILE_CELLS[draw(HOSTILE_CELLS.length)] ?? "";
	for (let turn = 0; turn < HOSTILE; turn += 1) {
		const rows = [[...HEADERS], ...LEDGER.map((row) => [...row])];
		for (let spoilt = 0; spoilt <= turn % 12; spoilt += 1) {
			const row = rows[turn % 5 === 0 ? draw(rows.length) : 1 + draw(LEDGER.length)];
			if (row) row[draw(HEADERS.length)] = pick();
		}
		const imported = await expectHarmless("a.csv", writeCells(rows));
		if (turn % 5 !== 0) expect(imported.files[0]?.report.rows.read).toBe(LEDGER.length);
	}
}, 240_000);

test("altogether more than five thousand files", () => {
	const files = FORMATS.length * (100 + FLIPPED_A_FORMAT) + SHUFFLED + 300 + HOSTILE;
	expect(files).toBeGreaterThan(5_000);
});
