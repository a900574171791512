import type { Painting } from "../painting";

/** How many different compounds a painting shows: the painter's own count, to be held against the scene's. What is out of the picture is not painted. */
export function countPainted({ layers }: Painting): number {
	const marks = layers.find(({ id }) => id === "compounds")?.marks ?? [];
	return new Set(marks.map((mark) => mark.kind === "icon" && mark.of.id)).size;
}
