import { readPlace } from "./public_place";

/** What is handed to another app or the clipboard. */
export interface Shared {
	readonly title: string;
	/** A whole address. */
	readonly url: string;
}

/** Whether this device has a sheet for sharing; many desktop browsers and in-app browsers have none. */
export function canShare(): boolean {
	return typeof navigator !== "undefined" && typeof navigator.share === "function";
}

/** Opens the device's own sheet. `cancelled`: the reader closed it; `failed`: there is none, or it may not be opened now. */
export async function share({ title, url }: Shared): Promise<"shared" | "cancelled" | "failed"> {
	if (!canShare()) return "failed";
	try {
		await navigator.share({ title, url });
		return "shared";
	} catch (error) {
		return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "failed";
	}
}

/** Puts a text on the clipboard and says whether it is there; also where the browser gives pages no clipboard, as over plain http. */
export async function copyText(text: string): Promise<boolean> {
	try {
		if (navigator.clipboard) {
			await navigator.clipboard.writeText(text);
			return true;
		}
	} catch {
		// Not allowed: the older way may be.
		return copyBySelection(text);
	}
	return copyBySelection(text);
}

/** Selects the text in a field nobody sees and lets the browser copy the selection; focus goes back where it was. */
function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const field = document.createElement("textarea");
	field.value = text;
	field.readOnly = true;
	field.style.position = "fixed";
	field.style.opacity = "0";
	// Within an open dialog nothing outside it can be selected.
	(before?.closest("dialog") ?? document.body).append(field);
	field.focus({ preventScroll: true });
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	}
}

/** The whole address of a path below the edition's folder: `c/C001/`, `?sel=C001`; nothing of what this page's own link carries. */
export function ownAddress(path: string): string {
	return new URL(readPlace().root + path, window.location.href).href;
}
