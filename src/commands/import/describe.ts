import { groupBy } from "../../domain/group";
import type { FileReport, Imported, ReportFinding } from "../../intake/import";

const SHOWN_A_RULE = 5;
const TOP = 12;
const LONGEST_VALUE = 60;
/** What stands before and behind the cut of a message that lists too much: what it is about, and what to do. */
const MESSAGE = { start: 130, end: 90 } as const;
const SEVERITIES = { reject: "拒收 reject", repair: "修正 repair", note: "提示 note" } as const;

/** A text of a file as one harmless line: what steers a terminal or turns the direction of writing is shown as a sign. */
function plain(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => (sign === "\n" ? "⏎" : "·"));
}

function cut(text: string, most: number): string {
	return text.length > most ? `${text.slice(0, most)}…` : text;
}

function cutMessage(text: string): string {
	if (text.length <= MESSAGE.start + MESSAGE.end + 20) return plain(text);
	return plain(`${text.slice(0, MESSAGE.start)} …… ${text.slice(-MESSAGE.end)}`);
}

function describeDatum({ datum }: FileReport): string {
	const shares = Object.entries(datum.insideShare)
		.filter(([, share]) => share !== null)
		.map(([name, share]) => `${name} ${((share ?? 0) * 100).toFixed(1)} %`);
	const stated = datum.stated ?? `未说明，按 ${datum.used} 读取 not stated, read as ${datum.used}`;
	const said = datum.said === null ? "" : `；文件自称 file says ${plain(datum.said)}（未采信 not believed）`;
	const inside = shares.length > 0 ? `；落在辖区内 inside the district: ${shares.join(" · ")}` : "";
	return `坐标系 datum: ${stated}${said}${inside}`;
}

function nameHeader(header: string): string {
	return cut(plain(header), LONGEST_VALUE);
}

function describeColumns({ columns }: FileReport): string[] {
	const used = columns.filter((one) => one.field !== null && one.how !== "header");
	const unused = columns.filter((one) => one.field === null && one.header !== "");
	const lines = used.map(({ header, field, how }) => `    ${nameHeader(header)} → ${field} (${how})`);
	if (unused.length > 0) {
		const names = unused.slice(0, TOP).map((one) => nameHeader(one.header));
		const more = unused.length > TOP ? ` … (${unused.length})` : "";
		lines.push(`    未使用 not used: ${names.join(", ")}${more}`);
	}
	return lines.length > 0 ? ["  列 columns:", ...lines] : [];
}

function locate({ row, column, value }: ReportFinding): string {
	const where = [
		row === null ? null : `第 ${row} 行 row ${row}`,
		column === "" ? null : nameHeader(column),
		value === "" ? null : `“${cut(plain(value), LONGEST_VALUE)}”`,
	];
	return where.filter((part) => part !== null).join(" · ");
}

// What is to be done is said once a rule; the others of it say where.
function describeGroup(group: readonly ReportFinding[]): string[] {
	const [first] = group;
	if (!first) return [];
	const shown = group.slice(0, SHOWN_A_RULE).map((one) => `      ${locate(one)}`);
	const rest = group.length - SHOWN_A_RULE;
	const more = rest > 0 ? [`      … 其余 ${rest} 条见报告 and ${rest} more in the report`] : [];
	const { zh, en } = first.message;
	return [
		`    ${SEVERITIES[first.severity]} ${first.rule} (${group.length})`,
		`      ${cutMessage(zh)}`,
		`      ${cutMessage(en)}`,
		...shown.filter((line) => line.trim() !== ""),
		...more,
	];
}

function describeFindings(findings: readonly ReportFinding[]): string[] {
	const groups = [...groupBy(findings, (one) => `${one.severity} ${one.rule}`).values()];
	const order = Object.keys(SEVERITIES);
	const rank = (group: readonly ReportFinding[]) => order.indexOf(group[0]?.severity ?? "note");
	groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
	const lines = groups.slice(0, TOP).flatMap(describeGroup);
	const left = groups.length - TOP;
	return left > 0 ? [...lines, `    … 另有 ${left} 类，见报告 and ${left} more kinds in the report`] : lines;
}

/** The account of one file as lines a person reads: what it is, how it was understood, what became of its rows, what to mend. */
export function describeReport(report: FileReport): string {
	const { file, format, encoding, sheet, rows, datum } = report;
	const hidden = report.sheets.filter((one) => one.hidden).map((one) => plain(one.name));
	const named = sheet === null ? null : `工作表 sheet ${plain(sheet)}`;
	const kind = [format, encoding, named].filter((one) => one !== null);
	return [
		`${plain(file)}${kind.length > 0 ? `: ${kind.join(" · ")}` : ""}`,
		...(hidden.length > 0 ? [`  隐藏的工作表 hidden sheets: ${hidden.join(", ")}`] : []),
		...(format === null ? [] : [`  ${describeDatum(report)}`]),
		...(datum.advice === null ? [] : [`  ! ${datum.advice}`]),
		...describeColumns(report),
		`  行 rows: 读入 read ${rows.read} = 接受 accepted ${rows.accepted} + 修正 repaired ${rows.repaired} + 拒收 rejected ${rows.rejected}`,
		...describeFindings(report.findings),
	].join("\n");
}

/** The outcome of all files in one sentence a language. */
export function sayOutcome(files: Imported["files"]): string {
	const unreadable = files.filter((one) => one.unreadable).length;
	if (unreadable === files.length) return "没有可读的文件。No file could be read.";
	const counts = files.map(({ report }) => report.rows);
	const kept = counts.reduce((sum, { accepted, repaired }) => sum + accepted + repaired, 0);
	const rejected = counts.reduce((sum, one) => sum + one.rejected, 0);
	if (unreadable === 0 && rejected === 0) {
		return `全部 ${kept} 行已采用。All ${kept} rows were taken. (exit 0)`;
	}
	const zh = unreadable > 0 ? `，${unreadable} 个文件无法读取` : "";
	const en = unreadable > 0 ? `, ${unreadable} of ${files.length} files could not be read` : "";
	return `采用 ${kept} 行，拒收 ${rejected} 行${zh}；按上面所列改正后重新导入。\n${kept} rows were taken, ${rejected} rejected${en}; correct what is listed above and import again. (exit 1)`;
}
