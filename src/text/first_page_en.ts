import type { firstPageZh } from "./first_page_zh";

/** What the page says before or without any script, in English. */
export const firstPageEn = {
	"first.scriptsOff":
		"This browser runs no scripts. Below is the list of the compounds; the search of the browser finds them.",
	"first.mapStands": "The map stands as it opens and cannot be moved.",
	"first.all": "All compounds",
	"first.ofArea": "{name} ({n})",
} satisfies Readonly<Record<keyof typeof firstPageZh, string>>;
