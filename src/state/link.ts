import type { Wall } from "../domain/briefing/wall";
import { ID_SHAPE } from "../domain/id";
import { INDICATORS } from "../domain/indicators";
import {
	ASSUMPTIONS,
	BREAKS,
	DEFAULT_VIEW,
	EMPHASES,
	type Filters,
	type Lang,
	type MapCamera,
	MODES,
	type Mode,
	OVERLAYS,
	PAINTERS,
	PAPERS,
	type PainterName,
	type Paper,
	SIZES,
	type Theme,
	type View,
} from "../domain/view";
import { MANAGEMENT, RENOVATION } from "../domain/vocabulary";
import {
	type Codec,
	camera,
	listOf,
	oneOf,
	orNull,
	part,
	present,
	shaped,
	sort,
	wall,
	within,
	yesNo,
} from "./codecs";

type LinkView = Omit<View, "theme" | "lang" | "shortlist">;

/** Everything a link carries. */
export interface Link {
	readonly mode: Mode;
	readonly view: LinkView;
	/** `null`: as the device asks. */
	readonly theme: Theme | null;
	/** `null`: as the device asks. */
	readonly lang: Lang | null;
	/** `null`: the home view. */
	readonly camera: MapCamera | null;
	/** `null`: the graphics card where there is one. */
	readonly painter: PainterName | null;
	/** The sheet the view is laid out for; `null`: the screen. */
	readonly print: Paper | null;
	/** The step of the planner that is in front; `null`: the first. One that does not exist is left to the planner to ignore. */
	readonly step: string | null;
	/** The scene of the briefing; `null`: the first. One that does not exist is left to the briefing to ignore. */
	readonly scene: string | null;
	/** The wall the briefing is shown on; `null`: as this device remembers. */
	readonly wall: Wall | null;
	/** Whether the briefing goes on from scene to scene by itself. */
	readonly tour: boolean;
	/** Which of the briefing's windows this is; `null`: the wall itself. */
	readonly window: BriefingWindow | null;
	/** Asks for the page on the state of this device. */
	readonly health: boolean;
}

/** The briefing's windows beside the wall. */
const BRIEFING_WINDOWS = ["presenter"] as const;
export type BriefingWindow = (typeof BRIEFING_WINDOWS)[number];

const { theme: _theme, lang: _lang, shortlist: _shortlist, ...DEFAULT } = DEFAULT_VIEW;

/** The link that says nothing. */
export const DEFAULT_LINK: Link = {
	mode: "desk",
	view: DEFAULT,
	theme: null,
	lang: null,
	camera: null,
	painter: null,
	print: null,
	step: null,
	scene: null,
	wall: null,
	tour: false,
	window: null,
	health: false,
};

/** The theme a link asks for; `null`: as the device asks. Paper is light and a wall dark, whatever the screen is. */
export function readTheme({ print, theme, mode, window: beside, health }: Link): Theme | null {
	if (print !== null) return "light";
	return theme ?? (mode === "briefing" && beside === null && !health ? "dark" : null);
}

/** One parameter of a link. */
interface Parameter {
	readonly name: string;
	/** The link with what the text means; the same link when it means nothing. */
	read(text: string, link: Link): Link;
	/** The text of the link's value; `null` when it needs no words. */
	write(link: Link): string | null;
}

const id = shaped(ID_SHAPE);

