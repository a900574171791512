import { scaleLinear } from "d3-scale";
import type { ServiceProgress } from "../../../domain/selection/equity/progress";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import { type CourseLines, type CoursePoint, makeCourse } from "../charts/course";
import { useSize } from "../charts/use_size";
import chart from "./course_chart.module.css";
import { Door } from "./Door";
import type { PartProps } from "./side_props";

type ChartProps = PartProps<"tracker"> & { readonly service: ServiceProgress };

/** Room round the lines, in letters. */
const MARGIN_EM = { top: 1.7, right: 1, bottom: 1.7, left: 2.6 };

/** The course month by month, and both lines that lead on from it. */
export function CourseChart(props: ChartProps) {
	const { facts, service, speech, onOpen } = props;
	const { text } = speech;
	const [box, { widthPx, heightPx, letterPx }] = useSize();
	const { frozenOn } = facts.targets.baseline;
	const lines = makeCourse({ course: facts.course, service, frozenOn });
	const x = scaleLinear([0, lines.endAt], [MARGIN_EM.left * letterPx, widthPx - MARGIN_EM.right * letterPx]);
	const y = scaleLinear(
		[0, service.baseline],
		[heightPx - MARGIN_EM.bottom * letterPx, MARGIN_EM.top * letterPx],
	);
	const [nowX, nowY] = [x(lines.now[0]), y(lines.now[1])];
	const served = text("side.compounds", { n: formatNumber(service.before.served) });
	return (
		<div ref={box} className={chart.box}>
			<svg
				className={chart.chart}
				width={widthPx}
				height={heightPx}
				viewBox={`0 0 ${widthPx} ${heightPx}`}
				role="img"
				aria-label={text("side.course")}
			>
				<Axes {...{ x, y, lines, service, text, letterPx }} />
				<Lines {...{ x, y, lines }} />
				<circle className={chart.now} cx={nowX} cy={nowY} r={0.34 * letterPx} />
			</svg>
			<span className={chart.nowDoor} style={{ insetInlineStart: nowX, insetBlockStart: nowY }}>
				<Door
					title={text("side.servedTitle")}
					figure={served}
					opened={facts.served}
					className={chart.nowFigure}
					{...{ speech, onOpen }}
				>
					{formatNumber(service.before.served)}
				</Door>
			</span>
			<CourseTable {...props} />
		</div>
	);
}

type Scale = (value: number) => number;

interface DrawProps {
	readonly x: Scale;
	readonly y: Scale;
	readonly lines: CourseLines;
}

function Lines({ x, y, lines }: DrawProps) {
	const path = (points: readonly CoursePoint[]) =>
		points
			.map(([at, served], n) => `${n === 0 ? "M" : "L"}${x(at).toFixed(1)} ${y(served).toFixed(1)}`)
			.join("");
	const past = path(lines.past);
	const [first] = lines.past;
	const ground = first && `${past}L${x(lines.now[0]).toFixed(1)} ${y(0)}L${x(first[0]).toFixed(1)} ${y(0)}Z`;
	return (
		<g className={chart.lines}>
			{ground && <path className={chart.area} d={ground} />}
			{lines.required && <path className={chart.required} d={path(lines.required)} />}
			{lines.forecast && <path className={chart.forecast} d={path(lines.forecast)} />}
			<path className={chart.past} d={past} />
		</g>
	);
}

/** Two figures of an axis nearer than so many letters lie over each other. */
const LEAST_APART = 1.1;

interface AxesProps extends DrawProps {
	readonly service: ChartProps["service"];
	readonly text: ChartProps["speech"]["text"];
	readonly letterPx: number;
}

function Axes({ x, y, lines, service, text, letterPx }: AxesProps) {
	const [left, right] = [x(0), x(lines.endAt)];
	const due = x(lines.dueAt);
	// Where the course is low the goal's figure takes the place of the one above it.
	const crowded = y(service.goal) - y(service.baseline) < LEAST_APART * letterPx;
	return (
		<g className={chart.axes}>
			{[0, service.goal, service.baseline].map((count) => (
				<g key={count}>
					<line
						className={count === service.goal ? chart.goal : chart.grid}
						x1={left}
						x2={right}
						y1={y(count)}
						y2={y(count)}
					/>
					{!(crowded && count === service.baseline && count !== service.goal) && (
						<text className={chart.tick} x={left} y={y(count)} dx="-0.5em" dy="0.35em" textAnchor="end">
							{formatNumber(count)}
						</text>
					)}
				</g>
			))}
			<text className={chart.word} x={left} y={y(service.goal)} dx="0.3em" dy="-0.4em">
				{text("side.goalLine")}
			</text>
			<line className={chart.due} x1={due} x2={due} y1={y(0)} y2={y(service.baseline)} />
			<text className={chart.word} x={due} y={y(service.baseline)} dy="-0.5em" textAnchor="end">
				{text("side.due", { day: service.dueOn })}
			</text>
			{lines.years.map(({ year, at }) => (
				<g key={year}>
					<line className={chart.year} x1={x(at)} x2={x(at)} y1={y(0)} y2={y(0) + 0.4 * letterPx} />
					<text className={chart.tick} x={x(at)} y={y(0)} dx="0.3em" dy="1.3em">
						{year}
					</text>
				</g>
			))}
		</g>
	);
}

/** The same as numbers, for who cannot see the lines. */
function CourseTable({ facts, speech: { text } }: ChartProps) {
	return (
		<table className={panel.hidden} data-hidden-text>
			<caption>{text("side.course")}</caption>
			<thead>
				<tr>
					<th scope="col">{text("side.month")}</th>
					<th scope="col">{text("side.servedTitle")}</th>
				</tr>
			</thead>
			<tbody>
				{facts.course.map(({ month, served }) => (
					<tr key={month}>
						<th scope="row">{month}</th>
						<td>{formatNumber(served)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
