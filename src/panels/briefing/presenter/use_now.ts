import { useEffect, useState } from "react";

const SECOND_MS = 1_000;

/** The time of day, milliseconds since 1970, once a second. */
export function useNow(): number {
	const [nowMs, setNowMs] = useState(() => Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNowMs(Date.now()), SECOND_MS);
		return () => clearInterval(timer);
	}, []);
	return nowMs;
}
