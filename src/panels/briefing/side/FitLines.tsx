import { type CSSProperties, type ReactNode, useState } from "react";
import type { BriefingSpeech } from "../../../text/briefing/briefing_text";
import styles from "./side.module.css";
import { type LineHeight, useFit } from "./use_fit";

interface FitLinesProps<Line> {
	readonly lines: readonly Line[];
	/** Has to be one and the same value from picture to picture. */
	readonly height: LineHeight;
	readonly speech: BriefingSpeech;
	readonly children: (shown: readonly Line[]) => ReactNode;
}

/** As many lines as have room; the others are one press away, in a list that scrolls. */
export function FitLines<Line>({ lines, height, speech: { text }, children }: FitLinesProps<Line>) {
	const [box, { columns, room, linePx }] = useFit(lines.length, height);
	const [open, setOpen] = useState(false);
	const fits = lines.length <= room;
	// The door to the others takes a line of its own.
	const shown = fits || open ? lines : lines.slice(0, room - columns);
	const style = { "--line": linePx === null ? `${height.leastEm}em` : `${linePx}px` };
	return (
		<div
			ref={box}
			className={styles.fit}
			style={style as CSSProperties}
			data-columns={columns}
			data-open={(open && !fits) || undefined}
		>
			{children(shown)}
			{!fits && (
				<button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
					{open ? text("side.less") : text("side.more", { n: lines.length - shown.length })}
				</button>
			)}
		</div>
	);
}
