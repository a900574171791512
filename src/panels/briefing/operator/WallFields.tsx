import { useEffect, useId, useState } from "react";
import { WALL_BOUNDS, type Wall } from "../../../domain/briefing/wall";
import type { BriefingText } from "../../../text/briefing/briefing_text";
import panel from "../../panel.module.css";
import styles from "./WallFields.module.css";

interface WallFieldsProps {
	readonly wall: Wall;
	readonly onWall: (wall: Wall) => void;
	readonly text: BriefingText;
}

/** What an operator says of a wall, in four fields. What is out of bounds is named where it stands, and not taken over. */
export function WallFields({ wall, onWall, text }: WallFieldsProps) {
	const { panels } = wall;
	return (
		<div className={styles.fields}>
			<WallField
				name="heightM"
				value={wall.heightM}
				onValue={(heightM) => onWall({ ...wall, heightM })}
				text={text}
			/>
			<WallField
				name="farthestM"
				value={wall.farthestM}
				onValue={(farthestM) => onWall({ ...wall, farthestM })}
				text={text}
			/>
			<WallField
				name="columns"
				value={panels.columns}
				onValue={(columns) => onWall({ ...wall, panels: { ...panels, columns: columns ?? 1 } })}
				text={text}
			/>
			<WallField
				name="rows"
				value={panels.rows}
				onValue={(rows) => onWall({ ...wall, panels: { ...panels, rows: rows ?? 1 } })}
				text={text}
			/>
			<p className={styles.panels}>{text("operator.panelsAbout")}</p>
		</div>
	);
}

type FieldName = "heightM" | "farthestM" | "columns" | "rows";

const BOUNDS = {
	heightM: WALL_BOUNDS.heightM,
	farthestM: WALL_BOUNDS.farthestM,
	columns: WALL_BOUNDS.panels,
	rows: WALL_BOUNDS.panels,
} as const;

const ABOUT = {
	heightM: "operator.heightAbout",
	farthestM: "operator.farthestAbout",
	columns: null,
	rows: null,
} as const;

interface WallFieldProps {
	readonly name: FieldName;
	readonly value: number | null;
	readonly onValue: (value: number | null) => void;
	readonly text: BriefingText;
}

function WallField({ name, value, onValue, text }: WallFieldProps) {
	const id = useId();
	const [typed, setTyped] = useState(() => write(value));
	// Another value from outside is shown; the same value keeps what was typed, “2.” on the way to “2.7” say.
	useEffect(() => setTyped((old) => (readField(name, old) === value ? old : write(value))), [name, value]);
	const bad = readField(name, typed) === undefined;
	const { min, max } = BOUNDS[name];
	const about = ABOUT[name];
	const take = (words: string) => {
		setTyped(words);
		const next = readField(name, words);
		if (next !== undefined && next !== value) onValue(next);
	};
	return (
		<div className={styles.field} data-bad={bad || undefined}>
			<label htmlFor={id}>{text(`operator.${name}`)}</label>
			<span className={styles.entry}>
				<input
					id={id}
					inputMode="decimal"
					autoComplete="off"
					value={typed}
					placeholder="—"
					aria-invalid={bad}
					aria-describedby={`${id}-about`}
					onChange={(event) => take(event.target.value)}
				/>
				<span className={panel.unit}>
					{text(name === "heightM" || name === "farthestM" ? "operator.unit.m" : "operator.unit.panels")}
				</span>
			</span>
			<span id={`${id}-about`} className={bad ? styles.bad : styles.about} role={bad ? "alert" : undefined}>
				{bad ? text(`operator.bad.${name}`, { min, max }) : about && text(about)}
			</span>
		</div>
	);
}

function write(value: number | null): string {
	return value === null ? "" : String(value);
}

/** What is typed, within bounds; `null`: nothing, where nothing may be said; `undefined`: nothing that can be taken over. */
function readField(name: FieldName, typed: string): number | null | undefined {
	const { min, max, digits } = BOUNDS[name];
	const words = typed.trim().replace(",", ".").replace("。", ".");
	if (words === "" && (name === "heightM" || name === "farthestM")) return null;
	if (!/^\d+\.?\d*$/.test(words)) return undefined;
	const value = Number(Number(words).toFixed(digits));
	if (digits === 0 && Number(words) !== value) return undefined;
	return value >= min && value <= max ? value : undefined;
}
