let lost = 0;

/** How often graphics were lost since the page was loaded, on the map's canvas or that of the overlays, given back or not. */
export function countLostContexts(): number {
	return lost;
}

/** One more. */
export function noteLostContext(): void {
	lost += 1;
}
