/** The part of Trusted Types that is used here; browsers without them have no `trustedTypes`. */
interface TrustedTypePolicies {
	createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

const rules: ((url: URL) => boolean)[] = [];
let installed = false;

/**
 * Lets scripts of workers be fetched from addresses somebody allows, under a policy that otherwise lets no text become a script. Further calls allow
 * more. Every other address throws where it is used, as does every text that would become markup or code.
 */
export function installTrustedTypes(allowed: (url: URL) => boolean): void {
	rules.push(allowed);
	const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypePolicies };
	if (installed || !trustedTypes) return;
	installed = true;
	trustedTypes.createPolicy("default", {
		createScriptURL(url) {
			const whole = new URL(url, document.baseURI);
			const own = new URL(document.baseURI).origin;
			if (whole.origin === own && rules.some((allows) => allows(whole))) return url;
			throw new TypeError(`Not an address scripts may come from: ${url}`);
		},
	});
}

/** The worker of the smooth map, a hashed file beside the page's other ones. */
export function isMapWorker({ pathname }: URL): boolean {
	return /\/assets\/maplibre-gl-worker-[\w-]+\.(js|mjs)$/.test(pathname);
}

/** The script that keeps the page for when there is no network, at the top of the edition's folder. */
export function isKeeper({ pathname }: URL): boolean {
	return pathname.endsWith("/service_worker.js");
}
