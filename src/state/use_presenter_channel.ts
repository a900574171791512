import { useCallback, useEffect, useRef, useState } from "react";
import {
	type BriefingMessage,
	type LayWire,
	openBriefingChannel,
	type ToldState,
	type WallCommand,
} from "./briefing_channel";

/** Whether a wall answers. `waiting`: it has not had the time to; `none`: this browser's windows cannot talk to each other. */
export type Contact = "waiting" | "here" | "silent" | "none";

export interface WallContact {
	readonly contact: Contact;
	/** What the wall that was opened last shows; `null`: none answers. */
	readonly wall: ToldState | null;
	/** How many walls answer. */
	readonly walls: number;
	readonly send: (command: WallCommand) => void;
}

const ASK_MS = 1_500;
/** So often may a wall leave a question unanswered before it counts as gone: 3 s. */
const MOST_UNANSWERED = 2;

interface KnownWall {
	readonly openedAtMs: number;
	readonly state: ToldState;
	readonly unanswered: number;
}

/** The walls that answer, by name. */
export interface KnownWalls {
	readonly walls: ReadonlyMap<string, KnownWall>;
	/** Questions since any wall was known. */
	readonly unanswered: number;
}

export const NO_WALLS: KnownWalls = { walls: new Map(), unanswered: 0 };

/** What is known after a message. */
export function hearWall(known: KnownWalls, message: BriefingMessage): KnownWalls {
	const walls = new Map(known.walls);
	if (message.kind === "bye") return walls.delete(message.from) ? { walls, unanswered: 0 } : known;
	if (message.kind !== "state") return known;
	const { openedAtMs, state } = message;
	walls.set(message.from, { openedAtMs, state, unanswered: 0 });
	return { walls, unanswered: 0 };
}

/** What is known when the next question goes out: who left too many unanswered is gone. */
export function askWalls(known: KnownWalls): KnownWalls {
	const left = [...known.walls].filter(([, wall]) => wall.unanswered < MOST_UNANSWERED);
	const walls = new Map(left.map(([id, wall]) => [id, { ...wall, unanswered: wall.unanswered + 1 }]));
	return { walls, unanswered: walls.size > 0 ? 0 : known.unanswered + 1 };
}

/** The wall that was opened last, with its name; `null`: none. */
export function findNewestWall({ walls }: KnownWalls): { id: string; state: ToldState } | null {
	let newest: [string, KnownWall] | null = null;
	for (const one of walls) if (newest === null || one[1].openedAtMs > newest[1].openedAtMs) newest = one;
	return newest && { id: newest[0], state: newest[1].state };
}

/** Whether a wall answers. */
export function readContact({ walls, unanswered }: KnownWalls): Contact {
	if (walls.size > 0) return "here";
	return unanswered > MOST_UNANSWERED ? "silent" : "waiting";
}

type Shown = Omit<WallContact, "send"> & { readonly id: string | null };

const NOTHING_YET: Shown = { contact: "waiting", wall: null, walls: 0, id: null };

/** The presenter's end: asks for walls again and again, follows the newest one that answers, and sends it commands. */
export function usePresenterChannel(layWire?: LayWire): WallContact {
	const [shown, setShown] = useState(NOTHING_YET);
	const say = useRef<((command: WallCommand, to: string) => void) | null>(null);
	useEffect(() => {
		let known = NO_WALLS;
		const learn = (next: KnownWalls) => {
			known = next;
			setShown((before) => showWalls(before, known));
		};
		const channel = openBriefingChannel((message) => learn(hearWall(known, message)), layWire);
		if (!channel.connected) {
			setShown({ ...NOTHING_YET, contact: "none" });
			return;
		}
		const ask = () => {
			learn(askWalls(known));
			channel.say({ kind: "hello" });
		};
		say.current = (command, to) => channel.say({ kind: "command", to, command });
		ask();
		const timer = setInterval(ask, ASK_MS);
		return () => {
			say.current = null;
			clearInterval(timer);
			channel.close();
		};
	}, [layWire]);
	const { id, ...contact } = shown;
	const send = useCallback((command: WallCommand) => void (id !== null && say.current?.(command, id)), [id]);
	return { ...contact, send };
}

/** What a page shows of the walls; the same object while nothing of it has changed, so that an answer alone draws nothing anew. */
function showWalls(before: Shown, known: KnownWalls): Shown {
	const newest = findNewestWall(known);
	const next: Shown = {
		contact: readContact(known),
		wall: newest?.state ?? null,
		walls: known.walls.size,
		id: newest?.id ?? null,
	};
	return JSON.stringify(before) === JSON.stringify(next) ? before : next;
}
