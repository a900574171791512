import type { OpenItems } from "./knapsack";

/** Entries a table may have: 40 MB of marks, a second or two. */
export const MOST_CELLS = 3e8;

/** Row k of the table: how many items are still allowed where there is a cap, still wanted where there is none. */
interface Table {
	readonly open: OpenItems;
	readonly isCapped: boolean;
	readonly rows: number;
	/** Entries of a row: one a unit of money, from none to the whole budget. */
	readonly width: number;
	/** What the items from the present one on are worth at best, by row and money. */
	readonly best: Float64Array;
	/** Whether an item is taken there: one bit an entry, one list an item. */
	readonly marks: Uint8Array[];
}

/**
 * The best choice by dynamic program, as indices, ascending; costs and budget are whole numbers. `null`: no choice has enough items.
 *
 * Filled from the last item to the first and read from the first on, so that of equal choices the one with the earlier items is found.
 */
export function fillTable(open: OpenItems): readonly number[] | null {
	const table = makeTable(open);
	for (let item = open.values.length - 1; item >= 0; item -= 1) addItem(table, item);
	return readBack(table);
}

function makeTable(open: OpenItems): Table {
	const isCapped = open.atMost < open.values.length;
	const rows = (isCapped ? open.atMost : open.atLeast) + 1;
	const width = open.budget + 1;
	const best = new Float64Array(rows * width);
	// With no item left, only these numbers of items are as asked for.
	const from = isCapped ? open.atMost - open.atLeast + 1 : 1;
	best.fill(-Infinity, from * width);
	return { open, isCapped, rows, width, best, marks: [] };
}

/** The row after an item is taken from row k; −1: none may be. */
function rowAfter({ isCapped }: Table, row: number): number {
	return row === 0 && !isCapped ? 0 : row - 1;
}

/** Rows and money descend, so that every entry read is still the one without this item. */
function addItem(table: Table, item: number): void {
	const { open, rows, width, best, marks } = table;
	const cost = open.costs[item] as number;
	const value = open.values[item] as number;
	const taken = new Uint8Array(Math.ceil((rows * width) / 8));
	for (let row = rows - 1; row >= 0; row -= 1) {
		const after = rowAfter(table, row);
		if (after < 0) continue;
		for (let money = width - 1; money >= cost; money -= 1) {
			const at = row * width + money;
			const without = best[at] as number;
			const withIt = (best[after * width + money - cost] as number) + value;
			// An equal sum goes to the earlier item, but what is worth nothing is not taken for nothing.
			if (withIt > without || (withIt === without && value > 0 && withIt > -Infinity)) {
				best[at] = withIt;
				taken[at >> 3] = (taken[at >> 3] as number) | (1 << (at & 7));
			}
		}
	}
	marks[item] = taken;
}

function readBack(table: Table): readonly number[] | null {
	const { open, rows, width, best, marks } = table;
	let row = rows - 1;
	const most = best[row * width + width - 1] as number;
	if (most === -Infinity) return null;
	// The least money that buys as much.
	let money = best.subarray(row * width, (row + 1) * width).indexOf(most);
	const chosen: number[] = [];
	for (let item = 0; item < open.values.length; item += 1) {
		const at = row * width + money;
		if ((((marks[item] as Uint8Array)[at >> 3] as number) & (1 << (at & 7))) === 0) continue;
		chosen.push(item);
		row = rowAfter(table, row);
		money -= open.costs[item] as number;
	}
	return chosen;
}
