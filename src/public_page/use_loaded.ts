import { useEffect, useState } from "react";

/** Code that is fetched when it is wanted. */
export type Loaded<T> =
	| { readonly state: "waiting" }
	| { readonly state: "ready"; readonly value: T }
	| { readonly state: "failed" };

const WAITING = { state: "waiting" } as const;

/** What `load` gives, fetched once `wanted`. What cannot be fetched is tried again the next time it is wanted. */
export function useLoaded<T>(wanted: boolean, load: () => Promise<T>): Loaded<T> {
	const [loaded, setLoaded] = useState<Loaded<T>>(WAITING);
	const isReady = loaded.state === "ready";
	useEffect(() => {
		if (!wanted || isReady) return;
		let dropped = false;
		const tell = (next: Loaded<T>) => !dropped && setLoaded(next);
		load().then(
			(value) => tell({ state: "ready", value }),
			() => tell({ state: "failed" }),
		);
		return () => {
			dropped = true;
		};
	}, [wanted, isReady, load]);
	return loaded;
}
