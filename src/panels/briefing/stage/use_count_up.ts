import { type RefObject, useEffect, useRef, useState } from "react";

const COUNT_MS = 600;

interface CountUp {
	/** Goes on the element that shows the running number. */
	readonly running: RefObject<HTMLSpanElement | null>;
	/** Whether the number still runs; false from the beginning where nothing should move. */
	readonly counting: boolean;
}

/**
 * Counts once from nothing to the number something was first shown with. A number that changes later stands at once, and so does
 * every number where the device asks for stillness. The running figure is written straight into its element: no render a frame.
 */
export function useCountUp(value: number | null, say: (part: number) => string): CountUp {
	const running = useRef<HTMLSpanElement>(null);
	const [target] = useState(value);
	const [done, setDone] = useState(() => target === null || target === 0 || wantsStillness());
	const counting = !done && value === target;
	const latestSay = useRef(say);
	useEffect(() => {
		latestSay.current = say;
	});
	useEffect(() => {
		if (!counting || target === null) return;
		let started: number | null = null;
		let frame = requestAnimationFrame(function step(now) {
			started ??= now;
			const share = Math.min(1, (now - started) / COUNT_MS);
			if (share >= 1 || wantsStillness()) {
				setDone(true);
				return;
			}
			if (running.current) running.current.textContent = latestSay.current(partOf(target, share));
			frame = requestAnimationFrame(step);
		});
		return () => cancelAnimationFrame(frame);
	}, [counting, target]);
	return { running, counting };
}

/** What is counted after a share of the time, quick at first; whole numbers stay whole. */
export function partOf(target: number, share: number): number {
	const part = target * (1 - (1 - share) ** 3);
	return Number.isInteger(target) ? Math.round(part) : part;
}

/** Where nothing can be asked, nothing moves. */
function wantsStillness(): boolean {
	if (typeof globalThis.matchMedia !== "function") return true;
	return globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
