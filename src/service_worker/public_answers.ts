/** A file of the release that is kept, by its address below the scope, with the SHA-256 of its content. */
export interface KeptFile {
	/** A page goes by its folder: `` and `en/`, never by `index.html`, which some servers redirect. */
	readonly url: string;
	readonly sha256: string;
}

/** What a request is answered with. `page`: from the server, and without one from the kept page of `fallback`. `other`: not our affair. */
export type Answer =
	| { readonly kind: "kept"; readonly url: string }
	| { readonly kind: "page"; readonly fallback: string }
	| { readonly kind: "other" };

export interface Asked {
	readonly address: string;
	/** Whether somebody opens a page, in the address bar or by a link. */
	readonly opens: boolean;
}

/** Pages of one compound or sub-district, and the parameter by which the find page shows the same. */
const OWN_PAGE = /^(?:en\/)?([cs])\/([A-Za-z0-9][\w-]{0,63})\/?$/;
const PARAMETERS: Readonly<Record<string, string>> = { c: "sel", s: "sub" };

function findFallback(path: string): string {
	const home = path.startsWith("en/") ? "en/" : "";
	const [, letter = "", id = ""] = OWN_PAGE.exec(path) ?? [];
	const parameter = PARAMETERS[letter];
	return parameter === undefined ? home : `${home}?${parameter}=${id}`;
}

/** What a request below a scope is answered with, whatever is asked behind `?`: a link is the same page for every choice. */
export function chooseAnswer({ address, opens }: Asked, scope: string, kept: ReadonlySet<string>): Answer {
	const { origin, pathname } = new URL(address);
	const whole = origin + pathname;
	if (!whole.startsWith(scope)) return { kind: "other" };
	const path = whole.slice(scope.length).replace(/(^|\/)index\.html$/, "$1");
	if (kept.has(path)) return { kind: "kept", url: path };
	return opens && !isFile(path) ? { kind: "page", fallback: findFallback(path) } : { kind: "other" };
}

/** A download is a file and nothing can stand in for it. */
function isFile(path: string): boolean {
	return /\.(?!html$)\w+$/.test(path);
}
