/** A key that stands more than once in one object, and where that object stands. */
export interface DoubledKey {
	readonly key: string;
	readonly path: readonly (string | number)[];
}

interface Level {
	/** Of an object those met so far; `null`: a list. */
	readonly keys: Set<string> | null;
	/** Where the value that is being read stands in it. */
	at: string | number;
	/** Whether the next text of an object is a key. */
	wantsKey: boolean;
}

const TOKENS = /[{}[\],]|"[^"\\]*(?:\\.[^"\\]*)*"/gs;

/**
 * The keys of a JSON text that stand twice in their object: JSON takes the last one without a word, and a block that was copied and not renamed would be lost.
 * In their order; the text has to be JSON. Fails never.
 */
export function findDoubledKeys(json: string): DoubledKey[] {
	const doubled: DoubledKey[] = [];
	const levels: Level[] = [];
	for (const [token] of json.matchAll(TOKENS)) {
		const level = levels.at(-1);
		if (token === "{" || token === "[") {
			levels.push({ keys: token === "{" ? new Set() : null, at: token === "{" ? "" : 0, wantsKey: true });
		} else if (token === "}" || token === "]") {
			levels.pop();
		} else if (token === ",") {
			if (level) Object.assign(level, level.keys ? { wantsKey: true } : { at: Number(level.at) + 1 });
		} else if (level?.keys && level.wantsKey) {
			const key = String(JSON.parse(token));
			if (level.keys.has(key)) doubled.push({ key, path: levels.slice(0, -1).map(({ at }) => at) });
			level.keys.add(key);
			Object.assign(level, { at: key, wantsKey: false });
		}
	}
	return doubled;
}
