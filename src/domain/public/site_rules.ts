/** Digits of a mobile telephone, with or without the country's prefix: such a number is a person's, not an office's. */
const MOBILE = /^(00)?(86)?1[3-9]\d{9}$/;
const OFFICE_LINE = /^\+?\d([ -]?\d){2,15}$/;
/** A name of letters, digits, hyphens and dots, as the address bar writes it, with or without a port. */
const ORIGIN = /^https:\/\/[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/;
const MAIL_LINK = /^mailto:[\w.+-]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/i;
/** Neither space nor quote nor bracket: what a page or a header might take for its own. */
const PLAIN = /^[\w.~:/?#@!$&()*+,;=%[\]-]{1,500}$/;

function parseAddress(text: string): URL | null {
	if (!PLAIN.test(text)) return null;
	try {
		return new URL(text);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** An address of https as a browser would write it itself, without name, password or fragment. */
function isPlainHttps(text: string): boolean {
	const url = parseAddress(text);
	return url?.href === text && url.hash === "" && isOrigin(url.origin) && url.username + url.password === "";
}

/** Whether a number belongs to a person's mobile telephone. */
export function isMobile(line: string): boolean {
	return MOBILE.test(line.replace(/\D/g, ""));
}

/** Whether a text is the telephone of an office: 3 to 16 digits, a hyphen or a space between, no mobile telephone. */
export function isOfficeLine(text: string): boolean {
	return OFFICE_LINE.test(text) && !isMobile(text);
}

/** Whether a text is where a page can be published: `https://…/`, with the slash at its end and nothing behind. */
export function isPageAddress(text: string): boolean {
	return isPlainHttps(text) && text.endsWith("/") && !text.includes("?");
}

/** Whether errors can be reported to it: `mailto:` with one plain address, or a page of https. */
export function isReportAddress(text: string): boolean {
	return MAIL_LINK.test(text) || isPlainHttps(text);
}

/** Whether a text is one origin of https, `https://name` or `https://name:port`, without a wildcard. */
export function isOrigin(text: string): boolean {
	return ORIGIN.test(text) && parseAddress(text)?.origin === text;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
	return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
