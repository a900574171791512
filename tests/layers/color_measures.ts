/** Colour measures for tests: contrast (WCAG 2), colour difference (CIEDE2000) and what colour-blind readers see. */

export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Linear-light red, green and blue, 0–1, of #RRGGBB. */
export function toLinear(hex: string): Rgb {
	const part = (at: number) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	};
	return [part(1), part(3), part(5)];
}

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (m: Matrix, v: Rgb): Rgb => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
const clip = (v: Rgb): Rgb => v.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;

/** Contrast ratio of two colours, 1–21. */
export function measureContrast(a: string, b: string): number {
	const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], toLinear(hex)) + 0.05;
	const [x, y] = [luminance(a), luminance(b)];
	return Math.max(x, y) / Math.min(x, y);
}

// Full dichromacy: protan and deutan by Viénot, Brettel and Mollon 1999, tritan by Brettel, Viénot and Mollon 1997, in linear light.
const PROTAN: Matrix = [
	[0.11238, 0.88762, 0],
	[0.11238, 0.88762, 0],
	[0.00401, -0.00401, 1],
];
const DEUTAN: Matrix = [
	[0.29275, 0.70725, 0],
	[0.29275, 0.70725, 0],
	[-0.02234, 0.02234, 1],
];
const TRITAN_LONG: Matrix = [
	[1.01277, 0.13548, -0.14826],
	[-0.01243, 0.86812, 0.14431],
	[0.07589, 0.805, 0.11911],
];
const TRITAN_SHORT: Matrix = [
	[0.93678, 0.18979, -0.12657],
	[0.06154, 0.81526, 0.1232],
	[-0.37562, 1.12767, 0.24796],
];
const TRITAN_PLANE: Rgb = [0.03901, -0.02788, -0.01113];

/** How a linear-light colour looks to each kind of reader. */
export const SIGHTS: Readonly<Record<string, (color: Rgb) => Rgb>> = {
	normal: (color) => color,
	protanopia: (color) => clip(times(PROTAN, color)),
	deuteranopia: (color) => clip(times(DEUTAN, color)),
	tritanopia: (color) => clip(times(dot(TRITAN_PLANE, color) >= 0 ? TRITAN_LONG : TRITAN_SHORT, color)),
};

const TO_XYZ: Matrix = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041],
];

/** CIE L*a*b* (D65) of a linear-light colour. */
export function toLab(color: Rgb): Rgb {
	const xyz = times(TO_XYZ, color);
	const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((t) =>
		t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
	) as unknown as Rgb;
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const degrees = (angle: number) => ((angle * 180) / Math.PI + 360) % 360;
const radians = (angle: number) => (angle * Math.PI) / 180;

/** Colour difference CIEDE2000 of two L*a*b* colours (Sharma, Wu and Dalal 2005). */
export function measureDifference([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
	const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
	const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
	const [h1, h2] = [degrees(Math.atan2(b1, a1 * (1 + g))), degrees(Math.atan2(b2, a2 * (1 + g)))];
	const turn = c1 * c2 === 0 ? 0 : ((h2 - h1 + 540) % 360) - 180;
	const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2));
	const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
	const h = c1 * c2 === 0 ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
	const t =
		1 -
		0.17 * Math.cos(radians(h - 30)) +
		0.24 * Math.cos(radians(2 * h)) +
		0.32 * Math.cos(radians(3 * h + 6)) -
		0.2 * Math.cos(radians(4 * h - 63));
	const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
	const [sC, sH] = [1 + 0.045 * c, 1 + 0.015 * c * t];
	const rC = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
	const rT = -Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2)))) * rC;
	const [x, y, z] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
	return Math.sqrt(x * x + y * y + z * z + rT * y * z);
}
