import type { LayWire } from "../../src/state/briefing_channel";

/** Windows of one browser: what one end posts comes to every other one at once, as a copy. */
export function makeFakeWires() {
	const ends = new Set<(data: unknown) => void>();
	const posted: unknown[] = [];
	const layWire: LayWire = (onData) => {
		ends.add(onData);
		return {
			post: (data) => {
				posted.push(data);
				for (const end of [...ends]) if (end !== onData) end(structuredClone(data));
			},
			close: () => ends.delete(onData),
		};
	};
	/** What comes from nowhere in particular. */
	const shout = (data: unknown) => {
		for (const end of [...ends]) end(data);
	};
	return { layWire, posted, shout, count: () => ends.size };
}
