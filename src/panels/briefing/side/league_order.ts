import type { LeagueColumn } from "../../../domain/briefing/side_facts";

/** What the league is in order of: a column, from its greatest or least value on. */
export interface LeagueOrder {
	readonly column: number;
	readonly descending: boolean;
}

/** A place in the league; rows are named by where they stand in the facts. */
export interface Place {
	readonly row: number;
	/** Equal values share a rank, and the next one counts them all; `null`: nothing to be ranked by. */
	readonly rank: number | null;
}

/** The rows in order of one column, what is unknown last. Equal ones stay in the order they came in. */
export function orderLeague(
	columns: readonly LeagueColumn[],
	{ column, descending }: LeagueOrder,
): readonly Place[] {
	const values = (columns[column]?.cells ?? []).map((cell) => cell.value);
	const known = values.flatMap((value, row) => (value === null ? [] : [{ row, value }]));
	known.sort((a, b) => (descending ? b.value - a.value : a.value - b.value));
	const ranked = known.map(({ row, value }) => ({
		row,
		rank: known.findIndex((other) => other.value === value) + 1,
	}));
	const unknown = values.flatMap((value, row) => (value === null ? [{ row, rank: null }] : []));
	return [...ranked, ...unknown];
}
