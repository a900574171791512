/// <reference lib="webworker" />
import { matchPrecache, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkFirst, NetworkOnly } from "workbox-strategies";

/*
 * Keeps the page for when its server is out of reach. As long as the server answers, everything but files named after their content comes from there: nobody
 * is ever shown yesterday's records because a machine remembered them.
 */
declare const self: ServiceWorkerGlobalScope & {
	/** Every file the page may need, with the hash of its content; written in by the build. */
	readonly __FILES: readonly { readonly url: string; readonly revision: string | null }[];
};

/** After that long without an answer the kept copy is shown; a server on the same network answers within a second. */
const PATIENCE_S = 4;

const files = self.__FILES;
const scope = new URL(self.registration.scope);
const isUnder = (folder: string, url: URL) => url.pathname.startsWith(scope.pathname + folder);

// What says which release is served must never be a memory.
registerRoute(({ url }) => url.pathname === `${scope.pathname}release.json`, new NetworkOnly());

/** The copy that came with the page: of a page its file, whatever its link asks for. */
async function findCopy(request: Request): Promise<Response | undefined> {
	const { origin, pathname } = new URL(request.url);
	const own = await matchPrecache(origin + pathname);
	return own ?? (request.mode === "navigate" ? matchPrecache("index.html") : undefined);
}

/** From the server, else what it last said, else what came with the page. */
function fresh(cacheName: string) {
	return new NetworkFirst({
		cacheName,
		networkTimeoutSeconds: PATIENCE_S,
		// A page is the same file for every link.
		matchOptions: { ignoreSearch: true },
		plugins: [{ handlerDidError: ({ request }) => findCopy(request) }],
	});
}

/** Keeps what the server said, as if it had been asked for without its release. */
async function keepRecord(request: Request, answer: Response): Promise<void> {
	const { origin, pathname } = new URL(request.url);
	await (await caches.open("records")).put(origin + pathname, answer);
}

// Who asks for a certain release has an older copy already: he gets the server's own answer, or none.
registerRoute(
	({ url }) => isUnder("data/", url) && url.searchParams.has("release"),
	new NetworkOnly({
		plugins: [
			{
				fetchDidSucceed: async ({ request, response }) => {
					if (response.ok) await keepRecord(request, response.clone());
					return response;
				},
			},
		],
	}),
);

registerRoute(({ url }) => isUnder("data/", url), fresh("records"));

registerRoute(({ request }) => request.mode === "navigate", fresh("pages"));

precacheAndRoute([...files]);

// A page of the next release, which comes from the server while this script still answers: its own script has kept its files already.
registerRoute(
	({ url }) => isUnder("assets/", url),
	async ({ request }) => (await caches.match(request)) ?? fetch(request),
);

// The page that asked to be kept has parts that it has not fetched yet.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
