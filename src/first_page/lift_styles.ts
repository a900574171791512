/** Markup without style attributes, which the policy forbids in a page, and the style sheet that says the same. */
export interface LiftedStyles {
	readonly markup: string;
	readonly css: string;
}

/** Moves every style attribute of rendered markup into a sheet; equal ones share a rule. */
export function liftStyles(markup: string): LiftedStyles {
	const places = new Map<string, number>();
	const lifted = markup.replace(/ style="([^"]*)"/g, (_, said: string) => {
		const place = places.get(said) ?? places.size;
		places.set(said, place);
		return ` data-lifted="${place}"`;
	});
	const rules = [...places].map(([said, place]) => `[data-lifted="${place}"]{${readEntities(said)}}`);
	return { markup: lifted, css: rules.join("\n") };
}

const SIGNS: Readonly<Record<string, string>> = {
	"&quot;": '"',
	"&#x27;": "'",
	"&lt;": "<",
	"&gt;": ">",
	"&amp;": "&",
};

function readEntities(text: string): string {
	return text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => SIGNS[entity] ?? entity);
}
