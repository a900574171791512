import { useCallback, useEffect, useState } from "react";
import type { BriefingScene } from "../../../domain/briefing/briefing";
import type { MoveAct } from "../../../panels/briefing/moving/keys";
import type { LayWire, ToldState, WallCommand } from "../../../state/briefing_channel";
import type { Link } from "../../../state/link";
import { type Contact, usePresenterChannel } from "../../../state/use_presenter_channel";
import { useShowKeys } from "../moving/use_show_keys";

interface PresenterInput {
	readonly scenes: readonly BriefingScene[];
	readonly link: Pick<Link, "scene">;
	readonly replace: (change: (link: Link) => Link) => void;
	/** Another wire than the browser's own. */
	readonly layWire?: LayWire | undefined;
}

export interface Presenter {
	readonly contact: Contact;
	readonly walls: number;
	/** What the wall shows; `null`: none answers. */
	readonly wall: ToldState | null;
	/** Place of the present scene, from 0. */
	readonly here: number;
	/** Whether a question is typed in this window. */
	readonly asking: boolean;
	/** Asks the wall; without one turns the notes over. */
	readonly ask: (command: WallCommand) => void;
	/** What a button or key of this window asks for. */
	readonly act: (act: MoveAct) => void;
}

/** The presenter's window follows the wall. Its own link keeps the scene, so that losing the wall or a reload leaves the notes where they were. */
export function usePresenter({ scenes, link, replace, layWire }: PresenterInput): Presenter {
	const { contact, walls, wall, send } = usePresenterChannel(layWire);
	const told = wall?.scene ?? null;
	const here = Math.max(
		0,
		scenes.findIndex(({ id }) => id === (told ?? link.scene)),
	);
	useEffect(() => {
		if (told !== null) replace((before) => ({ ...before, scene: told }));
	}, [told, replace]);
	const turn = useCallback(
		(command: WallCommand) => {
			const scene = findAlone(command, here, scenes);
			if (scene !== null) replace((before) => ({ ...before, scene }));
		},
		[here, scenes, replace],
	);
	const ask = wall ? send : turn;
	const { asking, act } = useActs(wall, ask);
	useShowKeys({
		count: scenes.length,
		black: false,
		onAct: (key) => act(key === "space" ? readSpace(wall) : key),
		onPlace: (place) => ask({ do: "go", scene: scenes[place - 1]?.id ?? "" }),
		onLight: nothing,
		onTouched: nothing,
	});
	return { contact, walls, wall, here, asking, ask, act };
}

/** A key that asks for nothing here asks nothing of the wall either. */
function nothing(): null {
	return null;
}

function useActs(wall: ToldState | null, ask: Presenter["ask"]): Pick<Presenter, "asking" | "act"> {
	const [asking, setAsking] = useState(false);
	const act = useCallback(
		(asked: MoveAct) => {
			if (asked === "question") setAsking(true);
			else if (asked === "close" && asking) setAsking(false);
			else if (asked === "black") ask({ do: wall?.black ? "light" : "black" });
			// The wall's own matters, which no other window can do for it.
			else if (asked !== "fullScreen" && asked !== "presenter" && asked !== "operator") ask({ do: asked });
		},
		[asking, ask, wall],
	);
	return { asking, act };
}

function readSpace(wall: ToldState | null): "next" | "pause" | "play" {
	if (wall === null || wall.tour === "off") return "next";
	return wall.tour === "running" ? "pause" : "play";
}

/** Where a command leads that no wall answers; `null`: nowhere. */
function findAlone(command: WallCommand, here: number, scenes: readonly BriefingScene[]): string | null {
	if (command.do === "go") return command.scene;
	const places: Partial<Record<WallCommand["do"], number>> = {
		next: here + 1,
		previous: here - 1,
		first: 0,
		last: scenes.length - 1,
	};
	return scenes[places[command.do] ?? -1]?.id ?? null;
}
