import { useCallback, useEffect, useRef, useState } from "react";

/** Screen readers pass over a live region whose text stays the same: with this sign behind it, which nobody hears, it is another. */
const SILENT = "\u200b";

/**
 * The text of a live region and the way to say something in it. What follows within `delayMs` replaces what was still to be said, so
 * that a count that changes with every letter is said once the reader pauses; the same sentence twice is said twice.
 */
export function useLiveLine(delayMs = 0): [line: string, say: (sentence: string) => void] {
	const [line, setLine] = useState("");
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const say = useCallback(
		(sentence: string) => {
			clearTimeout(timer.current);
			timer.current = setTimeout(
				() => setLine((before) => (before === sentence ? sentence + SILENT : sentence)),
				delayMs,
			);
		},
		[delayMs],
	);
	useEffect(() => () => clearTimeout(timer.current), []);
	return [line, say];
}
