const SELF = "'self'";

/** One table for the header and the meta tag: nothing is loaded, run or sent but from and to the page's own origin. */
const DIRECTIVES: Readonly<Record<string, string>> = {
	"default-src": "'none'",
	"script-src": SELF,
	"worker-src": SELF,
	"style-src": SELF,
	"img-src": `${SELF} data: blob:`,
	"connect-src": SELF,
	"font-src": SELF,
	"manifest-src": SELF,
	"base-uri": "'none'",
	"form-action": "'none'",
};

/** The one script that may compile WebAssembly: the worker with the solver. A worker goes by its own policy, so the page is given nothing. */
const SOLVER_SCRIPT = /[\\/]assets[\\/]selection_worker-[\w-]{8}\.js$/;

function printPolicy(directives: Readonly<Record<string, string>>): string {
	return Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`)
		.join("; ");
}

/** For the meta tag of the built page; browsers ignore `frame-ancestors` there, so it is left to the header. */
export const META_POLICY = printPolicy(DIRECTIVES);

const HEADER_DIRECTIVES = { ...DIRECTIVES, "frame-ancestors": SELF };

/** For the server's header. */
export const HEADER_POLICY = printPolicy(HEADER_DIRECTIVES);

const SOLVER_POLICY = printPolicy({ ...HEADER_DIRECTIVES, "script-src": `${SELF} 'wasm-unsafe-eval'` });

/** The header's policy for a file of the built folder, given by its path: that of every file, except for the solver's worker. */
export function policyFor(path: string): string {
	return SOLVER_SCRIPT.test(path) ? SOLVER_POLICY : HEADER_POLICY;
}
