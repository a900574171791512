import { useEffect, useState } from "react";

const SIGNS = ["pointermove", "pointerdown", "keydown", "wheel"] as const;

/** Whether nobody has moved a pointer or pressed a key for so long. */
export function useIdle(afterMs: number): boolean {
	const [idle, setIdle] = useState(false);
	useEffect(() => {
		let lastMs = performance.now();
		let timer: ReturnType<typeof setTimeout>;
		const look = () => {
			const leftMs = lastMs + afterMs - performance.now();
			if (leftMs > 0) timer = setTimeout(look, Math.ceil(leftMs));
			else setIdle(true);
		};
		const moved = makeMoved();
		const onSign = (event: Event) => {
			if (!moved(event)) return;
			lastMs = performance.now();
			clearTimeout(timer);
			timer = setTimeout(look, afterMs);
			setIdle(false);
		};
		look();
		const how = { capture: true, passive: true } as const;
		for (const sign of SIGNS) window.addEventListener(sign, onSign, how);
		return () => {
			clearTimeout(timer);
			for (const sign of SIGNS) window.removeEventListener(sign, onSign, how);
		};
	}, [afterMs]);
	return idle;
}

/** A pointer that lies still “moves” when the page changes beneath it; that is nobody. */
function makeMoved(): (event: Event) => boolean {
	let last = "";
	return (event) => {
		if (event.type !== "pointermove") return true;
		const { screenX, screenY } = event as PointerEvent;
		const place = `${screenX},${screenY}`;
		const isNew = place !== last;
		last = place;
		return isNew;
	};
}
