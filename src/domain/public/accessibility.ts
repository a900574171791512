import type { Bilingual } from "../records";

/** How far a requirement is met, as somebody has tried it; what nobody has tried is `not-tested`, never met. */
export const ACCESSIBILITY_STATUS = ["met", "partly", "not-met", "not-tested"] as const;
export type AccessibilityStatus = (typeof ACCESSIBILITY_STATUS)[number];

/** One requirement and what trying it has shown. */
export interface AccessibilityCheck {
	readonly id: string;
	readonly title: Bilingual;
	/** The requirement by its name: `WCAG 2.2 · 1.4.10 Reflow`. */
	readonly standard: string;
	readonly status: AccessibilityStatus;
	/** What tried it: a test of the product, or who and with what; `null`: nobody has. */
	readonly evidence: string | null;
}

/** What is known of the accessibility of the public pages. */
export interface AccessibilityResults {
	/** When it was last tried, `YYYY-MM-DD`; `null`: never. */
	readonly date: string | null;
	/** What it was tried with. */
	readonly tool: Bilingual;
	readonly checks: readonly AccessibilityCheck[];
	/** What is known not to be met yet, in plain words. */
	readonly notMet: readonly Bilingual[];
}
