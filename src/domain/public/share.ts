/** A part of a whole in percent with one decimal, 0–100; `null` where the whole is nothing. */
export function percentOf(part: number, whole: number): number | null {
	return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}
