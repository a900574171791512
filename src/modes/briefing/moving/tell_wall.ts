import type { ToldState } from "../../../state/briefing_channel";
import { isRunning, type ShowState } from "./show";

/** More of a title than fits into a line nobody reads in passing. */
const MOST_CHARACTERS = 200;

/** What a presenter is told of the wall. `offsetMs` leads from the show's clock to the time of day. */
export function tellWall(state: ShowState, offsetMs: number): ToldState {
	const { at, sinceMs, tour, opened, focus, question, black } = state;
	return {
		scene: at,
		sinceMs: Math.round(sinceMs + offsetMs),
		tour: !tour.on ? "off" : isRunning(state) ? "running" : tour.paused ? "paused" : "held",
		opened: opened?.title.slice(0, MOST_CHARACTERS) ?? null,
		focus,
		question,
		black,
	};
}
