import { useCallback, useEffect, useState } from "react";
import { UNKNOWN_WALL, type Wall } from "../domain/briefing/wall";
import { wall as codec } from "./codecs";

/** One name a form of what is kept, so that another form never reads this one. */
const KEY = "wall-1";

/**
 * The wall the briefing stands on. What a link says wins and is remembered on this device; without it the device says what it remembers. Setting it
 * goes to both.
 */
export function useWall(
	fromLink: Wall | null,
	onWall: (wall: Wall) => void,
): { readonly wall: Wall; readonly setWall: (wall: Wall) => void } {
	const [kept, setKept] = useState(readKept);
	useEffect(() => {
		if (fromLink === null) return;
		keep(fromLink);
		setKept(fromLink);
	}, [fromLink]);
	const setWall = useCallback(
		(next: Wall) => {
			keep(next);
			setKept(next);
			onWall(next);
		},
		[onWall],
	);
	return { wall: fromLink ?? kept, setWall };
}

/** A wall nobody has measured where nothing is kept, what is kept means nothing, or nothing may be kept. */
function readKept(): Wall {
	try {
		return codec.read(localStorage.getItem(KEY) ?? "") ?? UNKNOWN_WALL;
	} catch {
		return UNKNOWN_WALL;
	}
}

function keep(wall: Wall): void {
	try {
		localStorage.setItem(KEY, codec.write(wall) ?? "");
	} catch {
		// A device that keeps nothing still shows the wall, and the link still carries it.
		return;
	}
}
