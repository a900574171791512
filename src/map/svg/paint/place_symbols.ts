import { type Box, moveBox } from "./clip";
import type { CollisionGrid, Overlap } from "./collision_grid";
import type { Lens } from "./lens";
import type { LabelChoice, SymbolInstance, SymbolRules } from "./make_symbols";

/** A symbol and what of it is drawn. */
export interface PlacedSymbol {
	readonly symbol: SymbolInstance;
	readonly icon: boolean;
	/** How its label hangs; `null`: no label is drawn. */
	readonly label: LabelChoice | null;
}

/** Symbols this far beyond the picture still push others away, so that little changes at its edge when it moves, CSS pixels. */
const BEYOND_PX = 100;

/** Finds room for symbols in turn, those before having the better claim, and takes it. */
export function placeSymbols(
	symbols: readonly SymbolInstance[],
	rules: SymbolRules,
	{ grid, lens }: { readonly grid: CollisionGrid; readonly lens: Lens },
): readonly PlacedSymbol[] {
	const someIcon = symbols.some(({ icon }) => icon);
	const someText = symbols.some(({ text }) => text);
	const alwaysIcon =
		rules.iconOverlap === "always" && (rules.textOverlap === "always" || !someText || rules.textOptional);
	const alwaysText =
		rules.textOverlap === "always" && (rules.iconOverlap === "always" || !someIcon || rules.iconOptional);
	const fits = (box: Box, overlap: Overlap) => isNear(box, lens) && grid.isFree(box, overlap);
	return symbols.map((symbol) => {
		const found = findRoom(symbol, rules, fits);
		const iconBox = symbol.icon ? moveBox(symbol.icon.box, symbol.at) : null;
		const { icon, text } = combine(symbol, rules, {
			icon: iconBox !== null && fits(iconBox, rules.iconOverlap),
			text: found !== null,
		});
		if (text && found && !rules.textIgnored) grid.take(moveBox(found.box, symbol.at), rules.textOverlap);
		if (icon && iconBox && !rules.iconIgnored) grid.take(iconBox, rules.iconOverlap);
		return {
			symbol,
			icon: symbol.icon !== null && (icon || alwaysIcon),
			label: text || alwaysText ? found : null,
		};
	});
}

type Fits = (box: Box, overlap: Overlap) => boolean;

/** The first way to hang a label that lies over nothing; if none does and it may lie over others, the first of all. */
function findRoom(symbol: SymbolInstance, { textOverlap }: SymbolRules, fits: Fits): LabelChoice | null {
	const choices = symbol.text?.choices ?? [];
	const tries: readonly Overlap[] =
		choices.length > 1 && textOverlap !== "never" ? ["never", textOverlap] : [textOverlap];
	for (const overlap of tries)
		for (const choice of choices) if (fits(moveBox(choice.box, symbol.at), overlap)) return choice;
	return null;
}

interface Shown {
	readonly icon: boolean;
	readonly text: boolean;
}

/** Image and label of one symbol stand and fall together unless one of them is optional. */
function combine({ icon, text }: SymbolInstance, rules: SymbolRules, placed: Shown): Shown {
	const iconAlone = rules.textOptional || text === null;
	const textAlone = rules.iconOptional || icon === null;
	const both = placed.icon && placed.text;
	return { icon: iconAlone ? placed.icon : both, text: textAlone ? placed.text : both };
}

function isNear({ left, top, right, bottom }: Box, { camera }: Lens): boolean {
	return (
		right >= -BEYOND_PX &&
		left < camera.widthPx + BEYOND_PX &&
		bottom >= -BEYOND_PX &&
		top < camera.heightPx + BEYOND_PX
	);
}
