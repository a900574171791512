import type { View } from "../domain/view";
import type { Management, Renovation } from "../domain/vocabulary";
import type { Drawing } from "../layers/drawing";
import { makeCompoundDrawing } from "../layers/symbols";
import { Drawn } from "./Drawn";

interface CompoundSymbolProps {
	/** `null`: the fill alone, in a plain circle. */
	readonly management: Management | null;
	/** `null`: the shape alone, full. */
	readonly renovation: Renovation | null;
	readonly view: View;
}

/** Size the lines are drawn for; that of a symbol in a line of text. */
const SIZE_PX = 16;

/** A compound's symbol, or the half of it that tells one of its two meanings; coloured only where the map is coloured by that meaning. */
export function CompoundSymbol({ management, renovation, view }: CompoundSymbolProps) {
	const meant = view.color === "management" ? management : renovation;
	const drawing = makeCompoundDrawing({
		management: management ?? "owners",
		renovation: renovation ?? "done",
		color: meant === null ? "neutral" : view.color,
		theme: view.theme,
		sizePx: SIZE_PX,
	});
	return <Drawn drawing={dropHalo(drawing)} />;
}

/** On paper there is nothing to be kept apart from: the halo, which is painted first, goes. */
function dropHalo({ strokes }: Drawing): Drawing {
	return { strokes: strokes.slice(1), overhang: 0 };
}
