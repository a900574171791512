import type { CSSProperties, ReactNode } from "react";
import type { Box, WallLayout } from "../../../panels/briefing/operator/wall_layout";
import styles from "./Stage.module.css";

interface StageParts {
	readonly head: ReactNode;
	readonly map: ReactNode;
	readonly claims: ReactNode;
	readonly side: ReactNode;
	readonly foot: ReactNode;
	readonly legend?: ReactNode;
}

interface StageProps {
	readonly layout: WallLayout;
	readonly parts: StageParts;
	/** A number's list stands open: where the wall has no room beside the numbers, it stands in their place. */
	readonly opened?: boolean;
}

/** The frame that puts every part into its place, in real pixels: what is clicked is where it is drawn, and letters are never stretched. */
export function Stage({ layout, parts, opened = false }: StageProps) {
	const { family, scrolls } = layout;
	const instead = opened && layout.side === null;
	const side = instead ? layout.list : layout.side;
	return (
		<div
			className={styles.stage}
			data-family={family}
			data-scrolls={scrolls}
			data-dropped={layout.dropped ?? undefined}
			data-legend={layout.legendAt}
			style={styleStage(layout)}
		>
			<Part name="head" box={layout.head} swipe>
				{parts.head}
			</Part>
			<Part name="map" box={layout.map}>
				{parts.map}
			</Part>
			{parts.legend && (
				<Part name="legend" box={layout.legend}>
					{parts.legend}
				</Part>
			)}
			<Part name="claims" box={layout.claims} swipe covered={instead}>
				{parts.claims}
			</Part>
			{side && (
				<Part name="side" box={side}>
					{parts.side}
				</Part>
			)}
			<Part name="foot" box={layout.foot} swipe>
				{parts.foot}
			</Part>
		</div>
	);
}

interface PartProps {
	readonly name: keyof StageParts;
	readonly box: Box;
	/** A finger that moves sideways here turns to another scene. */
	readonly swipe?: boolean;
	/** Another part stands in its place for a while; it is kept, so that the focus can come back to it. */
	readonly covered?: boolean;
	readonly children: ReactNode;
}

function Part({ name, box, swipe, covered, children }: PartProps) {
	const { x, y, width, height } = box;
	const style = { "--x": `${x}px`, "--y": `${y}px`, "--width": `${width}px`, "--height": `${height}px` };
	return (
		<div
			className={covered ? `${styles.part} ${styles.covered}` : styles.part}
			data-part={name}
			data-swipe={swipe || undefined}
			style={style as CSSProperties}
		>
			{children}
		</div>
	);
}

/** The three sizes of letters on a wall, and how far the map's source line keeps from its ends: it stands in line with the foot, within one panel. */
function styleStage({ type, map, foot }: WallLayout): CSSProperties {
	return {
		"--source-start": `${foot.x - map.x}px`,
		"--source-end": `${map.x + map.width - foot.x - foot.width}px`,
		"--wall-small": "0.75rem",
		"--wall-title": `${type.titleRem.toFixed(3)}rem`,
		"--wall-figure": `${type.figureRem.toFixed(3)}rem`,
	} as CSSProperties;
}
