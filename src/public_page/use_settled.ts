import { useEffect, useState } from "react";

/** What is shown must stand on the screen before anything heavy is made of it. */
const AFTER_MS = 150;

/** A value once it has stayed the same for a moment: what takes long follows when the reader pauses, and never keeps a letter or a tap waiting. */
export function useSettled<T>(value: T): T {
	const [settled, setSettled] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(value), AFTER_MS);
		return () => clearTimeout(timer);
	}, [value]);
	return settled;
}
