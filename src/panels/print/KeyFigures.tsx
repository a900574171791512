import type { ReactNode } from "react";
import type { Scene } from "../../domain/scene";
import { tabulateAreas } from "../../domain/tabulate";
import { MANAGEMENT, RENOVATION } from "../../domain/vocabulary";
import { formatNumber } from "../../text/format";
import type { PrintSpeech } from "../../text/print_text";
import { CompoundSymbol } from "../CompoundSymbol";
import styles from "./paper.module.css";

interface FiguresProps {
	readonly scene: Scene;
	readonly speech: PrintSpeech;
}

/** How many compounds there are and are listed here, and of what kinds; every row adds up to the number at its end. */
export function KeyFigures(props: FiguresProps) {
	const { text } = props.speech;
	return (
		<section className={styles.figures} aria-label={text("print.figures")}>
			<Balance {...props} />
			<Kinds {...props} />
		</section>
	);
}

function Balance({ scene, speech: { text } }: FiguresProps) {
	const { total, placed, notPlaced, shown, expected } = scene.reconciliation;
	const against = { expected: formatNumber(expected), n: formatNumber(Math.abs(total - expected)) };
	return (
		<div className={styles.balance}>
			<Figure name={text("print.total")} value={total} />
			<span className={styles.sign}>=</span>
			<Figure name={text("print.placed")} value={placed} />
			<span className={styles.sign}>+</span>
			<Figure name={text("print.notPlaced")} value={notPlaced} />
			{total !== expected && <p className={styles.alarm}>{text("header.difference", against)}</p>}
			<Figure name={text("print.shown")} value={shown} strong />
		</div>
	);
}

function Figure({ name, value, strong }: { name: string; value: number; strong?: boolean }) {
	return (
		<p className={styles.figure} data-strong={strong || undefined}>
			<span>{name}</span> <b>{formatNumber(value)}</b>
		</p>
	);
}

/** The listed compounds by management and by renovation, a row each. */
function Kinds({ scene, speech }: FiguresProps) {
	const { text } = speech;
	const { view } = scene;
	const { total } = tabulateAreas(scene);
	const management = MANAGEMENT.map((one) => ({
		id: one,
		sign: <CompoundSymbol management={one} renovation={null} view={view} />,
		name: text(`management.${one}`),
		count: total.management[one],
	}));
	const renovation = RENOVATION.map((one) => ({
		id: one,
		sign: <CompoundSymbol management={null} renovation={one} view={view} />,
		name: text(`renovation.${one}`),
		count: total.renovation[one],
	}));
	const sum = { name: text("print.sum"), count: total.compounds };
	return (
		<>
			<Row name={text("management")} kinds={management} sum={sum} />
			<Row name={text("renovation")} kinds={renovation} sum={sum} />
		</>
	);
}

interface Kind {
	readonly id: string;
	readonly sign: ReactNode;
	readonly name: string;
	readonly count: number;
}

interface RowProps {
	readonly name: string;
	readonly kinds: readonly Kind[];
	readonly sum: { readonly name: string; readonly count: number };
}

function Row({ name, kinds, sum }: RowProps) {
	return (
		<dl className={styles.kinds} aria-label={name}>
			{kinds.map(({ id, sign, name: kind, count }) => (
				<div key={id}>
					<dt>
						{sign}
						{kind}
					</dt>
					<dd>{formatNumber(count)}</dd>
				</div>
			))}
			<div data-sum="">
				<dt>{sum.name}</dt>
				<dd>{formatNumber(sum.count)}</dd>
			</div>
		</dl>
	);
}
