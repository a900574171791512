import { BOX } from "../../../layers/drawing";
import { parseImageId } from "../../../layers/images";

/** Images are drawn this much finer than a plain screen and end with a whole pixel of theirs, which the room they take follows. */
const FINENESS = 2;

const known = new Map<string, number | null>();

/** Side of an image with all that reaches beyond its box, CSS pixels; `null` for a name nobody knows. */
export function measureImage(image: string): number | null {
	const found = known.get(image);
	if (found !== undefined) return found;
	const sized = parseImageId(image);
	const scale = sized ? (sized.sizePx / BOX) * FINENESS : 0;
	const side = sized
		? (Math.round(sized.sizePx * FINENESS) + 2 * Math.ceil(sized.drawing.overhang * scale)) / FINENESS
		: null;
	known.set(image, side);
	return side;
}
