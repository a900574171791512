import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

/** What the browser keeps of the page, and what lies ready beside it. */
export interface NewRelease {
	/** A newer release is there, whole; the one on the screen goes on until it is taken. */
	readonly waiting: boolean;
	/** Takes the newer release: the page is loaded anew, once. */
	take(): void;
	/** The device says that it has no network. */
	readonly offline: boolean;
}

/** What a waiting service worker listens for. */
const TAKE_OVER = { type: "SKIP_WAITING" } as const;

/** How long a new worker may need to take over before the page is loaded anew all the same. */
const PATIENCE_MS = 4_000;

/**
 * Asks the browser to keep the edition for when there is no network, and says when a newer release waits. It is never taken unasked:
 * old code with new data would be neither. A browser that keeps nothing, or a page that did not come by https, goes on without.
 */
export function useNewRelease(root: string): NewRelease {
	const [waiting, setWaiting] = useState(false);
	const kept = useRef<ServiceWorkerRegistration | null>(null);
	const asked = useRef(false);
	useEffect(() => {
		const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
		if (!workers || !window.isSecureContext) return;
		return keep(workers, `${root}service_worker.js`, {
			onKept: (registration) => {
				kept.current = registration;
			},
			onWaiting: () => setWaiting(true),
			wasAsked: () => asked.current,
		});
	}, [root]);
	const take = useCallback(() => {
		if (asked.current) return;
		asked.current = true;
		const worker = kept.current?.waiting;
		if (!worker) {
			reloadPage();
			return;
		}
		worker.postMessage(TAKE_OVER);
		setTimeout(reloadPage, PATIENCE_MS);
	}, []);
	return { waiting, take, offline: useOffline() };
}

/** Loads the page anew, for when what stands in it no longer belongs together. */
export function reloadPage(): void {
	window.location.reload();
}

interface Told {
	onKept(registration: ServiceWorkerRegistration): void;
	onWaiting(): void;
	wasAsked(): boolean;
}

function keep(workers: ServiceWorkerContainer, script: string, told: Told): () => void {
	let gone = false;
	let registration: ServiceWorkerRegistration | null = null;
	// The first worker of all takes over a page that came without one: nothing has changed then.
	let hadOne = workers.controller !== null;
	const onChange = () => {
		if (told.wasAsked()) reloadPage();
		else if (hadOne) told.onWaiting();
		hadOne = true;
	};
	const onVisible = () => {
		if (document.visibilityState === "visible") registration?.update().catch(ignoreRefusal);
	};
	workers.addEventListener("controllerchange", onChange);
	document.addEventListener("visibilitychange", onVisible);
	workers.register(script).then((made) => {
		if (gone) return;
		registration = made;
		told.onKept(made);
		watch(made, workers, told.onWaiting);
	}, ignoreRefusal);
	return () => {
		gone = true;
		workers.removeEventListener("controllerchange", onChange);
		document.removeEventListener("visibilitychange", onVisible);
	};
}

/** Says when a worker has made everything ready while another one still serves the page. */
function watch(
	registration: ServiceWorkerRegistration,
	workers: ServiceWorkerContainer,
	onWaiting: () => void,
): void {
	if (registration.waiting && workers.controller) onWaiting();
	registration.addEventListener("updatefound", () => {
		const coming = registration.installing;
		coming?.addEventListener("statechange", () => {
			if (coming.state === "installed" && workers.controller) onWaiting();
		});
	});
}

/** A page that cannot be kept, or not be asked after now, is a page like any other. */
const ignoreRefusal = () => null;

function useOffline(): boolean {
	return useSyncExternalStore(
		subscribeOnline,
		() => !navigator.onLine,
		() => false,
	);
}

function subscribeOnline(listener: () => void): () => void {
	window.addEventListener("online", listener);
	window.addEventListener("offline", listener);
	return () => {
		window.removeEventListener("online", listener);
		window.removeEventListener("offline", listener);
	};
}
