import { DEFAULT_LINK, type Link, readLink, readTheme, writeLink } from "./link";

/** Ids the build gives to the page it leaves for the time before any script, and to the map's picture in it. */
const PAGE = "first";
const PICTURE = "first-picture";

/** Whether a link asks for what the first page shows; it shows either theme, and does not care what paints the map after it. */
export function isOpening(link: Link): boolean {
	return writeLink({ ...link, theme: null, painter: null }) === writeLink(DEFAULT_LINK);
}

/** Before anything else runs: the first page takes the theme of the link, or goes where the link asks for something else. */
export function beginFirstPage(): void {
	takeHome();
	const link = readLink(window.location.search);
	const theme = readTheme(link);
	if (theme !== null) document.documentElement.dataset.theme = theme;
	if (!isOpening(link)) leaveFirstPage();
}

/** A page that is a wall's own says so to an address that says nothing. */
function takeHome(): void {
	const { pathname, search } = window.location;
	if (document.documentElement.dataset.mode !== "briefing" || new URLSearchParams(search).has("mode")) return;
	window.history.replaceState(null, "", pathname + writeLink({ ...readLink(search), mode: "briefing" }));
}

/** Takes the first page away; nothing happens where there is none. */
export function leaveFirstPage(): void {
	document.getElementById(PAGE)?.remove();
}

/** The map's picture of the first page as it stands, to be put elsewhere; `null` where there is none. */
export function takeFirstPicture(): HTMLElement | null {
	return document.getElementById(PICTURE);
}

/** Fingerprint of the records the first page was made from; `null` where there is none. */
export function readFirstRecords(): string | null {
	return document.getElementById(PAGE)?.dataset.records ?? null;
}
