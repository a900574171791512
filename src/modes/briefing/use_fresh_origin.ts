import { useState } from "react";
import { makeReleaseOrigin, type Origin, PUBLISHED } from "../../sources/origin";
import type { ReleaseNews } from "../../sources/watch_release";

/** What was heard of the server so far. */
interface Heard {
	/** The release the records on the screen are of; `null`: not known yet. */
	readonly base: string | null;
	/** Whether it kept silent before it first answered: the records are then from a copy, of whatever day. */
	readonly silentFirst: boolean;
	readonly origin: Origin;
}

const NOTHING_HEARD: Heard = { base: null, silentFirst: false, origin: PUBLISHED };

/** The published records, asked for anew whenever another release is served; another origin than the published one stays as it is. */
export function useFreshOrigin(origin: Origin | null, { hash, reachable }: ReleaseNews): Origin | null {
	const [heard, setHeard] = useState(NOTHING_HEARD);
	if (hash === null && !reachable && !heard.silentFirst) setHeard({ ...heard, silentFirst: true });
	if (hash !== null && hash !== heard.base) {
		const isFirst = heard.base === null && !heard.silentFirst;
		setHeard({ ...heard, base: hash, origin: isFirst ? PUBLISHED : makeReleaseOrigin(hash) });
	}
	return origin === PUBLISHED ? heard.origin : origin;
}
