import { createStore, promisifyRequest, type UseStore } from "idb-keyval";
import { NotKept, type StoreChange, type VersionStore } from "./versions";

/** A browser that does not answer by then (a blocked or damaged database) is treated as one that refuses. */
const ANSWER_WITHIN_MS = 4000;

/** The database of this browser. Opening it is put off until it is asked for something. */
export function openVersionStore(): VersionStore {
	let opened: UseStore | null = null;
	const open = () => {
		opened ??= createStore("one-map-steward", "kept");
		return opened;
	};
	return {
		get: (key) => answered(() => open()("readonly", (objects) => promisifyRequest(objects.get(key)))),
		change: (key, decide) => answered(() => open()("readwrite", (objects) => changeIn(objects, key, decide))),
	};
}

function changeIn(
	objects: IDBObjectStore,
	key: string,
	decide: (value: unknown) => StoreChange,
): Promise<void> {
	const { transaction } = objects;
	const request = objects.get(key);
	return new Promise((resolve, reject) => {
		let reason: unknown = null;
		request.onsuccess = () => {
			try {
				const { put, drop } = decide(request.result);
				for (const [name, value] of put) objects.put(value, name);
				for (const name of drop) objects.delete(name);
			} catch (error) {
				reason = error;
				transaction.abort();
			}
		};
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(reason ?? transaction.error);
	});
}

// Reads may hang for ever; a change must not be called failed while it may still happen, so it waits for its end.
async function answered<T>(ask: () => Promise<T>): Promise<T> {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof NotKept) throw error;
		const name = error instanceof Error || error instanceof DOMException ? error.name : "";
		throw new NotKept(name === "QuotaExceededError" ? "full" : "refused", String(error));
	}
}

/** What a reading gives, or a refusal when nothing comes in time: the page must not wait for a database. */
export function withinTime<T>(reading: Promise<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new NotKept("refused", "no answer")), ANSWER_WITHIN_MS);
		reading.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
