import { useMemo } from "react";
import type { Ground } from "../../domain/records";
import type { DatumCandidate } from "../../intake/import/request";
import { formatNumber } from "../../text/format";
import type { StewardText } from "../../text/steward_text";
import styles from "./DatumChoice.module.css";
import { type Drawn, drawAreas, drawPoints, type Frame, makeFrame } from "./points_frame";

interface PointsMapProps {
	readonly text: StewardText;
	readonly ground: Ground | null;
	readonly candidates: readonly DatumCandidate[];
	/** The datum looked at, or the stated one; `null`: none yet. */
	readonly shown: DatumCandidate | null;
	readonly stated: DatumCandidate | null;
}

/** Half the size of a point, in units of the drawing. */
const SIZE = 6;

/** Where the points of a file lie under a datum, in the district: inside as dots, outside as crosses; the stated datum's as rings when another is looked at. */
export function PointsMap({ text, ground, candidates, shown, stated }: PointsMapProps) {
	const frame = useMemo(() => makeFrame(candidates), [candidates]);
	const points = useMemo(
		() => (frame && shown ? drawPoints(shown.points, frame, ground) : { drawn: [], beyond: 0 }),
		[shown, frame, ground],
	);
	const ghosts = useMemo(
		() => (frame && stated && stated !== shown ? drawPoints(stated.points, frame, null).drawn : []),
		[stated, shown, frame],
	);
	if (!frame) return null;
	return (
		<figure className={styles.map}>
			<svg
				viewBox={`0 0 ${frame.width} ${frame.height}`}
				role="img"
				aria-label={shown ? text("steward.map", { datum: shown.datum }) : text("steward.mapNone")}
			>
				<Land ground={ground} frame={frame} />
				<g className={styles.ghost}>
					{ghosts.map(({ x, y }, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: points of one drawing, all replaced together
						<circle key={at} cx={x} cy={y} r={SIZE} />
					))}
				</g>
				<path className={styles.outside} d={crosses(points.drawn)} />
				<path className={styles.inside} d={dots(points.drawn)} />
			</svg>
			<figcaption className={styles.legend}>
				<Legend text={text} shown={shown} ghosts={ghosts.length > 0} beyond={points.beyond} />
			</figcaption>
		</figure>
	);
}

function Land({ ground, frame }: { readonly ground: Ground | null; readonly frame: Frame }) {
	const paths = useMemo(
		() =>
			ground && {
				outline: drawAreas(ground.drawn.outline, frame),
				parts: drawAreas(ground.drawn.subdistricts, frame),
			},
		[ground, frame],
	);
	if (!paths) return null;
	return (
		<>
			<path className={styles.outline} d={paths.outline} />
			<path className={styles.part} d={paths.parts} />
		</>
	);
}

function Legend({
	text,
	shown,
	ghosts,
	beyond,
}: {
	readonly text: StewardText;
	readonly shown: DatumCandidate | null;
	readonly ghosts: boolean;
	readonly beyond: number;
}) {
	if (!shown) return <span>{text("steward.mapNone")}</span>;
	return (
		<>
			<strong>{shown.datum}</strong>
			<span data-mark="inside">{text("steward.mapInside")}</span>
			<span data-mark="outside">{text("steward.mapOutside")}</span>
			{ghosts && <span>{text("steward.mapGhost")}</span>}
			{beyond > 0 && <span>{text("steward.mapBeyond", { n: formatNumber(beyond) })}</span>}
		</>
	);
}

function dots(drawn: readonly Drawn[]): string {
	return drawn
		.filter(({ inside }) => inside !== false)
		.map(
			({ x, y }) =>
				`M${x - SIZE} ${y}a${SIZE} ${SIZE} 0 1 0 ${2 * SIZE} 0a${SIZE} ${SIZE} 0 1 0 ${-2 * SIZE} 0`,
		)
		.join("");
}

function crosses(drawn: readonly Drawn[]): string {
	return drawn
		.filter(({ inside }) => inside === false)
		.map(
			({ x, y }) =>
				`M${x - SIZE} ${y - SIZE}l${2 * SIZE} ${2 * SIZE}m0 ${-2 * SIZE}l${-2 * SIZE} ${2 * SIZE}`,
		)
		.join("");
}
