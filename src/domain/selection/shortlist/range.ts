import type { Compound } from "../../records";
import type { Range, ShortlistVerdict } from "./shortlist";

/** What a range says of a raw value. Both bounds belong to it. An unrecorded value is neither in nor out, unless the range keeps it in. */
export function judgeRange({ from, to, keepUnknown }: Range, raw: number | null): ShortlistVerdict {
	if (from === null && to === null) return "in";
	if (raw === null) return keepUnknown ? "in" : "unknown";
	return (from === null || raw >= from) && (to === null || raw <= to) ? "in" : "out";
}

/** One bar of a distribution: values from `from` up to, but not including, `to`. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly ids: readonly string[];
}

/** How the raw values of some compounds lie. The bars and the unknown together are all of them. */
export interface Distribution {
	/** Empty when no value is known. */
	readonly bins: readonly Bin[];
	readonly unknown: readonly string[];
	/** Least and greatest known value; `null` when none is. */
	readonly extent: readonly [least: number, greatest: number] | null;
}

/** Bars that fit beside each other in a panel. */
const MOST_BINS = 24;

/** The distribution of some raw values, in bars of a round width, never narrower than a step between values (1 for grades and counts). */
export function distribute(
	compounds: readonly Compound[],
	read: (one: Compound) => number | null,
	leastStep = 0,
): Distribution {
	const known: { readonly id: string; readonly raw: number }[] = [];
	const unknown: string[] = [];
	for (const one of compounds) {
		const raw = read(one);
		if (raw === null) unknown.push(one.id);
		else known.push({ id: one.id, raw });
	}
	if (known.length === 0) return { bins: [], unknown, extent: null };
	const least = known.reduce((low, { raw }) => Math.min(low, raw), Number.POSITIVE_INFINITY);
	const greatest = known.reduce((high, { raw }) => Math.max(high, raw), Number.NEGATIVE_INFINITY);
	const step = Math.max(leastStep, chooseStep(greatest - least));
	// A value on the edge of two bars belongs to the upper one, though a division may fall a bit short of it.
	const barOf = (raw: number) => Math.floor(raw / step + 1e-9);
	const first = barOf(least);
	const lists = Array.from({ length: barOf(greatest) - first + 1 }, (): string[] => []);
	for (const { id, raw } of known) lists[barOf(raw) - first]?.push(id);
	const edge = (at: number) => Number(((first + at) * step).toPrecision(12));
	const bins = lists.map((ids, at) => ({ from: edge(at), to: edge(at + 1), ids }));
	return { bins, unknown, extent: [least, greatest] };
}

/** The smallest width of 1, 2 or 5 times a power of ten that needs no more bars than fit. */
function chooseStep(span: number): number {
	if (span <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(span / MOST_BINS));
	const found = [1, 2, 5, 10].find((times) => span / (times * power) < MOST_BINS - 1);
	return (found ?? 10) * power;
}
