/** How the present scene's time runs, as it was when that last changed. */
export interface SceneClock {
	readonly on: boolean;
	readonly running: boolean;
	readonly paused: boolean;
	/** All of the scene's time, milliseconds. */
	readonly wholeMs: number;
	readonly leftMs: number;
}

/** What the space bar means: a presenter's next scene, or a stop on the way of a tour. */
export function readSpace({ on, running }: SceneClock): "next" | "pause" | "play" {
	if (!on) return "next";
	return running ? "pause" : "play";
}
