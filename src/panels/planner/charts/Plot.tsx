import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import styles from "./Plot.module.css";

interface Axis {
	readonly domain: readonly [number, number];
	readonly label: string;
	readonly format: (value: number) => string;
}

interface PlotProps {
	/** What the picture says, for who cannot see it; a table beside it has the numbers. */
	readonly label: string;
	readonly widthPx: number;
	readonly heightPx: number;
	readonly x: Axis;
	readonly y: Axis;
	/** The marks, placed with the scales: data to CSS pixels of the plot. */
	readonly children: (x: Scale, y: Scale) => ReactNode;
}

export type Scale = ScaleLinear<number, number>;

const MARGIN = { top: 8, right: 12, bottom: 36, left: 48 } as const;
/** Pixels between two ticks at least. */
const TICK_EVERY_PX = { x: 64, y: 40 } as const;

/** A picture with two straight axes, in lines and letters, so that it prints as it looks. */
export function Plot({ label, widthPx, heightPx, x, y, children }: PlotProps) {
	const right = widthPx - MARGIN.right;
	const bottom = heightPx - MARGIN.bottom;
	const across = scaleLinear([...x.domain], [MARGIN.left, right]);
	const up = scaleLinear([...y.domain], [bottom, MARGIN.top]);
	const xTicks = across.ticks(Math.max(2, Math.floor((right - MARGIN.left) / TICK_EVERY_PX.x)));
	const yTicks = up.ticks(Math.max(2, Math.floor((bottom - MARGIN.top) / TICK_EVERY_PX.y)));
	return (
		// biome-ignore lint/a11y/useSemanticElements: a group may hold buttons, which an image may not
		<svg className={styles.plot} viewBox={`0 0 ${widthPx} ${heightPx}`} role="group" aria-label={label}>
			{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus */}
			<g aria-hidden="true">
				{yTicks.map((tick) => (
					<g key={tick}>
						<line className={styles.grid} x1={MARGIN.left} x2={right} y1={up(tick)} y2={up(tick)} />
						<text className={styles.tick} x={MARGIN.left - 6} y={up(tick)} dy="0.32em" textAnchor="end">
							{y.format(tick)}
						</text>
					</g>
				))}
				{xTicks.map((tick) => (
					<text key={tick} className={styles.tick} x={across(tick)} y={bottom + 14} textAnchor="middle">
						{x.format(tick)}
					</text>
				))}
				<line className={styles.axis} x1={MARGIN.left} x2={right} y1={bottom} y2={bottom} />
				<text className={styles.name} x={right} y={heightPx - 6} textAnchor="end">
					{x.label}
				</text>
				<text className={styles.name} x={4} y={heightPx - 6}>
					{y.label}
				</text>
			</g>
			{children(across, up)}
		</svg>
	);
}
