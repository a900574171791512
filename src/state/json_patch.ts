type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What of a value another does not say: of objects the fields that differ, of everything else the value itself; `undefined` when they are alike. */
export function dropAlike(value: unknown, base: unknown): unknown {
	if (!isPlain(value) || !isPlain(base))
		return JSON.stringify(value) === JSON.stringify(base) ? undefined : value;
	const kept = Object.entries(value).flatMap(([key, each]) => {
		const rest = dropAlike(each, Object.hasOwn(base, key) ? base[key] : undefined);
		return rest === undefined ? [] : [[key, rest] as const];
	});
	return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** A value again from what `dropAlike` left of it. Fields that were not there at all are not noticed. */
export function mergeInto(base: unknown, patch: unknown): unknown {
	if (patch === undefined) return base;
	if (!isPlain(base) || !isPlain(patch)) return patch;
	const keys = new Set([...Object.keys(base), ...Object.keys(patch)]);
	return Object.fromEntries(
		[...keys].map((key) => [
			key,
			mergeInto(
				Object.hasOwn(base, key) ? base[key] : undefined,
				Object.hasOwn(patch, key) ? patch[key] : undefined,
			),
		]),
	);
}
