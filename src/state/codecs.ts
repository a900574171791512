import { WALL_BOUNDS, type Wall } from "../domain/briefing/wall";
import { INDICATORS } from "../domain/indicators";
import { type MapCamera, type Part, SORTS, type View } from "../domain/view";

/** How one kind of value stands in a link. */
export interface Codec<T> {
	/** The value a text means; `undefined` when it means nothing. */
	read(text: string): T | undefined;
	/** The text of a value; `null` for one that needs no words. */
	write(value: T): string | null;
}

/** One of a closed list of words. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
	return { read: (text) => words.find((word) => word === text), write: (value) => value };
}

/** A value or its absence; absence is not written. */
export function orNull<T>(codec: Codec<T>): Codec<T | null> {
	return { read: codec.read, write: (value) => (value === null ? null : codec.write(value)) };
}

/** Several values with commas between. Those that mean nothing are dropped, repeats too. */
export function listOf<T>(codec: Codec<T>): Codec<readonly T[]> {
	return {
		read: (text) => {
			const words = [...new Set(text.split(","))];
			return words.flatMap((word) => codec.read(word) ?? []);
		},
		write: (values) => (values.length > 0 ? values.map((value) => codec.write(value)).join(",") : null),
	};
}

/** A word of a given shape. Ids come from the data; here only their shape is held, `makeScene` drops those that do not exist. */
export function shaped(shape: RegExp): Codec<string> {
	return { read: (text) => (shape.test(text) ? text : undefined), write: (value) => value };
}

/** A plain decimal number within a range, with as many digits as the range has. */
export function within(range: {
	readonly min: number;
	readonly max: number;
	readonly digits: number;
}): Codec<number> {
	return {
		read: (text) => {
			const value = /^\d+(\.\d+)?$/.test(text) ? Number(Number(text).toFixed(range.digits)) : Number.NaN;
			return value >= range.min && value <= range.max ? value : undefined;
		},
		write: String,
	};
}

export const yesNo: Codec<boolean> = {
	read: (text) => (text === "yes" ? true : text === "no" ? false : undefined),
	write: (value) => (value ? "yes" : "no"),
};

/** A name that says all by standing there; any value means the same. */
export const present: Codec<boolean> = {
	read: () => true,
	write: (value) => (value ? "" : null),
};

/** `height,farthest,columns x rows` in metres and panels, `-` for what nobody said: `2.7,8,4x2`. */
export const wall: Codec<Wall> = {
	read: (text) => {
		const [height = "", farthest = "", grid = "", more] = text.split(",");
		const [columns = "", rows = "", third] = grid.split("x");
		const metres = (word: string, bounds: typeof WALL_BOUNDS.heightM | typeof WALL_BOUNDS.farthestM) =>
			word === "-" ? null : within(bounds).read(word);
		const heightM = metres(height, WALL_BOUNDS.heightM);
		const farthestM = metres(farthest, WALL_BOUNDS.farthestM);
		const panels = [columns, rows].map((word) => within(WALL_BOUNDS.panels).read(word));
		const [across, down] = panels;
		if (more !== undefined || third !== undefined || heightM === undefined || farthestM === undefined)
			return undefined;
		if (across === undefined || down === undefined) return undefined;
		return { heightM, farthestM, panels: { columns: across, rows: down } };
	},
	write: ({ heightM, farthestM, panels }) =>
		`${heightM ?? "-"},${farthestM ?? "-"},${panels.columns}x${panels.rows}`,
};

/** `indicator.behind` or `indicator.leftOut`. */
export const part: Codec<Part> = {
	read: (text) => {
		const [id, side, more] = text.split(".");
		const found = INDICATORS.find((one) => one.id === id);
		if (!found || more !== undefined || (side !== "behind" && side !== "leftOut")) return undefined;
		return { indicator: found.id, side };
	},
	write: (value) => `${value.indicator}.${value.side}`,
};

/** A column; a minus before it means from the greatest down. */
export const sort: Codec<View["sort"]> = {
	read: (text) => {
		const key = SORTS.find((one) => one === text.replace(/^-/, ""));
		return key && { key, descending: text.startsWith("-") };
	},
	write: (value) => (value.descending ? `-${value.key}` : value.key),
};

/** `longitude,latitude,zoom`. Five decimals are a metre; finer would only make links longer. */
export const camera: Codec<MapCamera> = {
	read: (text) => {
		const parts = text.split(",");
		const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = parts.map((each) =>
			/^-?\d+(\.\d+)?$/.test(each) ? Number(each) : Number.NaN,
		);
		const sound =
			parts.length === 3 && Math.abs(lng) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24;
		return sound ? { lng, lat, zoom } : undefined;
	},
	write: ({ lng, lat, zoom }) =>
		[Number(lng.toFixed(5)), Number(lat.toFixed(5)), Number(zoom.toFixed(2))].join(","),
};
