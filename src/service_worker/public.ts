/// <reference lib="webworker" />
import { chooseAnswer, type KeptFile } from "./public_answers";

/*
 * Keeps the public page for when the network is away: one whole release at a time. The next release is fetched beside it, every file held against its hash, and
 * waits until the page asks for it; nothing of one is ever answered with something of the other. It is small on purpose: it is read on old telephones.
 */
declare const self: ServiceWorkerGlobalScope & {
	/** What is kept of the release; written in by the build. */
	readonly __KEPT: readonly KeptFile[];
	/** Hash of that list. */
	readonly __RELEASE: string;
};

const files = self.__KEPT;
const scope = self.registration.scope;
// The scope is part of the name, because another edition may live on the same origin.
const family = `one-map ${scope} `;
const name = family + self.__RELEASE;
const RELEASE = "release.json";
const hashes = new Map(files.map(({ url, sha256 }) => [url, sha256]));
const kept = new Set([RELEASE, ...hashes.keys()]);
/** A server that answers later than this is as good as away; a slow network still gets there. */
const PATIENCE_MS = 8_000;

const addressOf = (url: string) => new URL(url, scope).href;
const bytesOf = (hex: string) => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const integrityOf = (sha256: string) => `sha256-${btoa(String.fromCharCode(...bytesOf(sha256)))}`;

async function hash(response: Response): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A file as it has to be, or a failure: what the server has by now replaced does not pass for it. */
async function fetchWhole(url: string, sha256: string | null): Promise<Response> {
	const whole = sha256 === null ? {} : { integrity: integrityOf(sha256) };
	const response = await fetch(addressOf(url), { cache: "no-cache", ...whole });
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}

/** The same content, kept already for the release before. */
async function findSame(url: string, sha256: string): Promise<Response | null> {
	const old = await caches.match(addressOf(url), { ignoreVary: true });
	return old && (await hash(old.clone())) === sha256 ? old : null;
}

interface Said {
	readonly files: Readonly<Record<string, { readonly sha256: string } | undefined>>;
}

const pathOf = (url: string) => (url === "" || url.endsWith("/") ? `${url}index.html` : url);

/** `release.json` has no hash that could be known here; it has to be of the same release by what it says of the others. */
async function fetchRelease(): Promise<Response> {
	const response = await fetchWhole(RELEASE, null);
	const said: Said = await response.clone().json();
	const other = files.find(({ url, sha256 }) => said.files[pathOf(url)]?.sha256 !== sha256);
	if (other) throw new Error(`${RELEASE} is of another release: ${other.url}`);
	return response;
}

async function keepRelease(): Promise<void> {
	const cache = await caches.open(name);
	try {
		await cache.put(addressOf(RELEASE), await fetchRelease());
		const keeping = files.map(async ({ url, sha256 }) => {
			const response = (await findSame(url, sha256)) ?? (await fetchWhole(url, sha256));
			await cache.put(addressOf(url), response);
		});
		await Promise.all(keeping);
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

async function forgetOthers(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter((one) => one.startsWith(family) && one !== name);
	await Promise.all(old.map((one) => caches.delete(one)));
}

async function answerKept(url: string): Promise<Response> {
	const cache = await caches.open(name);
	const copy = await cache.match(addressOf(url), { ignoreVary: true });
	if (copy) return copy;
	// The browser has thrown it away: only the very same may come in its place.
	const fresh = url === RELEASE ? await fetchRelease() : await fetchWhole(url, hashes.get(url) ?? null);
	await cache.put(addressOf(url), fresh.clone());
	return fresh;
}

function fetchInTime(request: Request): Promise<Response> {
	const late = new Promise<Response>((_, reject) => {
		setTimeout(() => reject(new Error("late")), PATIENCE_MS);
	});
	return Promise.race([fetch(request), late]);
}

/** A page that is not kept, from the server; when that is away, the find page that shows the same. */
async function answerPage(request: Request, fallback: string): Promise<Response> {
	const answer = await fetchInTime(request).catch(() => null);
	return answer !== null && answer.status < 500 ? answer : Response.redirect(addressOf(fallback));
}

self.addEventListener("install", (event) => event.waitUntil(keepRelease()));
self.addEventListener("activate", (event) =>
	event.waitUntil(forgetOthers().then(() => self.clients.claim())),
);
self.addEventListener("message", ({ data }) => {
	if (data === "SKIP_WAITING" || data?.type === "SKIP_WAITING") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
	const { method, url, mode } = event.request;
	if (method !== "GET") return;
	const answer = chooseAnswer({ address: url, opens: mode === "navigate" }, scope, kept);
	if (answer.kind === "kept") event.respondWith(answerKept(answer.url));
	else if (answer.kind === "page") event.respondWith(answerPage(event.request, answer.fallback));
});
