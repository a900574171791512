import { type Link, writeLink } from "./link";

/** One window of that name: asked for again it comes to the front. */
const NAME = "one-map-presenter";

/** The link of the presenter's window: the device's own light or dark, and nothing of the wall. */
function makePresenterLink(link: Link): Link {
	return {
		...link,
		mode: "briefing",
		window: "presenter",
		tour: false,
		theme: null,
		wall: null,
		print: null,
	};
}

/** Opens the presenter's window of the present briefing, from a server or from a file. `false`: the browser blocked it. */
export function openPresenter(link: Link): boolean {
	const address = new URL(writeLink(makePresenterLink(link)), window.location.href);
	const opened = window.open(address, NAME, "popup,width=1100,height=800");
	opened?.focus();
	return opened !== null;
}
