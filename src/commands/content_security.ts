import type { EditionName } from "./release";

const SELF = "'self'";
const NONE = "'none'";

type Directives = Readonly<Record<string, string>>;

/** Nothing is loaded, run or sent but from and to the page's own origin. */
const DIRECTIVES: Directives = {
	"default-src": NONE,
	"script-src": SELF,
	"worker-src": SELF,
	"style-src": SELF,
	"img-src": `${SELF} data: blob:`,
	"connect-src": SELF,
	"font-src": SELF,
	"manifest-src": SELF,
	"base-uri": NONE,
	"form-action": NONE,
};

/** The public page also gives no text to what would run it, but through the one policy of its own, which passes addresses of its own scripts alone. */
const PAGE_DIRECTIVES: Readonly<Record<EditionName, Directives>> = {
	internal: DIRECTIVES,
	public: { ...DIRECTIVES, "require-trusted-types-for": "'script'", "trusted-types": "default" },
};

/** What no page of ours has a use for: nobody is located, filmed, listened to or asked to pay. Only names a present Chromium knows, or it warns of each. */
const SWITCHED_OFF = [
	"accelerometer",
	"autoplay",
	"browsing-topics",
	"camera",
	"display-capture",
	"encrypted-media",
	"gamepad",
	"geolocation",
	"gyroscope",
	"hid",
	"idle-detection",
	"local-fonts",
	"magnetometer",
	"microphone",
	"midi",
	"payment",
	"picture-in-picture",
	"publickey-credentials-get",
	"serial",
	"usb",
	"xr-spatial-tracking",
] as const;

/** A wall that must not fall asleep, and windows on several screens, are the briefing's alone. */
const PERMISSIONS: Readonly<Record<EditionName, readonly string[]>> = {
	internal: SWITCHED_OFF,
	public: [...SWITCHED_OFF, "screen-wake-lock", "window-management"],
};

/** A built folder as the headers see it. */
export interface Guarded {
	readonly edition: EditionName;
	/** Origins that may show the public page within theirs; nobody else may. Nothing is asked for the internal one, which only its own origin may frame. */
	readonly embeddedBy: readonly string[];
}

export type Headers = Readonly<Record<string, string>>;

function printPolicy(directives: Directives): string {
	return Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`)
		.join("; ");
}

/** The policy for the meta tag of an edition's pages; browsers ignore `frame-ancestors` there, so that it is left to the header. */
export function metaPolicy(edition: EditionName): string {
	return printPolicy(PAGE_DIRECTIVES[edition]);
}

function listAncestors({ edition, embeddedBy }: Guarded): string {
	if (edition === "internal") return SELF;
	return embeddedBy.length === 0 ? NONE : embeddedBy.join(" ");
}

/** The one script that may compile WebAssembly: the worker with the solver. A worker goes by its own policy, so the page is given nothing. */
export const SOLVER_SCRIPT = /\/assets\/selection_worker-[\w-]{8}\.js$/;

/** Files whose names hold a hash of their content, so that they never change under their name. */
export const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** How long a browser may keep a file: for ever when its name tells its content, else it asks each time. */
export const CACHING = { hashed: "public, max-age=31536000, immutable", other: "no-cache" } as const;

/** The policies of an edition's headers: that of the solver's worker, and that of every other file. */
export function headerPolicies(guarded: Guarded): { readonly solver: string | null; readonly other: string } {
	const directives = { ...PAGE_DIRECTIVES[guarded.edition], "frame-ancestors": listAncestors(guarded) };
	const solver = printPolicy({ ...directives, "script-src": `${SELF} 'wasm-unsafe-eval'` });
	return { solver: guarded.edition === "internal" ? solver : null, other: printPolicy(directives) };
}

/** Half a year is too short for the lists of the browsers, two years too long for an office that gives its name back. */
const HTTPS_ONLY = "max-age=31536000";

/**
 * Every header of an edition but the policy and the caching, which depend on the file. `Strict-Transport-Security` goes with the public edition alone: an internal one
 * often has no https, and browsers heed it only there. The old `X-Frame-Options` knows no list of origins and is left out where there is one.
 */
export function commonHeaders(guarded: Guarded): Headers {
	const frame =
		guarded.edition === "internal" ? "SAMEORIGIN" : guarded.embeddedBy.length === 0 ? "DENY" : null;
	return {
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "no-referrer",
		"Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Permissions-Policy": PERMISSIONS[guarded.edition].map((name) => `${name}=()`).join(", "),
		...(frame === null ? {} : { "X-Frame-Options": frame }),
		...(guarded.edition === "public" ? { "Strict-Transport-Security": HTTPS_ONLY } : {}),
	};
}

/** Every header of a file of a built folder, given its path there with `/` before and between. */
export function headersFor(path: string, guarded: Guarded): Headers {
	const { solver, other } = headerPolicies(guarded);
	return {
		...commonHeaders(guarded),
		"Content-Security-Policy": solver !== null && SOLVER_SCRIPT.test(path) ? solver : other,
		"Cache-Control": HASHED.test(path) ? CACHING.hashed : CACHING.other,
	};
}
