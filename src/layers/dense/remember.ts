/**
 * The same answer for the same records, worked out once a key (a zoom level, say) and forgotten together with the records. The
 * same list again also tells deck.gl that nothing has to be sent to the graphics card anew.
 */
export function rememberOf<Records extends object, Value>(
	make: (records: Records, key: number) => Value,
): (records: Records, key?: number) => Value {
	const known = new WeakMap<Records, Map<number, Value>>();
	return (records, key = 0) => {
		const byKey = known.get(records) ?? new Map<number, Value>();
		known.set(records, byKey);
		const value = byKey.has(key) ? (byKey.get(key) as Value) : make(records, key);
		byKey.set(key, value);
		return value;
	};
}
