import type { Reading } from "../domain/public/view";
import { applyReading, keepReading, readReading } from "../state/public_reading_store";
import { isPressed, press, READING_BUTTONS } from "./frame/reading_buttons";
import "../styles/tokens.css";
import "../styles/base.css";
import "./frame/reading.css";

// The one script of every page that is only read, and the first of the page where compounds are looked for: how somebody wants to
// read, as on every other page of this device, and maps that are kept longer than they may be shown.
let reading = readReading();
applyReading(reading);

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
else begin();

function begin(): void {
	for (const buttons of document.querySelectorAll<HTMLElement>("[data-reading-buttons]")) listen(buttons);
	for (const figure of document.querySelectorAll<HTMLElement>("[data-valid-until]")) judge(figure);
}

function listen(buttons: HTMLElement): void {
	buttons.hidden = false;
	for (const name of READING_BUTTONS) {
		const button = buttons.querySelector(`[data-reading="${name}"]`);
		button?.addEventListener("click", () => {
			// Another page of this device may have changed it in the meantime.
			reading = { ...readReading(), ...press(reading, name) };
			keepReading(reading);
			applyReading(reading);
			show(buttons, reading);
		});
	}
	show(buttons, reading);
}

function show(buttons: HTMLElement, now: Reading): void {
	for (const name of READING_BUTTONS) {
		const button = buttons.querySelector(`[data-reading="${name}"]`);
		button?.setAttribute("aria-pressed", String(isPressed(now, name)));
	}
}

/** A map whose last day has passed gives way to the sentence beside it. The day is that of the law's own clock, eight hours ahead of UTC. */
function judge(figure: HTMLElement): void {
	const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
	const isExpired = today > (figure.dataset.validUntil ?? "");
	figure.hidden = isExpired;
	const notice = figure.nextElementSibling;
	if (notice instanceof HTMLElement && notice.dataset.expired !== undefined) notice.hidden = !isExpired;
}
