import type { ReactNode } from "react";
import type { Opened } from "../../../domain/briefing/opened";
import type { BriefingProps } from "../briefing_props";
import { Door } from "./Door";
import { FitLines } from "./FitLines";
import styles from "./side.module.css";

/** One bar with its words. Lengths are parts (0–1) of the longest bar there can be. */
export interface BarLine {
	readonly id: string;
	readonly name: string;
	readonly symbol: ReactNode;
	readonly length: number;
	/** What is known, where a bar is a part of it, and after it what is not. */
	readonly known: number | null;
	readonly unknown: number;
	/** `null`: quiet. */
	readonly color: string | null;
	readonly figure: string;
	/** Figure and unit, said when the bar is opened. */
	readonly said: string;
	readonly aside: string;
	readonly opened: Opened;
}

interface BarLinesProps extends Pick<BriefingProps, "speech" | "onOpen"> {
	readonly lines: readonly BarLine[];
	readonly label: string;
}

const HEIGHT = { leastEm: 2, mostEm: 4.6 };

/** Lying bars with name and figure, each a door. */
export function BarLines({ lines, label, speech, onOpen }: BarLinesProps) {
	return (
		<FitLines lines={lines} height={HEIGHT} speech={speech}>
			{(shown) => (
				<ul className={styles.bars} aria-label={label}>
					{shown.map((line) => (
						<li key={line.id} className={styles.bar} data-none={line.length === 0 || undefined}>
							<Door
								title={line.name}
								figure={line.said}
								opened={line.opened}
								className={styles.barDoor}
								{...{ speech, onOpen }}
							>
								<BarParts line={line} />
							</Door>
						</li>
					))}
				</ul>
			)}
		</FitLines>
	);
}

function BarParts({ line }: { readonly line: BarLine }) {
	const percent = (part: number) => `${100 * part}%`;
	return (
		<>
			<span className={styles.barName}>
				{line.symbol}
				<span>{line.name}</span>
			</span>
			<span className={styles.track} aria-hidden="true">
				{line.known !== null && <span className={styles.known} style={{ inlineSize: percent(line.known) }} />}
				{line.unknown > 0 && (
					<span
						className={styles.unknown}
						style={{
							insetInlineStart: percent(line.known ?? line.length),
							inlineSize: percent(line.unknown),
						}}
					/>
				)}
				<span
					className={styles.fill}
					style={{ inlineSize: percent(line.length), background: line.color ?? undefined }}
				/>
			</span>
			<span className={styles.barFigure}>{line.figure}</span>
			<span className={styles.barAside}>{line.aside}</span>
		</>
	);
}
