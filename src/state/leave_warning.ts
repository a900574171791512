let isWarning = false;

function ask(event: BeforeUnloadEvent): void {
	event.preventDefault();
}

/** While it is on, the browser asks before the page is closed or loaded anew. It holds whatever part of the page is shown. */
export function warnBeforeLeaving(on: boolean): void {
	if (on === isWarning) return;
	isWarning = on;
	if (on) window.addEventListener("beforeunload", ask);
	else window.removeEventListener("beforeunload", ask);
}
