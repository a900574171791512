/** An item of a choice under quotas. */
interface QuotaItem {
	readonly value: number;
	/** A whole number. */
	readonly cost: number;
	/** One of those at least so many of which are wanted. */
	readonly isWanted: boolean;
}

/** A choice under quotas; budget and costs are whole numbers of one unit. */
export interface QuotaInput {
	/** Items by what is capped together; at most `most` of each group, `null`: no cap. */
	readonly groups: readonly { readonly items: readonly QuotaItem[]; readonly most: number | null }[];
	readonly budget: number;
	readonly atLeast: number;
	/** Of the wanted kind at least. */
	readonly wantedAtLeast: number;
}

/** An item as its group and its place in it. */
type Place = readonly [group: number, item: number];

/**
 * The table: row `still` × money, and while a group is open, once for each number of its items still allowed. `still` counts what the quotas
 * still ask for: wanted ones × (projects + 1) + projects.
 */
interface Table {
	readonly input: QuotaInput;
	readonly width: number;
	readonly stills: number;
	/** Best value of what comes after; layers of one group one behind the other. */
	best: Float64Array;
	readonly marks: Uint8Array[][];
}

/** Entries the table would have; each costs a bit and some nanoseconds. */
export function countEntries({ groups, budget, atLeast, wantedAtLeast }: QuotaInput): number {
	const layers = groups.reduce((sum, group) => sum + group.items.length * layersOf(group), 0);
	return layers * (budget + 1) * (atLeast + 1) * (wantedAtLeast + 1);
}

/** Layers of a group: one a number of items still allowed, from none on. */
function layersOf(group: QuotaInput["groups"][number]): number {
	return isCapped(group) ? group.most + 1 : 1;
}

function isCapped<G extends QuotaInput["groups"][number]>(group: G): group is G & { readonly most: number } {
	return group.most !== null && group.most < group.items.length;
}

/**
 * The choice of greatest value under a budget, caps of groups and numbers wanted, by dynamic program; exact. `null`: none meets them.
 * Caps cost little here, because a group's count is forgotten when the next group begins.
 */
export function fillQuotaTable(input: QuotaInput): readonly Place[] | null {
	const width = input.budget + 1;
	const stills = (input.atLeast + 1) * (input.wantedAtLeast + 1);
	const best = new Float64Array(stills * width).fill(-Infinity, width);
	const table: Table = { input, width, stills, best, marks: [] };
	for (let at = input.groups.length - 1; at >= 0; at -= 1) addGroup(table, at);
	return readChoice(table);
}

/** What the quotas still ask for after an item. */
function stillAfter({ atLeast }: QuotaInput, still: number, isWanted: boolean): number {
	const wanted = Math.floor(still / (atLeast + 1));
	const projects = still % (atLeast + 1);
	return (isWanted ? Math.max(0, wanted - 1) : wanted) * (atLeast + 1) + Math.max(0, projects - 1);
}

function addGroup(table: Table, at: number): void {
	const { input, width, stills } = table;
	const group = input.groups[at] as QuotaInput["groups"][number];
	const layers = layersOf(group);
	const size = stills * width;
	const best = new Float64Array(layers * size);
	for (let layer = 0; layer < layers; layer += 1) best.set(table.best, layer * size);
	table.best = best;
	table.marks[at] = [];
	for (let item = group.items.length - 1; item >= 0; item -= 1) addItem(table, at, item);
	table.best = best.subarray((layers - 1) * size);
}

/** Layers, rows and money descend, so that every entry read is still the one without this item. */
function addItem(table: Table, at: number, place: number): void {
	const { input, width, stills, best, marks } = table;
	const group = input.groups[at] as QuotaInput["groups"][number];
	const layers = layersOf(group);
	const item = group.items[place] as QuotaItem;
	const taken = new Uint8Array(Math.ceil((layers * stills * width) / 8));
	// Where none is allowed any more, none is taken.
	const lowest = isCapped(group) ? 1 : 0;
	for (let layer = layers - 1; layer >= lowest; layer -= 1) {
		const after = Math.max(0, layer - 1) * stills;
		for (let still = stills - 1; still >= 0; still -= 1) {
			const from = (after + stillAfter(input, still, item.isWanted)) * width;
			improveRow({ best, taken, to: (layer * stills + still) * width, from, width }, item);
		}
	}
	(marks[at] as Uint8Array[])[place] = taken;
}

interface Row {
	readonly best: Float64Array;
	readonly taken: Uint8Array;
	readonly to: number;
	readonly from: number;
	readonly width: number;
}

function improveRow({ best, taken, to, from, width }: Row, { cost, value }: QuotaItem): void {
	for (let money = width - 1; money >= cost; money -= 1) {
		const at = to + money;
		const withIt = (best[from + money - cost] as number) + value;
		if (withIt > (best[at] as number)) {
			best[at] = withIt;
			taken[at >> 3] = (taken[at >> 3] as number) | (1 << (at & 7));
		}
	}
}

function readChoice({ input, width, stills, best, marks }: Table): readonly Place[] | null {
	let still = stills - 1;
	const most = best[still * width + width - 1] as number;
	if (most === -Infinity) return null;
	// The least money that buys as much.
	let money = best.subarray(still * width, (still + 1) * width).indexOf(most);
	const chosen: Place[] = [];
	input.groups.forEach((group, at) => {
		let layer = layersOf(group) - 1;
		group.items.forEach((item, place) => {
			const bit = (layer * stills + still) * width + money;
			if (!isMarked(marks[at]?.[place], bit)) return;
			chosen.push([at, place]);
			layer = Math.max(0, layer - 1);
			still = stillAfter(input, still, item.isWanted);
			money -= item.cost;
		});
	});
	return chosen;
}

function isMarked(marks: Uint8Array | undefined, bit: number): boolean {
	return ((marks?.[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}
