import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { SceneClock } from "../../../panels/briefing/moving/scene_clock";
import type { Link } from "../../../state/link";
import {
	beginShow,
	isRunning,
	leftMs,
	nextEventMs,
	RESUME_AFTER_MS,
	type ShowEvent,
	type ShowRules,
	type ShowState,
	step,
} from "./show";

type ChangeLink = (change: (link: Link) => Link) => void;

interface ShowInput {
	readonly scenes: readonly BriefingScene[];
	readonly secondsPerScene: number;
	readonly link: Pick<Link, "scene" | "tour">;
	/** A step that the browser's back undoes; for what a person does. */
	readonly go: ChangeLink;
	/** For what the tour does: a history that grows for days helps nobody. */
	readonly replace: ChangeLink;
	/** How long after a touch the tour goes on, milliseconds. */
	readonly resumeAfterMs?: number;
}

export interface Show {
	readonly state: ShowState;
	/** The present scene; `null` where the briefing has none. */
	readonly scene: BriefingScene | null;
	readonly clock: SceneClock;
	readonly send: (event: ShowEvent) => void;
}

/**
 * The briefing as it goes. Scene and tour live in the link, so that a reload, a crash and a power cut come back to the same scene; what is
 * opened or asked lives here and is gone with the page. One timer waits for the next thing time will do; nothing ticks in between.
 */
export function useShow(input: ShowInput): Show {
	const { scenes, link } = input;
	const rules = useRules(input);
	const [state, setState] = useState(() => beginShow(link.scene ?? "", link.tour, rules()));
	const latest = useRef(state);
	const write = useLinkWriter(input);
	const send = useCallback(
		(event: ShowEvent) => {
			const before = latest.current;
			const after = step(before, event, rules());
			if (after === before) return;
			latest.current = after;
			setState(after);
			if (event.do !== "linked") write(before, after, event);
		},
		[rules, write],
	);
	// What was chosen elsewhere, by the browser's back say, or a scene that is no more.
	useEffect(() => send({ do: "linked", scene: link.scene ?? "", tour: link.tour }), [send, link]);
	useTimer(latest, nextEventMs(state), send);
	const scene = scenes.find(({ id }) => id === state.at) ?? null;
	return { state, scene, clock: useClock(state, rules), send };
}

/** What a step needs to know, asked anew for every step. */
function useRules({ scenes, secondsPerScene, resumeAfterMs = RESUME_AFTER_MS }: ShowInput): () => ShowRules {
	return useCallback(() => {
		const seconds = new Map(scenes.map(({ id, seconds }) => [id, seconds ?? secondsPerScene]));
		return {
			scenes: [...seconds.keys()],
			// Not the time of day, which is put right now and then.
			nowMs: performance.now(),
			secondsOf: (scene) => seconds.get(scene) ?? secondsPerScene,
			resumeAfterMs,
		};
	}, [scenes, secondsPerScene, resumeAfterMs]);
}

function useLinkWriter({ go, replace }: ShowInput) {
	return useCallback(
		(before: ShowState, after: ShowState, event: ShowEvent) => {
			const change = (link: Link): Link => ({ ...link, scene: after.at, tour: after.tour.on });
			if (after.at !== before.at) (event.do === "tick" ? replace : go)(change);
			else if (after.tour.on !== before.tour.on) replace(change);
		},
		[go, replace],
	);
}

/** Lets time act when its next act is due. */
function useTimer(latest: { readonly current: ShowState }, dueMs: number | null, send: Show["send"]): void {
	useEffect(() => {
		if (dueMs === null) return;
		let timer: ReturnType<typeof setTimeout>;
		const arm = () => {
			timer = setTimeout(
				() => {
					send({ do: "tick" });
					// A timer may ring a moment before its time.
					if (nextEventMs(latest.current) === dueMs) arm();
				},
				Math.max(1, Math.ceil(dueMs - performance.now())),
			);
		};
		arm();
		return () => clearTimeout(timer);
	}, [latest, dueMs, send]);
}

function useClock(state: ShowState, rules: () => ShowRules): SceneClock {
	return useMemo(() => {
		const now = rules();
		const wholeMs = now.secondsOf(state.at) * 1000;
		const { on, paused } = state.tour;
		return { on, paused, running: isRunning(state), wholeMs, leftMs: leftMs(state, now) ?? wholeMs };
	}, [state, rules]);
}
