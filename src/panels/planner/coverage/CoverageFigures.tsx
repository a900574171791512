import type { Coverage, CoverageInput } from "../../../domain/selection/coverage/coverage";
import { formatNumber } from "../../../text/format";
import type { PlannerSpeech, PlannerText } from "../../../text/planner/planner_text";
import panel from "../../panel.module.css";
import { CompoundDoor } from "./CompoundDoor";
import styles from "./Coverage.module.css";
import { type CoverageFacts, percentOf } from "./coverage_facts";

interface CoverageFiguresProps {
	readonly facts: CoverageFacts;
	readonly speech: PlannerSpeech;
	readonly onFrame: (ids: readonly string[]) => void;
}

/** Before and after, the exact choice beside the greedy one with its gap, what stays uncovered and how many sites would cover it all. */
export function CoverageFigures({ facts, speech, onFrame }: CoverageFiguresProps) {
	const { text } = speech;
	const parking = facts.input.capacity !== null;
	const door = { speech, onFrame };
	return (
		<section className={styles.part} aria-labelledby="coverage-result">
			<h3 id="coverage-result" className={panel.section}>
				{text("coverage.result")}
			</h3>
			<BeforeAfter facts={facts} text={text} />
			<ul className={styles.reasons}>
				<li>
					<CompoundDoor {...door} name={text("coverage.uncovered")} ids={facts.uncovered} />
				</li>
				{parking && (
					<li>
						<CompoundDoor {...door} name={text("coverage.partly")} ids={facts.partly} />
					</li>
				)}
				<li>
					<CompoundDoor {...door} name={text("coverage.outOfReach")} ids={facts.outOfReach} />
				</li>
			</ul>
			<Methods facts={facts} text={text} />
			<p>{sayProof(facts, text)}</p>
			<p>{sayMinimum(facts, text)}</p>
		</section>
	);
}

interface PartProps {
	readonly facts: CoverageFacts;
	readonly text: PlannerText;
}

/** Two figures and a bar of the whole: covered now, newly covered, the rest. */
function BeforeAfter({ facts: { input, result, after, rest }, text }: PartProps) {
	const { coveredBefore, total, unit } = input;
	const parts = {
		before: formatNumber(coveredBefore),
		added: formatNumber(result.exact.covered),
		rest: formatNumber(rest),
		total: formatNumber(total),
		unit: text(`coverage.unit.${unit}`),
	};
	return (
		<>
			<dl className={styles.change}>
				<Figure name={text("coverage.before")} amount={coveredBefore} input={input} />
				<Figure name={text("coverage.after")} amount={after} input={input} />
			</dl>
			<p className={panel.quiet}>
				{text(input.capacity === null ? "coverage.of" : "coverage.ofSpaces", parts)}
			</p>
			<svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" role="img">
				<title>{text("coverage.bar", parts)}</title>
				<rect className={styles.all} width={100} height={6} />
				<rect className={styles.now} width={percentOf(coveredBefore, input) ?? 0} height={6} />
				<rect
					className={styles.new}
					x={percentOf(coveredBefore, input) ?? 0}
					width={percentOf(result.exact.covered, input) ?? 0}
					height={6}
				/>
			</svg>
		</>
	);
}

interface FigureProps {
	readonly name: string;
	readonly amount: number;
	readonly input: CoverageInput;
}

function Figure({ name, amount, input }: FigureProps) {
	return (
		<div>
			<dt className={panel.quiet}>{name}</dt>
			<dd>
				<span className={styles.large}>{formatNumber(percentOf(amount, input), 1)}</span>
				<span className={panel.unit}>%</span> <span>{formatNumber(amount)}</span>
			</dd>
		</div>
	);
}

function Methods({ facts: { input, result }, text }: PartProps) {
	const unit = text(`coverage.unit.${input.unit}`);
	const row = (way: "greedy" | "exact", { sites, covered }: Coverage) => (
		<tr>
			<th scope="row">{text(`coverage.${way}`)}</th>
			<td>{formatNumber(sites.length)}</td>
			<td>
				{formatNumber(covered)} <span className={panel.unit}>{unit}</span>
			</td>
			<td>
				{formatNumber(percentOf(covered, input), 1)}
				<span className={panel.unit}>%</span>
			</td>
		</tr>
	);
	return (
		<table className={styles.table}>
			<caption className={panel.hidden}>{text("coverage.methods")}</caption>
			<thead>
				<tr>
					<th scope="col">{text("coverage.method")}</th>
					<th scope="col">{text("coverage.sitesUsed")}</th>
					<th scope="col">{text("coverage.added")}</th>
					<th scope="col">{text("coverage.share")}</th>
				</tr>
			</thead>
			<tbody>
				{row("greedy", result.greedy)}
				{row("exact", result.exact)}
			</tbody>
		</table>
	);
}

function sayProof({ input, result }: CoverageFacts, text: PlannerText): string {
	const { exact, greedy, gap } = result;
	const proof =
		gap === null ? text("coverage.proven") : text("coverage.gap", { gap: formatNumber(gap * 100, 2) });
	const behind = exact.covered - greedy.covered;
	if (behind <= 1e-6 * exact.covered) return `${proof} ${text("coverage.same")}`;
	const less = text("coverage.behind", {
		n: formatNumber(behind),
		unit: text(`coverage.unit.${input.unit}`),
		share: formatNumber((behind / exact.covered) * 100, 2),
	});
	return `${proof} ${less}`;
}

function sayMinimum({ input, result }: CoverageFacts, text: PlannerText): string {
	const { minimum, most } = result;
	const key = input.capacity === null ? "coverage.minimum" : "coverage.minimumSpaces";
	return text(minimum.proven ? key : `${key}UpTo`, {
		n: formatNumber(minimum.count),
		least: formatNumber(minimum.atLeast),
		most: formatNumber(most),
	});
}
