import { addPalettes, type MapTheme } from "./palettes";
import { type Palette, THEMES } from "./theme";

/**
 * Daylight for readers who ask for more contrast: symbols 4.5 to 1 and letters 7 to 1 or more against every ground, the categories as far apart for every
 * kind of sight as those of the plain theme and near them in hue.
 */
const lightStrong: Palette = {
	...THEMES.light,
	page: "#FFFFFF",
	neighbour: "#F2F2F0",
	text: "#000000",
	quiet: "#333B44",
	hairline: "#6B6B66",
	outline: "#000000",
	boundary: "#55534D",
	accent: "#003E9C",
	management: {
		commercial: "#3D5ADE",
		work_unit: "#500E7B",
		owners: "#033E3D",
		community: "#A0580E",
		unmanaged: "#780202",
		unknown: "#706C6A",
	},
};

/** The same by night. */
const darkStrong: Palette = {
	...THEMES.dark,
	page: "#05080C",
	district: "#000000",
	neighbour: "#05080C",
	text: "#FFFFFF",
	quiet: "#D5DDE5",
	hairline: "#8A9BAD",
	outline: "#FFFFFF",
	boundary: "#A9B6C4",
	accentHalo: "#000000",
	management: {
		commercial: "#28ACDF",
		work_unit: "#F6DEFD",
		owners: "#B6DEAF",
		community: "#FCA52F",
		unmanaged: "#EB4954",
		unknown: "#989899",
	},
};

/** The colours of a palette with what each stands for: `district`, `management-owners`, `shades-0`. */
export function listInks(palette: Palette): readonly (readonly [role: string, color: string])[] {
	return Object.entries(palette).flatMap(([role, ink]) =>
		typeof ink === "string"
			? [[role, ink] as const]
			: Object.entries(ink as Readonly<Record<string, string>>).map(
					([part, color]) => [`${role}-${part}`, color] as const,
				),
	);
}

/** A colour of its own for everything a palette has a colour for, so that of a picture drawn in them one can tell what each stands for. */
function makeStencil(palette: Palette): Palette {
	let count = 0;
	const next = () => `#${(++count).toString(16).padStart(6, "0")}`;
	const cut = (ink: unknown): unknown => {
		if (typeof ink === "string") return next();
		if (Array.isArray(ink)) return ink.map(cut);
		return Object.fromEntries(
			Object.entries(ink as Readonly<Record<string, unknown>>).map(([name, one]) => [name, cut(one)]),
		);
	};
	return cut(palette) as Palette;
}

const MORE = {
	"light-strong": lightStrong,
	"dark-strong": darkStrong,
	stencil: makeStencil(THEMES.light),
} as const;

/** The colours of every way a map can be drawn. */
export const PALETTES: Readonly<Record<MapTheme, Palette>> = { ...THEMES, ...MORE };

addPalettes(MORE);
