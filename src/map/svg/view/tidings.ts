/** Tells once, in the frame that shows what was just painted. */
export function tellOnce(tell: () => void): () => void {
	let told = false;
	return () => {
		if (told) return;
		told = true;
		requestAnimationFrame(tell);
	};
}

/** Calls back when an element has another size than before. Gives what ends it. */
export function watchSize(element: HTMLElement, changed: () => void): () => void {
	const observer = new ResizeObserver(changed);
	observer.observe(element);
	return () => observer.disconnect();
}
