import { useCallback, useEffect, useMemo, useState } from "react";
import type { Briefing } from "../../../domain/briefing/briefing";
import type { KeyAct, MoveAct } from "../../../panels/briefing/moving/keys";
import { readSpace } from "../../../panels/briefing/moving/scene_clock";
import type { Link } from "../../../state/link";
import { openPresenter } from "../../../state/open_presenter";
import { type FullScreen, useFullScreen } from "../../../state/use_full_screen";
import { useIdle } from "../../../state/use_idle";
import { useWakeLock, type WakeState } from "../../../state/use_wake_lock";
import { useWallChannel } from "../../../state/use_wall_channel";
import { tellWall } from "./tell_wall";
import { type Show, useShow } from "./use_show";
import { useShowKeys } from "./use_show_keys";
import { useTouches } from "./use_touches";

interface MovingInput {
	readonly briefing: Pick<Briefing, "scenes" | "secondsPerScene">;
	readonly link: Link;
	readonly go: (change: (link: Link) => Link) => void;
	readonly replace: (change: (link: Link) => Link) => void;
	readonly onOperator: () => void;
}

/** Everything that moves a wall, and what it has to say of this device. */
export interface Moving {
	readonly show: Show;
	/** What a button of the wall asks for. */
	readonly act: (act: MoveAct) => void;
	/** Whether nobody has moved for a while. */
	readonly idle: boolean;
	readonly fullScreen: FullScreen;
	readonly wake: WakeState;
	/** Whether the browser blocked the presenter's window when it was last asked for. */
	readonly blocked: boolean;
}

/** After so long without a movement a hand is off the mouse. */
const IDLE_MS = 4_000;

/** Moves the wall by keys, remotes, fingers, the tour and the presenter's window; keeps the screen awake and hides an idle cursor. */
export function useMoving({ briefing, link, go, replace, onOperator }: MovingInput): Moving {
	const show = useShow({ ...briefing, link, go, replace });
	const fullScreen = useFullScreen();
	const [blocked, setBlocked] = useState(false);
	const idle = useIdle(IDLE_MS);
	const wake = useWakeLock(true);
	const { state, send } = show;
	const { toggle } = fullScreen;
	const act = useCallback(
		(asked: MoveAct) => {
			if (asked === "question") return send({ do: "question", open: true });
			if (asked !== "fullScreen" && asked !== "presenter" && asked !== "operator") return send({ do: asked });
			send({ do: "touched" });
			if (asked === "fullScreen") toggle();
			else if (asked === "operator") onOperator();
			else setBlocked(!openPresenter(link));
		},
		[send, toggle, onOperator, link],
	);
	useMovingKeys(show, briefing.scenes, act);
	useTouches(state.black, send);
	useTelling(show);
	useHiddenCursor(idle);
	return { show, act, idle, fullScreen, wake, blocked };
}

function useMovingKeys({ state, clock, send }: Show, scenes: Briefing["scenes"], act: Moving["act"]): void {
	useShowKeys({
		count: scenes.length,
		black: state.black,
		onAct: (key: KeyAct) => act(key === "space" ? readSpace(clock) : key),
		onPlace: (place) => send({ do: "go", scene: scenes[place - 1]?.id ?? "" }),
		onLight: () => send({ do: "light" }),
		onTouched: () => send({ do: "touched" }),
	});
}

/** Tells the presenter's window where the wall is, and does what it asks for. */
function useTelling({ state, send }: Show): void {
	// The show's clock is not the time of day, which another window has to be told.
	const told = useMemo(() => tellWall(state, Date.now() - performance.now()), [state]);
	useWallChannel(told, send);
}

function useHiddenCursor(idle: boolean): void {
	useEffect(() => {
		document.documentElement.toggleAttribute("data-idle", idle);
		return () => document.documentElement.removeAttribute("data-idle");
	}, [idle]);
}
