import type { Opened, OpenedRow, RowKind } from "../../../domain/briefing/opened";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import type { OpenedNumber } from "../briefing_props";

const KINDS: readonly RowKind[] = ["compound", "project", "camera", "parking"];

/** How the rows behind a number make it, in one line. */
export function sayHow({ figure, opened }: OpenedNumber, text: BriefingText): string {
	if (figure === null) return text("claims.list.unknown");
	const rows = sayRows(opened.rows, text);
	if (opened.how !== "share") return text(`claims.list.${opened.how}`, { rows, figure });
	const { part, whole } = readShare(opened);
	return text("claims.list.share", { part: formatAmount(part), whole: formatAmount(whole), figure });
}

/** How many rows there are of which kind. */
function sayRows(rows: readonly OpenedRow[], text: BriefingText): string {
	if (rows.length === 0) return text("claims.list.nothing");
	const counted = KINDS.flatMap((kind) => {
		const count = rows.filter((row) => row.kind === kind).length;
		return count === 0 ? [] : [text(`claims.list.kind.${kind}`, { n: formatNumber(count) })];
	});
	return counted.join(text("claims.list.and"));
}

/** The two halves of a share: how many rows, or what their amounts add up to where they are not one each. */
function readShare({ rows, denominator }: Opened) {
	const part = countsOnes(rows) ? rows.length : rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
	return { part, whole: denominator };
}

/** Whether every row counts for one, so that writing the amounts would say nothing. */
export function countsOnes(rows: readonly OpenedRow[]): boolean {
	return rows.every(({ amount }) => amount === null || amount === 1);
}

/** An amount as it is recorded: with one digit after the point only where it has some. */
export function formatAmount(amount: number | null): string {
	return formatNumber(amount, amount === null || Number.isInteger(amount) ? 0 : 1);
}
