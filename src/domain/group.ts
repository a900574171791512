/** Rows by key, in their order. Rows whose key is `null` belong to no group. */
export function groupBy<T>(
	rows: readonly T[],
	keyOf: (row: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const key = keyOf(row);
		if (key === null) continue;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return groups;
}
