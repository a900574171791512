/** What keeps its keys for itself: fields, and what arrows move in. */
const OWN_KEYS = [
	"input",
	"textarea",
	"select",
	"[contenteditable]:not([contenteditable='false'])",
	...["combobox", "grid", "listbox", "menu", "radiogroup", "slider", "spinbutton", "tablist", "tree"].map(
		(role) => `[role='${role}']`,
	),
].join();

/** What the space bar presses. */
const PRESSED = "button, a[href], summary, [role='button']";

/** Whether a key belongs to what has the focus, and not to the wall. */
export function isTaken({ target, key }: KeyboardEvent): boolean {
	if (document.querySelector("dialog[open]")) return true;
	if (!(target instanceof Element)) return false;
	if (target.closest("[role='dialog']")) return true;
	if (target.closest(OWN_KEYS)) return key !== "Escape";
	return key === " " && target.closest(PRESSED) !== null;
}
