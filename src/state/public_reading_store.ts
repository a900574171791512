import { DEFAULT_READING, type Reading } from "../domain/public/view";

/** Where the device keeps how somebody reads the public pages; one key for all of them. */
const KEY = "public-reading";

/** How this device's reader wants to read; the default where nothing is kept, it cannot be read, or it is not what was written. */
export function readReading(): Reading {
	try {
		const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "null");
		return typeof kept === "object" && kept !== null ? checkReading(kept) : DEFAULT_READING;
	} catch {
		// A device that keeps nothing, or something else under this key: the page is read as it comes.
		return DEFAULT_READING;
	}
}

function checkReading(kept: object): Reading {
	const { theme = null, large = false, contrast = false } = kept as Readonly<Record<string, unknown>>;
	return {
		theme: theme === "light" || theme === "dark" ? theme : null,
		large: large === true,
		contrast: contrast === true,
	};
}

/** Keeps it on the device for every page; says whether the device took it. Where it did not, it holds until the page is left. */
export function keepReading(reading: Reading): boolean {
	try {
		window.localStorage.setItem(KEY, JSON.stringify(reading));
		return true;
	} catch {
		return false;
	}
}

/** Tells the style sheets, by attributes of the document. Without a theme the device's own holds. */
export function applyReading({ theme, large, contrast }: Reading): void {
	const { dataset } = document.documentElement;
	if (theme === null) delete dataset.theme;
	else dataset.theme = theme;
	if (large) dataset.large = "";
	else delete dataset.large;
	if (contrast) dataset.contrast = "more";
	else delete dataset.contrast;
}