/** Every parameter of a link, one row each, in the order they are written. */
const PARAMETERS: readonly Parameter[] = [
	ofLink("mode", oneOf(MODES)),
	ofView("color", "color", oneOf(EMPHASES)),
	ofView("size", "size", oneOf(SIZES)),
	ofView("indicator", "indicator", orNull(oneOf(INDICATORS.map((one): string => one.id)))),
	ofView("breaks", "breaks", oneOf(BREAKS)),
	ofView("layers", "layers", listOf(oneOf(OVERLAYS))),
	ofFilter("management", listOf(oneOf(MANAGEMENT))),
	ofFilter("renovation", listOf(oneOf(RENOVATION))),
	ofFilter("subdistrict", listOf(id)),
	ofFilter("decade", listOf(shaped(/^(\d{3}0|unknown)$/))),
	ofFilter("households", listOf(shaped(/^(\d{1,5}-\d{0,5}|unknown)$/))),
	ofView("placed", "placed", orNull(yesNo)),
	ofView("part", "parts", listOf(part)),
	ofView("sort", "sort", sort),
	ofView("sel", "sel", orNull(id)),
	ofView("distance", "distanceM", within(ASSUMPTIONS.distanceM)),
	ofView("spaces", "spacesPerHousehold", within(ASSUMPTIONS.spacesPerHousehold)),
	ofLink("lang", orNull(oneOf(["zh", "en"]))),
	ofLink("theme", orNull(oneOf(["light", "dark"]))),
	{ ...ofLink("camera", orNull(camera)), name: "at" },
	ofLink("painter", orNull(oneOf(PAINTERS))),
	ofLink("print", orNull(oneOf(PAPERS))),
	ofLink("step", orNull(shaped(/^[a-z]{1,20}$/))),
	ofLink("scene", orNull(shaped(/^[a-z0-9-]{1,40}$/))),
	ofLink("wall", orNull(wall)),
	ofLink("tour", yesNo),
	ofLink("window", orNull(oneOf(BRIEFING_WINDOWS))),
	ofLink("health", present),
];

/** The link a query string stands for. Never fails: a value that means nothing gives that parameter's default. */
export function readLink(query: string): Link {
	const given = new URLSearchParams(query);
	return PARAMETERS.reduce<Link>((link, parameter) => {
		const text = given.get(parameter.name);
		return text === null ? link : parameter.read(text, link);
	}, DEFAULT_LINK);
}

/** What of a query means nothing to a link, as `name=value`: names nobody knows, values and words of lists that are none of a parameter's. */
export function listMeaningless(query: string): readonly string[] {
	return [...new URLSearchParams(query)].flatMap(([name, text]) => {
		const parameter = PARAMETERS.find((one) => one.name === name);
		const link = parameter?.read(text, DEFAULT_LINK);
		if (!parameter || !link || (link === DEFAULT_LINK && text !== parameter.write(link)))
			return [`${name}=${text}`];
		const given = [...new Set(text.split(","))];
		const kept = (parameter.write(link) ?? "").split(",").filter((word) => word !== "");
		if (kept.length >= given.length || text === "") return [];
		return given.filter((word) => !kept.includes(word)).map((word) => `${name}=${word}`);
	});
}

/** The query string of a link, empty or beginning with `?`. Defaults are not written. */
export function writeLink(link: Link): string {
	const parts = PARAMETERS.flatMap((parameter) => {
		const text = parameter.write(link);
		if (text === null || text === parameter.write(DEFAULT_LINK)) return [];
		return [`${parameter.name}=${encodeURIComponent(text).replaceAll("%2C", ",")}`];
	});
	return parts.length > 0 ? `?${parts.join("&")}` : "";
}

function ofView<K extends keyof LinkView>(name: string, key: K, codec: Codec<LinkView[K]>): Parameter {
	return {
		name,
		read: (text, link) => {
			const value = codec.read(text);
			return value === undefined ? link : { ...link, view: { ...link.view, [key]: value } };
		},
		write: (link) => codec.write(link.view[key]),
	};
}

function ofFilter<F extends keyof Filters>(name: F, codec: Codec<Filters[F]>): Parameter {
	return {
		name,
		read: (text, link) => {
			const filters = { ...link.view.filters, [name]: codec.read(text) ?? [] };
			return { ...link, view: { ...link.view, filters } };
		},
		write: (link) => codec.write(link.view.filters[name]),
	};
}

function ofLink<K extends Exclude<keyof Link, "view">>(name: K, codec: Codec<Link[K]>): Parameter {
	return {
		name,
		read: (text, link) => {
			const value = codec.read(text);
			return value === undefined ? link : { ...link, [name]: value };
		},
		write: (link) => codec.write(link[name]),
	};
}
