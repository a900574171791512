import { metresPerDegree } from "../../domain/distance";
import { WORLD_PX } from "../../map/svg/mercator";
import type { PaintCamera } from "../../map/svg/painting";
import { formatNumber } from "../../text/format";
import type { PrintText } from "../../text/print_text";
import { PX_PER_MM } from "./paper";
import styles from "./paper_map.module.css";

/** Longest bar, mm. */
const LONGEST_MM = 64;
/** How a bar is divided: by what its whole length begins with, so that every division is a round number. */
const DIVISIONS: Readonly<Record<number, number>> = { 1: 5, 2: 4, 3: 3, 4: 4, 5: 5 };
/** Room for the last figure and its unit beyond the end, and the heights of figures and bar, mm. */
const BAR = { beyond: 9, text: 3.4, height: 1.3 };

/** A divided scale bar in millimetres of paper and the scale as a ratio, both along the parallel through the map's middle, on the ellipsoid. */
export function PaperScale({ camera, text }: { readonly camera: PaintCamera; readonly text: PrintText }) {
	const { metresPerMm, lengthM, lengthMm, figures } = divideBar(camera);
	const parts = figures.length - 1;
	const unit = lengthM >= 1000 ? "map.kilometres" : "map.metres";
	const say = (at: number) => (at < parts ? (figures[at] ?? "") : text(unit, { n: figures[parts] ?? "" }));
	const width = lengthMm + BAR.beyond;
	const height = BAR.text + BAR.height + 0.4;
	const divisions = Array.from({ length: parts }, (_, at) => at);
	const step = lengthMm / parts;
	return (
		<span className={styles.scale}>
			<svg
				viewBox={`0 0 ${width} ${height}`}
				style={{ width: `${width}mm`, height: `${height}mm` }}
				role="img"
				aria-label={text("print.scale", { length: say(parts) })}
				data-length-m={lengthM}
				data-length-mm={lengthMm.toFixed(2)}
			>
				{[...divisions, parts].map((at) => (
					<text
						key={at}
						x={at * step}
						y={BAR.text - 0.9}
						textAnchor={at === 0 || at === parts ? "start" : "middle"}
						dx={at === parts ? -1.5 : 0}
					>
						{say(at)}
					</text>
				))}
				{divisions.map((at) => (
					<rect
						key={at}
						x={at * step}
						y={BAR.text}
						width={step}
						height={BAR.height}
						fill={at % 2 === 0 ? "currentColor" : "#fff"}
						stroke="currentColor"
						strokeWidth="0.18"
					/>
				))}
			</svg>
			<span>{text("print.ratio", { n: formatNumber(Number((metresPerMm * 1000).toPrecision(3))) })}</span>
		</span>
	);
}

/** How long the bar of a map is, in metres of ground and millimetres of paper, and the figures at its divisions. */
function divideBar(camera: PaintCamera) {
	const metresPerMm = measureMetresPerMm(camera);
	const lengthM = roundDown(metresPerMm * LONGEST_MM);
	const parts = DIVISIONS[Number(lengthM.toPrecision(1)[0])] ?? 2;
	const figure = (at: number) => formatFraction((at * lengthM) / parts / (lengthM >= 1000 ? 1000 : 1));
	const figures = Array.from({ length: parts + 1 }, (_, at) => figure(at));
	return { metresPerMm, lengthM, lengthMm: lengthM / metresPerMm, figures };
}

/** Metres of ground a millimetre of paper stands for, across the middle of a map. */
function measureMetresPerMm({ lat, zoom }: Pick<PaintCamera, "lat" | "zoom">): number {
	const metresPerPx = (metresPerDegree(lat).lng * 360) / (WORLD_PX * 2 ** zoom);
	return metresPerPx * PX_PER_MM;
}

/** The largest length not above a length whose first digit can be divided into round parts, all its other digits noughts. */
function roundDown(length: number): number {
	const power = 10 ** Math.floor(Math.log10(length));
	return Math.min(5, Math.floor(length / power)) * power;
}

function formatFraction(value: number): string {
	const digits = [0, 1, 2].find((count) => Number(value.toFixed(count)) === value) ?? 2;
	return formatNumber(value, digits);
}
