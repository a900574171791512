/** The room for the numbers of a scene, and the size of the letters beside and below them. */
export interface ClaimRoom {
	readonly widthPx: number;
	readonly heightPx: number;
	readonly smallPx: number;
}

/** How long the texts of one number are, each in letters as wide as they are high (see `measureEm`); all but the figure are set in small ones. */
export interface ClaimNeed {
	readonly figureEm: number;
	readonly unitEm: number;
	readonly labelEm: number;
	/** 0: no document says anything. */
	readonly publishedEm: number;
	/** What is published is not what the records say: it is never left out. */
	readonly differs: boolean;
	/** 0: the records say the same. */
	readonly whyEm: number;
}

/** How the numbers stand. */
export interface ClaimFit {
	readonly columns: number;
	/** The largest letters in which every figure fits its cell. */
	readonly figurePx: number;
	/** Whether there is room for the reasons; else they are read where the number opens. */
	readonly why: boolean;
	/** Whether there is room for published figures that say the same; else they, too, are read there. */
	readonly same: boolean;
}

/** Between two columns and two rows, in small letters; the same as in the style sheet. */
const GAP = { column: 1.2, row: 0.5 } as const;
/** Height of a line, in its own letters; the same as in the style sheet. */
const LINE = 1.4;
const FIGURE_LINE = 1.15;
/** A cell narrower than this many small letters breaks every label; of more than two beside each other each needs more, or the row is restless. */
const LEAST_CELL = { two: 6, more: 9 } as const;
/** A figure is at least twice the smallest letters, and more than so many times looks like shouting. */
const LEAST = 2;
const MOST = 6;
/** Where words would be cut off otherwise it may be as small as a line of those letters is high: it is still the largest thing of its cell. */
const FLOOR = 1.4;
/** Words do not break where a line ends. */
const SLACK = 1.12;
/** A cell about this much wider than high looks at rest. */
const RESTFUL = 1.8;

/** What is told beside figures and labels, all of it first; then the least needed goes. */
const TELLINGS: readonly Telling[] = [
	{ why: true, same: true },
	{ why: false, same: true },
	{ why: false, same: false },
];

type Telling = Pick<ClaimFit, "why" | "same">;

/** The columns in which the figures can be largest; of equal ones those with the fewest empty cells, then the calmest cells. Reasons go before figures get small, and then what says the same. */
export function fitClaims(room: ClaimRoom, needs: readonly ClaimNeed[]): ClaimFit {
	const trials = TELLINGS.map((telling) => findBest(room, needs, telling));
	const [whole, ...others] = trials;
	if (!whole) throw new Error("Nothing was tried.");
	const fits = ({ figurePx }: Trial) => figurePx >= LEAST * room.smallPx;
	// Where nothing has room, that which lacks the least; a pixel less is not worth the words it costs.
	const least = others.reduce((best, one) => (one.missingPx < best.missingPx - 1 ? one : best), whole);
	return clamp(trials.find(fits) ?? least, room);
}

function clamp({ columns, figurePx, why, same }: Trial, { smallPx }: ClaimRoom): ClaimFit {
	return { columns, figurePx: Math.max(FLOOR * smallPx, figurePx), why, same };
}

interface Trial extends ClaimFit {
	/** By how much the smallest figures are too large for it, CSS pixels; 0: they fit. */
	readonly missingPx: number;
	readonly empty: number;
	readonly unrest: number;
}

function findBest(room: ClaimRoom, needs: readonly ClaimNeed[], telling: Telling): Trial {
	const count = Math.max(1, needs.length);
	const trials = Array.from({ length: count }, (_, at) =>
		tryColumns(room, needs, { columns: at + 1, ...telling }),
	);
	const [first = tryColumns(room, needs, { columns: 1, ...telling }), ...others] = trials;
	return others.reduce((best, one) => (isBetter(one, best) ? one : best), first);
}

