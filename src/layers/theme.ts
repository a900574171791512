import type { Tone } from "../domain/marks";
import type { Theme } from "../domain/view";
import type { CameraStatus, Management, Renovation } from "../domain/vocabulary";

/** Every colour a map is drawn in. `tests/layers/theme.test.ts` measures what must hold of them. */
export interface Palette {
	/** Ground beyond everything that is drawn. */
	readonly page: string;
	readonly district: string;
	readonly neighbour: string;
	readonly text: string;
	readonly quiet: string;
	readonly hairline: string;
	/** Outline of the district, the strongest line of the map. */
	readonly outline: string;
	/** Sub-district lines: present, but weaker than any symbol. */
	readonly boundary: string;
	/** Sub-district lines over a shaded map, where the boundary colour would drown. */
	readonly boundaryOnShade: string;
	readonly accent: string;
	/** Ring that keeps the accent readable on any ground. */
	readonly accentHalo: string;
	readonly management: Readonly<Record<Management, string>>;
	readonly renovation: Readonly<Record<Renovation, string>>;
	/** Need from least to most, a step of lightness each so that grey print keeps the order; what a gate shuts out and what has no score are grey. */
	readonly need: Readonly<Record<Tone, string>>;
	/** Shades of a choropleth from low to high; quiet, so that symbols stay on top. */
	readonly shades: readonly [string, string, string, string, string];
	/** Lines of the hatch that says “no data”. */
	readonly hatch: string;
	readonly camera: Readonly<Record<CameraStatus, string>>;
	readonly parking: string;
	/** The letter on a parking plate. */
	readonly parkingInk: string;
	/** A link to a camera within reach, and one to a camera beyond it. */
	readonly linkNear: string;
	readonly linkFar: string;
	/** Ground within reach of a working camera, and its rim: light on the ground, weaker than any symbol. */
	readonly reach: string;
	readonly reachRim: string;
	/** Columns of an indicator, of the accent's family but quieter. */
	readonly column: string;
}

const light: Palette = {
	page: "#F7F5F0",
	district: "#FFFFFF",
	neighbour: "#ECE8E0",
	text: "#1F2933",
	quiet: "#5B6672",
	hairline: "#CFC8BC",
	outline: "#4A525B",
	boundary: "#A79F91",
	boundaryOnShade: "#7C8A8C",
	accent: "#0A5BD3",
	accentHalo: "#FFFFFF",
	management: {
		commercial: "#0075EA",
		work_unit: "#612C78",
		owners: "#145C4D",
		community: "#A77521",
		unmanaged: "#8C0000",
		unknown: "#818285",
	},
	renovation: {
		none: "#81290A",
		planned: "#AC7518",
		underway: "#0980FF",
		done: "#004747",
		unknown: "#818285",
	},
	need: {
		"0": "#5F8AA6",
		"1": "#8C7428",
		"2": "#93400A",
		"3": "#7E1216",
		"4": "#45001C",
		shut: "#66707C",
		none: "#818285",
	},
	shades: ["#EEF1EE", "#D5DEDC", "#B4C6C6", "#8FABAF", "#6A8F97"],
	hatch: "#CFC8BC",
	camera: { working: "#0F6E78", broken: "#B3261E", unknown: "#77797C" },
	parking: "#33567F",
	parkingInk: "#FFFFFF",
	linkNear: "#0F6E78",
	linkFar: "#9A958B",
	reach: "#E0F0EE",
	reachRim: "#8FC1BD",
	column: "#5C8BD0",
};

const dark: Palette = {
	page: "#0F1722",
	district: "#16202E",
	neighbour: "#0B111A",
	text: "#E8EDF2",
	quiet: "#9FB0C0",
	hairline: "#2C3B4D",
	outline: "#8A9BAD",
	boundary: "#46586C",
	boundaryOnShade: "#6C8297",
	accent: "#FFD166",
	accentHalo: "#0B111A",
	management: {
		commercial: "#009DF3",
		work_unit: "#F4DFFF",
		owners: "#C1FFCB",
		community: "#F6AB00",
		unmanaged: "#E00B3C",
		unknown: "#7F8084",
	},
	renovation: {
		none: "#E17447",
		planned: "#FFE94D",
		underway: "#3CA1F2",
		done: "#D6F9DD",
		unknown: "#7F8084",
	},
	need: {
		"0": "#5E86A8",
		"1": "#8FA05E",
		"2": "#F5AE55",
		"3": "#FFD49A",
		"4": "#FFF6E4",
		shut: "#66727F",
		none: "#7F8084",
	},
	shades: ["#1A2735", "#22384A", "#2B4A60", "#355E78", "#417391"],
	hatch: "#3A4B5E",
	camera: { working: "#4FC3C7", broken: "#FF7A6B", unknown: "#8B8F94" },
	parking: "#7FA6D6",
	parkingInk: "#0F1722",
	linkNear: "#4FC3C7",
	linkFar: "#5E6E80",
	reach: "#1A343E",
	reachRim: "#3C707A",
	column: "#C9A552",
};

/** The colours of each theme. */
export const THEMES: Readonly<Record<Theme, Palette>> = { light, dark };
