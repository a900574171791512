/** One colour in two themes. */
export interface ColorPair {
	readonly light: string;
	readonly dark: string;
}

/** Markup for two themes: where these differ in a colour stands a custom property, `--PREFIX0` and so on in the order of `colors`. */
export interface PairedMarkup {
	readonly markup: string;
	readonly colors: readonly ColorPair[];
}

const COLORED = /(\s(?:fill|stroke)=")([^"]*)"/;

/** Joins what was drawn in two themes. Throws where the two differ in anything but colours: then they are not one picture. */
export function pairColors(light: string, dark: string, prefix: string): PairedMarkup {
	// Text, name of the attribute, value, text, and so on.
	const [lights, darks] = [light.split(COLORED), dark.split(COLORED)];
	const places = new Map<string, number>();
	const colors: ColorPair[] = [];
	const nameOf = (pair: ColorPair) => {
		const key = `${pair.light} ${pair.dark}`;
		const place = places.get(key) ?? colors.push(pair) - 1;
		places.set(key, place);
		return `var(--${prefix}${place})`;
	};
	const parts = lights.map((part, at) => {
		const other = darks[at];
		const isColor = at % 3 === 2;
		if (isColor && other !== undefined)
			return `${part === other ? part : nameOf({ light: part, dark: other })}"`;
		if (part !== other) throw new Error(`The two themes differ near: ${findDifference(part, other ?? "")}`);
		return part;
	});
	if (darks.length !== lights.length) throw new Error("The two themes do not paint the same marks.");
	return { markup: parts.join(""), colors };
}

function findDifference(a: string, b: string): string {
	const at = [...a].findIndex((sign, index) => sign !== b[index]);
	return a.slice(Math.max(0, at - 30), at + 30);
}
