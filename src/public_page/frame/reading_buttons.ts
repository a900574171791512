import type { Reading } from "../../domain/public/view";

/** The switches of how a page is read, in their order; `settings.ts` finds them by these names where no component listens. */
export const READING_BUTTONS = ["large", "contrast", "light", "dark"] as const;
export type ReadingButton = (typeof READING_BUTTONS)[number];

/** Whether a switch stands pressed. */
export function isPressed(reading: Reading, button: ReadingButton): boolean {
	return button === "large" || button === "contrast" ? reading[button] : reading.theme === button;
}

/** What changes when a switch is pressed; a theme pressed again is the device's again. */
export function press(reading: Reading, button: ReadingButton): Partial<Reading> {
	if (button === "large" || button === "contrast") return { [button]: !reading[button] };
	return { theme: reading.theme === button ? null : button };
}
