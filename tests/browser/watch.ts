import type { BrowserContext, Page } from "playwright-core";

/** What must not happen while a page is open. */
export interface Troubles {
	/** Addresses outside the page's origin that something tried to reach; none was let through. */
	readonly foreign: string[];
	/** Violations of the content security policy. */
	readonly policy: string[];
	/** console.error and console.warn. */
	readonly console: string[];
	/** Uncaught errors. */
	readonly errors: string[];
}

const LOCAL_SCHEMES = new Set(["data:", "blob:", "about:"]);

/** Chromium's own remark about reading pixels back in software GL, which says nothing about the page. */
const GL_REMARK = /GL Driver Message|GPU stall due to ReadPixels|Automatic fallback to software WebGL/;

/** Watches a context from before its first page on. */
export async function watchContext(context: BrowserContext, origin: string): Promise<Troubles> {
	const troubles: Troubles = { foreign: [], policy: [], console: [], errors: [] };
	const isForeign = (address: URL) => address.origin !== origin && !LOCAL_SCHEMES.has(address.protocol);
	await context.route(isForeign, (route) => {
		troubles.foreign.push(route.request().url());
		return route.abort();
	});
	await context.routeWebSocket(/.*/, (socket) => {
		troubles.foreign.push(socket.url());
		return socket.close();
	});
	await context.exposeFunction("reportViolation", (violation: string) => {
		troubles.policy.push(violation);
	});
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			const report = (window as unknown as { reportViolation: (violation: string) => void }).reportViolation;
			report(`${event.effectiveDirective} blocked ${event.blockedURI}`);
		});
	});
	return troubles;
}

/** Watches one page; what the context sees is already watched. */
export function watchPage(page: Page, troubles: Troubles): void {
	page.on("console", (message) => {
		const isWarning = message.type() === "error" || message.type() === "warning";
		if (isWarning && !GL_REMARK.test(message.text())) troubles.console.push(message.text());
	});
	page.on("pageerror", (error) => troubles.errors.push(error.message));
}
