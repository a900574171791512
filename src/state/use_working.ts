import { useCallback, useEffect, useMemo, useState } from "react";
import { openVersionStore, withinTime } from "./version_store";
import {
	type Approval,
	approveVersion,
	EMPTY_HEAD,
	type Head,
	NotKept,
	readHead,
	readVersion,
	rollBack,
	type VersionBody,
	type VersionStore,
} from "./versions";

/** What this browser keeps, and the ways to change it. */
export interface Working {
	/** `null` until the browser has answered. */
	readonly head: Head | null;
	/** Why this browser keeps nothing; `null` when it does. The published data are then shown. */
	readonly refused: string | null;
	readonly store: VersionStore;
	/** Looks again at what is kept. */
	readonly look: () => void;
	readonly read: (number: number) => Promise<VersionBody>;
	readonly approve: (approval: Approval) => ReturnType<typeof approveVersion>;
	readonly rollBack: (to: number | null) => Promise<void>;
}

const CHANNEL = "one-map-working-data";

/** The working data of this browser; follows what other tabs do. */
export function useWorking(given?: VersionStore): Working {
	const store = useMemo(() => given ?? openVersionStore(), [given]);
	const [head, setHead] = useState<Head | null>(null);
	const [refused, setRefused] = useState<string | null>(null);
	const look = useCallback(() => {
		withinTime(readHead(store)).then(
			(found) => setHead(found),
			(error: unknown) => {
				setRefused(error instanceof NotKept ? error.detail : String(error));
				setHead((known) => known ?? EMPTY_HEAD);
			},
		);
	}, [store]);
	const tell = useTabs(look);
	useEffect(look, [look]);
	const approve = useCallback(
		async (approval: Approval) => {
			const done = await approveVersion(store, approval);
			setHead(done.head);
			tell();
			return done;
		},
		[store, tell],
	);
	const goBack = useCallback(
		async (to: number | null) => {
			setHead(await rollBack(store, to));
			tell();
		},
		[store, tell],
	);
	const read = useCallback((number: number) => readVersion(store, number), [store]);
	return { head, refused, store, look, read, approve, rollBack: goBack };
}

/** Tells other tabs of a change, and listens to theirs. */
function useTabs(onChange: () => void): () => void {
	useEffect(() => {
		if (typeof BroadcastChannel === "undefined") return;
		const channel = new BroadcastChannel(CHANNEL);
		channel.addEventListener("message", onChange);
		return () => channel.close();
	}, [onChange]);
	return useCallback(() => {
		if (typeof BroadcastChannel === "undefined") return;
		const channel = new BroadcastChannel(CHANNEL);
		channel.postMessage("changed");
		channel.close();
	}, []);
}
