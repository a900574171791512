import styles from "./Figure.module.css";
import { useCountUp } from "./use_count_up";

/** A number in two parts, the unit smaller; `unit` is empty where there is none. */
export interface FigureParts {
	readonly figure: string;
	readonly unit: string;
}

interface FigureProps {
	readonly value: number | null;
	readonly say: (value: number | null) => FigureParts;
}

/**
 * A number of the wall. It counts up once; what is read out, found and measured is the final number from the beginning, which also
 * holds the room, so that nothing moves aside.
 */
export function Figure({ value, say }: FigureProps) {
	const { figure, unit } = say(value);
	const whole = !figure.includes(".");
	const sayPart = (part: number) => (whole ? dropDigits(say(part).figure) : say(part).figure);
	const { running, counting } = useCountUp(value, sayPart);
	return (
		<span className={styles.figure}>
			<span className={styles.number}>
				<span data-figure className={counting ? styles.awaited : undefined}>
					{figure}
				</span>
				{counting && (
					<span ref={running} className={styles.running} data-running aria-hidden="true">
						{sayPart(0)}
					</span>
				)}
			</span>
			{unit !== "" && (
				<span className={styles.unit} data-unit>
					{"\u2009"}
					{unit}
				</span>
			)}
		</span>
	);
}

/** A number that ends whole is never longer on the way there. */
function dropDigits(figure: string): string {
	return figure.replace(/\.\d+$/, "");
}
