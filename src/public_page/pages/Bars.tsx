import styles from "./Bars.module.css";

interface BarProps {
	readonly value: number;
	/** A part of the value that stands out, at its beginning. */
	readonly part?: number;
	/** The longest bar of its table. */
	readonly most: number;
}

const percent = (value: number, most: number) =>
	`${most === 0 ? 0 : Math.round((value / most) * 1000) / 10}%`;

/** A bar beside its figure, which says the same; so it is silent. */
export function Bar({ value, part, most }: BarProps) {
	return (
		<svg className={styles.bar} aria-hidden="true" focusable="false">
			<rect
				className={part === undefined ? styles.ink : styles.pale}
				width={percent(value, most)}
				height="100%"
			/>
			{part !== undefined && part > 0 && (
				<rect className={styles.ink} width={percent(part, most)} height="100%" />
			)}
		</svg>
	);
}

interface ColumnsProps {
	/** What the picture says, in one sentence. */
	readonly label: string;
	readonly columns: readonly { readonly id: string; readonly name: string; readonly value: number }[];
}

/** Where the ground line lies, and how high the highest column is; what is left is for the figures and the names. */
const GROUND = 82;
const HIGHEST = 68;

/** Columns side by side, in the order of time; the table beneath says the same in figures. */
export function Columns({ label, columns }: ColumnsProps) {
	const most = Math.max(...columns.map(({ value }) => value), 1);
	const step = 100 / columns.length;
	return (
		<svg className={styles.columns} role="img" aria-label={label}>
			{columns.map(({ id, name, value }, at) => {
				const height = Math.round((value / most) * HIGHEST * 10) / 10;
				const middle = `${Math.round((at + 0.5) * step * 10) / 10}%`;
				return (
					<g key={id}>
						<rect
							className={styles.ink}
							x={`${Math.round((at + 0.14) * step * 10) / 10}%`}
							y={`${GROUND - height}%`}
							width={`${Math.round(step * 7.2) / 10}%`}
							height={`${height}%`}
						/>
						<text className={styles.figure} x={middle} y={`${GROUND - height}%`} dy="-0.45em">
							{value}
						</text>
						<text className={styles.name} x={middle} y={`${GROUND}%`} dy="1.5em">
							{name}
						</text>
					</g>
				);
			})}
			<line className={styles.ground} x1="0" x2="100%" y1={`${GROUND}%`} y2={`${GROUND}%`} />
		</svg>
	);
}
