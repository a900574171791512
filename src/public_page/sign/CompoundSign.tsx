import { memo } from "react";
import type { Management, Renovation } from "../../domain/vocabulary";
import { BOX } from "../../layers/drawing";
import { readSignStrokes } from "./sign_strokes";
import "./sign.css";

interface SignProps {
	/** `null`: the fill alone, in the quiet circle of no management. */
	readonly management: Management | null;
	/** `null`: the shape alone, full. */
	readonly renovation: Renovation | null;
}

/**
 * A compound's symbol in a line of text. Decoration only: the words beside it say the same. Its colour is a class of the style sheet,
 * so that one markup serves every theme and needs no style attribute.
 */
export const CompoundSign = memo(function CompoundSign({ management, renovation }: SignProps) {
	const strokes = readSignStrokes(management ?? "owners", renovation ?? "done");
	return (
		<svg className={`sign sign-${management ?? "plain"}`} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true">
			{strokes.map(({ d, fill, stroke, width, dash }) => (
				<path
					key={d}
					d={d}
					fill={fill === null ? "none" : "currentColor"}
					stroke={stroke === null ? undefined : "currentColor"}
					strokeWidth={stroke === null ? undefined : round(width)}
					strokeDasharray={dash.length > 0 ? dash.map(round).join(" ") : undefined}
				/>
			))}
		</svg>
	);
});

function round(length: number): number {
	return Math.round(length * 100) / 100;
}