function isBetter(one: Trial, best: Trial): boolean {
	if (Math.abs(one.missingPx - best.missingPx) >= 1) return one.missingPx < best.missingPx;
	if (Math.abs(one.figurePx - best.figurePx) >= 1) return one.figurePx > best.figurePx;
	if (one.empty !== best.empty) return one.empty < best.empty;
	return one.unrest < best.unrest;
}

function tryColumns(
	room: ClaimRoom,
	needs: readonly ClaimNeed[],
	{ columns, why, same }: Omit<ClaimFit, "figurePx">,
): Trial {
	const { smallPx } = room;
	const leastPx = LEAST * smallPx;
	const rows = Math.ceil(Math.max(1, needs.length) / columns);
	const widthPx = (room.widthPx - (columns - 1) * GAP.column * smallPx) / columns;
	const least = columns > 2 ? LEAST_CELL.more : LEAST_CELL.two;
	const narrow = columns > 1 && widthPx < least * smallPx;
	const byWidth = needs.map(({ figureEm, unitEm }) => {
		const besideUnit = (widthPx - unitEm * smallPx) / Math.max(1, figureEm);
		// A unit for which there is no room beside the smallest figure stands below it.
		return besideUnit >= leastPx ? besideUnit : widthPx / Math.max(1, figureEm);
	});
	const lines = needs.map((need) => countLines(need, widthPx / smallPx, { why, same }));
	// A row is as high as its longest cell asks, so that one long reason does not cost every row its figure.
	const under = Array.from({ length: rows }, (_, row) =>
		Math.max(0, ...lines.slice(row * columns, (row + 1) * columns)),
	).reduce((sum, one) => sum + one * LINE * smallPx, (rows - 1) * GAP.row * smallPx);
	// Browsers round the height of every line.
	const byHeight = (room.heightPx - under - 2 * rows) / rows / FIGURE_LINE;
	const figurePx = narrow ? 0 : Math.max(0, Math.min(MOST * smallPx, byHeight, ...byWidth));
	const unrest = Math.abs(Math.log(Math.max(1, widthPx) / Math.max(1, room.heightPx / rows) / RESTFUL));
	const tooLow = under + rows * (leastPx * FIGURE_LINE + 2) - room.heightPx;
	const tooNarrow = Math.max(0, ...byWidth.map((px) => leastPx - px), narrow ? room.widthPx : 0);
	const missingPx = Math.max(0, tooLow) + tooNarrow;
	return { columns, why, same, figurePx, missingPx, empty: rows * columns - needs.length, unrest };
}

/** Lines of small letters under a figure in a cell so many letters wide. */
export function countLines(need: ClaimNeed, widthEm: number, { why, same }: Telling): number {
	const linesOf = (em: number) => (em === 0 ? 0 : Math.ceil((em * SLACK) / Math.max(1, widthEm)));
	const { figureEm, unitEm, labelEm, whyEm } = need;
	const publishedEm = same || need.differs ? need.publishedEm : 0;
	const unit = unitEm + LEAST * Math.max(1, figureEm) > widthEm ? linesOf(unitEm) : 0;
	// A short label has what is published beside it.
	const together = labelEm + BETWEEN + publishedEm;
	const isOne = publishedEm > 0 && linesOf(together) === 1;
	const said = isOne ? 1 : linesOf(labelEm) + linesOf(publishedEm);
	return unit + said + (why ? linesOf(whyEm) : 0);
}

/** Between a label and what is published, in small letters; the same as in the style sheet. */
const BETWEEN = 1;

/** About how wide a text is, in letters as wide as high: Chinese ones are whole, figures and Latin ones somewhat more than a half. */
export function measureEm(text: string): number {
	let em = 0;
	for (const letter of text) em += measureLetter(letter);
	return em;
}

function measureLetter(letter: string): number {
	if (/[\u2e80-\uffef≠—%㎡]/u.test(letter)) return 1;
	if (letter === "\u2009") return 0.24;
	return /[\s.,:|]/u.test(letter) ? 0.32 : 0.6;
}
