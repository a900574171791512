import type { Look } from "./camera_path";

interface GlideEvents {
	/** The map shows this from now on. */
	show(look: Look): void;
	begun(told: object): void;
	ended(told: object): void;
}

/** A way from one look to another, 0 to 1. */
type Path = (share: number) => Look;

/**
 * Movements, one at a time: at once, along a path, or by the reader's hand. Each is told once when it begins and once when it ends;
 * one that is cut short ends where it was.
 */
export function makeGlide({ show, begun, ended }: GlideEvents) {
	const player = makePlayer(show);
	let held = false;
	let told: object = {};
	const isMoving = () => held || player.isPlaying();
	const arrive = () => {
		if (!held) ended(told);
	};
	const stop = () => {
		if (player.cancel()) arrive();
	};
	return {
		isMoving,
		show,
		stop,
		/** Stops without a word. */
		cancel: () => void player.cancel(),
		jump(look: Look, by: object) {
			stop();
			// In the reader's hand it is part of a movement that will end by itself.
			if (held) return show(look);
			begun(by);
			show(look);
			ended(by);
		},
		run(path: Path, durationMs: number, by: object) {
			if (!isMoving()) begun(by);
			told = by;
			player.play(path, durationMs, arrive);
		},
		hold() {
			if (!isMoving()) begun({});
			told = {};
			player.cancel();
			held = true;
		},
		letGo() {
			if (!held) return;
			held = false;
			if (!player.isPlaying()) ended({});
		},
	};
}

/** Follows a path frame by frame; another takes its place without a word. */
function makePlayer(show: (look: Look) => void) {
	let frame = 0;
	const cancel = () => {
		const wasPlaying = frame !== 0;
		cancelAnimationFrame(frame);
		frame = 0;
		return wasPlaying;
	};
	return {
		isPlaying: () => frame !== 0,
		/** Whether there was something to cancel. */
		cancel,
		play(path: Path, durationMs: number, arrived: () => void) {
			const startMs = performance.now();
			const step = (nowMs: number) => {
				const share = Math.min(1, Math.max(0, (nowMs - startMs) / durationMs));
				frame = share < 1 ? requestAnimationFrame(step) : 0;
				show(path(ease(share)));
				if (share >= 1) arrived();
			};
			cancel();
			frame = requestAnimationFrame(step);
		},
	};
}

/** Fast away, slow to arrive. */
function ease(share: number): number {
	return share * (2 - share);
}
