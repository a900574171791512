import * as v from "valibot";

/** What this device keeps under a name; `null` where it keeps nothing, may keep nothing, or another program's value stands there. */
export function readKept<T>(key: string, schema: v.GenericSchema<unknown, T>): T | null {
	try {
		const parsed = v.safeParse(schema, JSON.parse(localStorage.getItem(key) ?? "null"));
		return parsed.success ? parsed.output : null;
	} catch {
		// Forbidden, or no JSON: nothing is known then.
		return null;
	}
}

/** Keeps it on this device, as far as it may: where it is full or forbidden the page goes on as it is. */
export function keepValue(key: string, value: unknown): void {
	try {
		localStorage.setItem(key, JSON.stringify(value));
	} catch {
		return;
	}
}
