import type { Random } from "../random";
import { ball, box, ground, INK, line, lines, type Spot, shape, shapes } from "./pen";

/** Something that stands in the yard; what is farther from the viewer is drawn first. */
export interface Thing {
	readonly at: readonly [x: number, y: number];
	readonly drawn: string;
}

type At = readonly [x: number, y: number];

export function tree([x, y]: At, size: number, lush: boolean): Thing {
	const trunk = line(
		[
			[x, y, 0],
			[x, y, size * 1.5],
		],
		{ width: 1.6 },
	);
	const ink = { stroke: INK.green, fill: INK.green, tint: lush ? 0.3 : 0.06, width: 1.2 };
	const crown = lush
		? [
				ball([x, y, size * 2], size * 0.85, ink),
				ball([x, y + size * 0.5, size * 1.8], size * 0.6, ink),
				ball([x + size * 0.5, y, size * 1.75], size * 0.6, ink),
			]
		: [
				lines(
					[-0.6, -0.2, 0.3, 0.7].map((lean): Spot[] => [
						[x, y, size * 1.1],
						[x + lean * size, y - lean * size * 0.4, size * 2.1],
					]),
					{ width: 1, strength: 0.8 },
				),
			];
	return { at: [x, y], drawn: [trunk, ...crown].join("") };
}

export function bin([x, y]: At, colour: string): Thing {
	const body = box([x, y, 0], [0.9, 0.9, 1.2], { stroke: colour, fill: colour, tint: 0.35, width: 1.1 });
	return { at: [x, y], drawn: body };
}

export function heap([x, y]: At, random: Random): Thing {
	const pieces = Array.from({ length: 5 }, (): Spot[] => {
		const [dx, dy] = [random.between(-1, 1), random.between(-1, 1)];
		const r = random.between(0.3, 0.8);
		return [
			[x + dx - r, y + dy, 0],
			[x + dx, y + dy - r, random.between(0.4, 1.1)],
			[x + dx + r, y + dy, 0],
			[x + dx, y + dy + r, 0.1],
		];
	});
	return { at: [x, y], drawn: shapes(pieces, { stroke: INK.worn, fill: INK.worn, tint: 0.25, width: 1 }) };
}

/** A car; a wreck stands on the ground under a torn cover. `along`: the axis it points to. */
export function car([x, y]: At, along: "x" | "y", wreck = false): Thing {
	const [w, d] = along === "x" ? [4, 1.8] : [1.8, 4];
	const lift = wreck ? 0 : 0.35;
	const ink = wreck
		? { stroke: INK.worn, fill: INK.worn, tint: 0.18, width: 1.2, dash: "4 2" }
		: { fill: INK.line, tint: 0.22, width: 1.2 };
	const cabin: readonly [Spot, readonly [number, number, number]] =
		along === "x"
			? [
					[x + 0.9, y + 0.15, lift + 0.8],
					[2, 1.5, 0.65],
				]
			: [
					[x + 0.15, y + 0.9, lift + 0.8],
					[1.5, 2, 0.65],
				];
	const wheels: Spot[] =
		along === "x"
			? [
					[x + 0.8, y + d, 0.35],
					[x + w - 0.8, y + d, 0.35],
				]
			: [
					[x + w, y + 0.8, 0.35],
					[x + w, y + d - 0.8, 0.35],
				];
	const round = wreck
		? []
		: wheels.map((spot) => ball(spot, 0.36, { width: 1.2, fill: INK.line, tint: 0.5 }));
	return {
		at: [x + w / 2, y + d / 2],
		drawn: [box([x, y, lift], [w, d, 0.8], ink), box(cabin[0], cabin[1], ink), ...round].join(""),
	};
}

/** A lean-to nobody permitted, with a corrugated roof. */
export function shed([x, y]: At, size: number): Thing {
	const ink = { stroke: INK.worn, fill: INK.worn, tint: 0.14, width: 1.3 };
	const roof: Spot[] = [
		[x, y - 0.3, 3],
		[x + 3.3, y - 0.3, 2.5],
		[x + 3.3, y + size + 0.3, 2.5],
		[x, y + size + 0.3, 3],
	];
	const ribs = Array.from({ length: Math.floor(size / 0.8) }, (_, at): Spot[] => [
		[x, y + 0.5 + at * 0.8, 2.97],
		[x + 3.3, y + 0.5 + at * 0.8, 2.47],
	]);
	const drawn = [
		box([x, y, 0], [3, size, 2.5], ink),
		shape(roof, { ...ink, tint: 0.3 }),
		lines(ribs, { stroke: INK.worn, width: 0.8, strength: 0.8 }),
	].join("");
	return { at: [x + 1.5, y + size / 2], drawn };
}

/** A pole with a camera and the wedge of ground it sees. */
export function camera([x, y]: At, towards: At): { readonly thing: Thing; readonly seen: string } {
	const [dx, dy] = [towards[0] - x, towards[1] - y];
	const wedge: Spot[] = [
		[x, y, 0],
		[x + dx - dy * 0.45, y + dy + dx * 0.45, 0],
		[x + dx + dy * 0.45, y + dy - dx * 0.45, 0],
	];
	const pole = line(
		[
			[x, y, 0],
			[x, y, 5],
		],
		{ stroke: INK.fresh, width: 2 },
	);
	const head = box([x - 0.4, y - 0.4, 4.7], [1.3, 0.8, 0.6], {
		stroke: INK.fresh,
		fill: INK.fresh,
		tint: 0.6,
		width: 1.2,
	});
	return {
		thing: { at: [x, y], drawn: pole + head },
		seen: shape(wedge, { stroke: INK.fresh, fill: INK.fresh, tint: 0.14, width: 0.8, dash: "3 3" }),
	};
}

export function bench([x, y]: At): Thing {
	const seat = box([x, y, 0.4], [0.7, 2.4, 0.15], {
		stroke: INK.warm,
		fill: INK.warm,
		tint: 0.4,
		width: 1.1,
	});
	return { at: [x, y + 1.2], drawn: seat };
}

/** Someone at home here, for scale. */
export function person([x, y]: At): Thing {
	const body = line(
		[
			[x, y, 0],
			[x, y, 1.25],
		],
		{ width: 2.6, strength: 0.9 },
	);
	return { at: [x, y], drawn: body + ball([x, y, 1.62], 0.24, { fill: INK.line, tint: 0.9, width: 1 }) };
}

/** A bed along a wall, planted or bare. */
export function bed(at: At, size: readonly [number, number], lush: boolean): string {
	const ink = lush
		? { stroke: INK.green, fill: INK.green, tint: 0.24, width: 1.1 }
		: { stroke: INK.worn, fill: INK.worn, tint: 0.08, width: 1, dash: "5 4" };
	return shape(ground(at, size), ink);
}
