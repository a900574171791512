import { releaseProxy } from "comlink";

/**
 * In a worker: has a work done that tells how far it is, and lets go of what it was to tell when it has ended. Otherwise that would be kept, with all it
 * holds on the other side, until this side happens to be tidied.
 */
export function thenLetGo<Rest extends readonly unknown[], Told, Result>(
	work: (...given: [...Rest, Told]) => Promise<Result>,
): (...given: [...Rest, Told]) => Promise<Result> {
	return async (...given) => {
		try {
			return await work(...given);
		} finally {
			const told = given.at(-1) as { [releaseProxy]?: () => void } | undefined;
			told?.[releaseProxy]?.();
		}
	};
}
