/** How a column of a file came to its field. `guess`: by the look of its values, to be confirmed by a person. */
export type How = "header" | "alias" | "guess" | "mapping" | "geometry" | "unused";

/** What a column of a file was taken for. */
export interface ColumnUse {
	/** As it stands in the file. */
	readonly header: string;
	/** Field of the record; `null`: not used. */
	readonly field: string | null;
	readonly how: How;
}

/** Which field each header stands for, as a person decided: `null` leaves a column out. Headers that are not named are matched as usual. */
export interface Mapping {
	readonly name: string;
	/** Header → field of the record (`builtYear`) or its canonical header (`建成年份`). */
	readonly columns: Readonly<Record<string, string | null>>;
}
