import type { StoreChange, VersionStore } from "../../src/state/versions";

/** A store in memory with a database's manners: values are copied in and out, and a change happens whole or not at all. */
export function makeMemoryStore(): VersionStore & {
	readonly kept: Map<string, unknown>;
	/** The next change fails with this, before anything of it is written. */
	failNext: Error | null;
} {
	const kept = new Map<string, unknown>();
	return {
		kept,
		failNext: null,
		get: async (key) => structuredClone(kept.get(key)),
		async change(key, decide) {
			await Promise.resolve();
			const { put, drop }: StoreChange = decide(structuredClone(kept.get(key)));
			if (this.failNext) {
				const error = this.failNext;
				this.failNext = null;
				throw error;
			}
			for (const [name, value] of put) kept.set(name, structuredClone(value));
			for (const name of drop) kept.delete(name);
		},
	};
}
