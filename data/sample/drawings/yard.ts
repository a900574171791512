import type { Compound, Project, Quantity } from "../../../src/domain/records";

/** What of a project can be seen in its yard, as numbers of things to draw. */
export interface Yard {
	readonly done: boolean;
	readonly storeys: number;
	/** Patches of fallen plaster a wall. */
	readonly wear: number;
	readonly bins: number;
	readonly heaps: number;
	readonly beds: number;
	readonly cracks: number;
	readonly wrecks: number;
	readonly cables: number;
	readonly cameras: number;
	readonly sheds: number;
	readonly bays: number;
	readonly ditch: boolean;
}

/** How much of a quantity one thing in the drawing stands for, and how many there is room for. */
const DRAWN: Readonly<
	Record<Exclude<Quantity, "renovatedSqm" | "ditchM">, readonly [each: number, most: number]>
> = {
	rubbishT: [45, 7],
	bins: [5, 8],
	facadeSqm: [350, 10],
	greenerySqm: [160, 6],
	roadSqm: [90, 13],
	vehicles: [1, 3],
	cableM: [1_600, 11],
	cameras: [4, 5],
	illegalSqm: [55, 3],
	parkingSpaces: [3, 13],
};

/** The yard of a project before or after its work. */
export function makeYard({ quantities }: Project, { storeys }: Compound, done: boolean): Yard {
	const count = (name: keyof typeof DRAWN) => {
		const [each, most] = DRAWN[name];
		const amount = quantities[name] ?? 0;
		return amount === 0 ? 0 : Math.max(1, Math.min(most, Math.round(amount / each)));
	};
	return {
		done,
		storeys: Math.min(6, Math.max(3, storeys ?? 5)),
		wear: count("facadeSqm"),
		bins: count("bins"),
		heaps: count("rubbishT"),
		beds: count("greenerySqm"),
		cracks: count("roadSqm"),
		wrecks: count("vehicles"),
		cables: count("cableM"),
		cameras: count("cameras"),
		sheds: count("illegalSqm"),
		bays: count("parkingSpaces"),
		ditch: (quantities.ditchM ?? 0) > 0,
	};
}
