/** Painting may take this share of the time: the rest is the reader's hand's. */
const SHARE_OF_TIME = 1 / 3;

/** How often a moving map may be painted anew on this machine, learnt from how long the last time took until it was on the screen. */
export function makePace() {
	let restUntilMs = 0;
	let frame = 0;
	return {
		isRested: () => performance.now() > restUntilMs,
		/** Something was painted from then until now. */
		painted(startMs: number) {
			cancelAnimationFrame(frame);
			restUntilMs = Number.POSITIVE_INFINITY;
			// By the next frame the browser has done its part, too, which may be the larger one.
			frame = requestAnimationFrame((nowMs) => {
				restUntilMs = nowMs + (nowMs - startMs) * (1 / SHARE_OF_TIME - 1);
			});
		},
		stop: () => cancelAnimationFrame(frame),
	};
}
