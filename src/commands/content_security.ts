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

function printPolicy(directives: Readonly<Record<string, string>>): string {
	return Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`)
		.join("; ");
}

/** For the meta tag of the built page; browsers ignore `frame-ancestors` there, so it is left to the header. */
export const META_POLICY = printPolicy(DIRECTIVES);

/** For the server's header. */
export const HEADER_POLICY = printPolicy({ ...DIRECTIVES, "frame-ancestors": SELF });
