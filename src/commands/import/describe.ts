import { groupBy } from "../../domain/group";
import type { FileReport, ReportFinding } from "../../intake/import";

const SHOWN_A_RULE = 5;
const TOP = 12;

function describeDatum({ datum }: FileReport): string {
	const shares = Object.entries(datum.insideShare)
		.filter(([, share]) => share !== null)
		.map(([name, share]) => `${name} ${((share ?? 0) * 100).toFixed(1)} %`);
	const stated = datum.stated ?? `未说明，按 ${datum.used} 读取 not stated, read as ${datum.used}`;
	const said = datum.said === null ? "" : `；文件自称 file says ${datum.said}（未采信 not believed）`;
	const inside = shares.length > 0 ? `；落在辖区内 inside the district: ${shares.join(" · ")}` : "";
	return `坐标系 datum: ${stated}${said}${inside}`;
}

function describeColumns({ columns }: FileReport): string[] {
	const used = columns.filter((one) => one.field !== null && one.how !== "header");
	const unused = columns.filter((one) => one.field === null && one.header !== "");
	return [
		...used.map(({ header, field, how }) => `    ${header} → ${field} (${how})`),
		...(unused.length > 0 ? [`    未使用 not used: ${unused.map((one) => one.header).join(", ")}`] : []),
	];
}

function describeFinding({ row, column, value, message }: ReportFinding): string {
	const where = [
		row === null ? null : `row ${row}`,
		column === "" ? null : column,
		value === "" ? null : `“${value.slice(0, 60)}”`,
	].filter((part) => part !== null);
	return `      ${where.join(" · ")}\n        ${message.zh}\n        ${message.en}`;
}

function describeFindings(findings: readonly ReportFinding[]): string[] {
	const byRule = [...groupBy(findings, (one) => `${one.severity} ${one.rule}`)];
	const order = ["reject", "repair", "note"];
	const rank = (name: string) => order.findIndex((one) => name.startsWith(one));
	byRule.sort((a, b) => rank(a[0]) - rank(b[0]) || b[1].length - a[1].length);
	const lines = byRule.slice(0, TOP).flatMap(([name, group]) => {
		const rest = group.length - SHOWN_A_RULE;
		const more = rest > 0 ? [`      … 其余 ${rest} 条见报告 and ${rest} more in the report`] : [];
		return [`    ${name} (${group.length})`, ...group.slice(0, SHOWN_A_RULE).map(describeFinding), ...more];
	});
	const left = byRule.length - TOP;
	return left > 0 ? [...lines, `    … 另有 ${left} 类，见报告 and ${left} more kinds in the report`] : lines;
}

/** The account of one file as lines a person reads: what it is, how it was understood, what became of its rows, what to mend. */
export function describeReport(report: FileReport): string {
	const { file, format, encoding, sheet, rows, datum } = report;
	const hidden = report.sheets.filter((one) => one.hidden).map((one) => one.name);
	const kind = [format, encoding, sheet === null ? null : `sheet ${sheet}`].filter((one) => one !== null);
	return [
		`${file}${kind.length > 0 ? `: ${kind.join(" · ")}` : ""}`,
		...(hidden.length > 0 ? [`  隐藏的工作表 hidden sheets: ${hidden.join(", ")}`] : []),
		`  ${describeDatum(report)}`,
		...(datum.advice === null ? [] : [`  ! ${datum.advice}`]),
		"  列 columns:",
		...describeColumns(report),
		`  行 rows: 读入 read ${rows.read} = 接受 accepted ${rows.accepted} + 修正 repaired ${rows.repaired} + 拒收 rejected ${rows.rejected}`,
		...describeFindings(report.findings),
	].join("\n");
}
