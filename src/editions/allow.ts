/** Which fields of a record an edition may carry. Every field must be answered for, so a new one does not compile until somebody decided. */
export type AllowList<R> = { readonly [K in keyof Required<R>]: boolean };

/** A new record with the allowed fields and nothing else, whatever else the given one carries. */
export function constructRecord<R extends object>(record: R, allowed: AllowList<R>): R {
	const constructed: Partial<R> = {};
	for (const field of Object.keys(allowed) as (keyof R)[]) {
		if (allowed[field]) constructed[field] = record[field];
	}
	return constructed as R;
}
