import type { Bar } from "../../../domain/briefing/side_facts";
import { formatNumber } from "../../../text/format";
import { pick } from "../../../text/text";
import { type BarLine, BarLines } from "./BarLines";
import { SideFrame } from "./SideFrame";
import styles from "./side.module.css";
import type { PartProps } from "./side_props";
import { sayValue } from "./Value";

/** How many compounds suffer from what, of those that were surveyed; the others stand hatched behind. */
export function DifficultiesSide({ facts, speech, onOpen }: PartProps<"difficulties">) {
	const { text } = speech;
	const sorted = [...facts.bars].sort((a, b) => b.value - a.value);
	const longest = Math.max(1, ...sorted.map((bar) => knownOf(bar) + bar.opened.leftOut.length));
	const lines = sorted.map((bar): BarLine => {
		const unknown = bar.opened.leftOut.length;
		return {
			id: bar.id,
			name: bar.label ? pick(bar.label, speech.lang) : bar.id,
			symbol: null,
			length: bar.value / longest,
			known: knownOf(bar) / longest,
			unknown: unknown / longest,
			color: null,
			figure: formatNumber(bar.value),
			said: sayValue(bar.value, "compounds", speech) ?? "",
			aside: text("side.ofSurveyed", { n: formatNumber(bar.of) }),
			opened: bar.opened,
		};
	});
	return (
		<SideFrame
			title={text("side.difficulties")}
			foot={
				<p className={styles.keys}>
					<Swatch kind="fill" words={text("side.suffers")} />
					<Swatch kind="known" words={text("side.surveyed")} />
					{lines.some((line) => line.unknown > 0) && (
						<Swatch kind="unknown" words={text("side.notSurveyed")} />
					)}
				</p>
			}
		>
			<BarLines lines={lines} label={text("side.difficulties")} {...{ speech, onOpen }} />
		</SideFrame>
	);
}

function knownOf(bar: Bar): number {
	return bar.of ?? bar.value;
}

interface SwatchProps {
	readonly kind: "fill" | "known" | "unknown";
	readonly words: string;
}

function Swatch({ kind, words }: SwatchProps) {
	return (
		<span className={styles.key}>
			<span className={styles.swatch} data-kind={kind} aria-hidden="true" />
			{words}
		</span>
	);
}
