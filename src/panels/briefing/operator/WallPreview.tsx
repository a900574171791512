import type { Wall } from "../../../domain/briefing/wall";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import styles from "./WallPreview.module.css";
import type { Box, WallLayout } from "./wall_layout";

interface WallPreviewProps {
	readonly layout: WallLayout;
	readonly panels: Wall["panels"];
	readonly text: BriefingText;
}

const PARTS = ["map", "head", "claims", "side", "foot"] as const;

/** The wall as it is laid out, small: its panels, the seams between them, and what stands where. */
export function WallPreview({ layout, panels, text }: WallPreviewProps) {
	const { widthPx, heightPx } = layout.page;
	const shown = PARTS.flatMap((part) => {
		const box = layout[part];
		return box && box.height > 0 ? [{ part, box, name: text(`operator.part.${part}`) }] : [];
	});
	const parts = shown.map(({ name }) => name).join(text("operator.joint"));
	const bottom = Math.max(heightPx, ...shown.map(({ box }) => box.y + box.height));
	const share = formatNumber(100 * layout.mapShare, 0);
	return (
		<figure className={styles.preview}>
			<svg
				viewBox={`0 0 ${widthPx} ${bottom}`}
				preserveAspectRatio="xMinYMin"
				role="img"
				aria-label={text("operator.preview", { parts, ...panels })}
				className={styles.drawing}
				data-family={layout.family}
			>
				<rect width={widthPx} height={bottom} className={styles.page} />
				{shown.map(({ part, box, name }) => (
					<PartBox key={part} part={part} box={box} name={name} page={layout.page} />
				))}
				<Seams layout={layout} />
			</svg>
			<figcaption className={panel.quiet}>
				{text("operator.share", { w: formatNumber(widthPx), h: formatNumber(heightPx), share })}
			</figcaption>
		</figure>
	);
}

interface PartBoxProps {
	readonly part: (typeof PARTS)[number];
	readonly box: Box;
	readonly name: string;
	readonly page: WallLayout["page"];
}

function PartBox({ part, box, name, page }: PartBoxProps) {
	// As large as reads well in a drawing this small, and as the box has room for.
	const size = Math.min(
		Math.max(page.heightPx / 11, page.widthPx / 26),
		box.height * 0.8,
		(box.width * 0.9) / Math.max(2, name.length * (/\p{Script=Han}/u.test(name) ? 1 : 0.6)),
	);
	return (
		<g data-part={part}>
			<rect {...box} className={part === "map" ? styles.map : styles.text} />
			<text
				x={box.x + box.width / 2}
				y={box.y + box.height / 2}
				fontSize={size}
				textAnchor="middle"
				dominantBaseline="central"
				className={styles.name}
			>
				{name}
			</text>
		</g>
	);
}

function Seams({ layout: { seams, page } }: { readonly layout: WallLayout }) {
	return (
		<g className={styles.seams}>
			{seams.xs.map((x) => (
				<line key={`x${x}`} x1={x} x2={x} y1={0} y2={page.heightPx} />
			))}
			{seams.ys.map((y) => (
				<line key={`y${y}`} y1={y} y2={y} x1={0} x2={page.widthPx} />
			))}
		</g>
	);
}
