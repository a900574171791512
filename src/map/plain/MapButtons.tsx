import type { Extent } from "../../domain/areas";
import type { Direction } from "../../domain/public/way";
import type { MovingMap } from "../moving_map";
import { EASE_MS, fitExtent } from "../viewport";
import type { PublicMapText } from "./PublicMap";
import styles from "./PublicMap.module.css";

interface MapButtonsProps {
	readonly map: MovingMap | null;
	readonly home: Extent | null;
	readonly text: PublicMapText;
	/** Whether one finger moves the map. */
	readonly grasped: boolean;
	onGrasp(grasped: boolean): void;
}

const GLYPHS = {
	zoomIn: "M12 5V19M5 12H19",
	zoomOut: "M5 12H19",
	home: "M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15",
	move: "M12 3V21M3 12H21M9 6L12 3L15 6M9 18L12 21L15 18M6 9L3 12L6 15M18 9L21 12L18 15",
	north: "M6 15L12 8L18 15",
	east: "M9 6L16 12L9 18",
	south: "M6 9L12 16L18 9",
	west: "M15 6L8 12L15 18",
} as const;

/** Buttons for everything a finger or a wheel can do with the map: nobody has to drag or pinch. */
export function MapButtons({ map, home, text, grasped, onGrasp }: MapButtonsProps) {
	const zoomBy = (steps: number) => map?.easeTo({ zoom: map.getZoom() + steps, duration: EASE_MS });
	return (
		<fieldset className={styles.tools} aria-label={text("map.controls")}>
			<div className={styles.buttons}>
				<Button label={text("map.zoomIn")} glyph="zoomIn" onPress={() => zoomBy(1)} />
				<Button label={text("map.zoomOut")} glyph="zoomOut" onPress={() => zoomBy(-1)} />
				<Button label={text("map.home")} glyph="home" onPress={() => map && home && fitExtent(map, home)} />
				<Button label={text("map.move")} glyph="move" pressed={grasped} onPress={() => onGrasp(!grasped)} />
			</div>
			{grasped && (
				<div className={styles.compass}>
					{DIRECTIONS.map((direction) => (
						<Button
							key={direction}
							label={text(`map.${direction}`)}
							glyph={direction}
							area={styles[direction]}
							onPress={() => map && step(map, direction)}
						/>
					))}
				</div>
			)}
		</fieldset>
	);
}

const DIRECTIONS = ["north", "west", "east", "south"] as const satisfies readonly Direction[];

/** Share of the map's width and height that a press moves it by. */
const STEP = 1 / 3;

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
	north: [0, -1],
	east: [1, 0],
	south: [0, 1],
	west: [-1, 0],
};

/** Moves the map a good part of its size. */
export function step(map: MovingMap, direction: Direction): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const [x, y] = WAYS[direction];
	const { lng, lat } = map.unproject([clientWidth * (1 / 2 + x * STEP), clientHeight * (1 / 2 + y * STEP)]);
	map.easeTo({ center: [lng, lat], duration: EASE_MS });
}

interface ButtonProps {
	readonly label: string;
	readonly glyph: keyof typeof GLYPHS;
	readonly area?: string | undefined;
	/** Given: a button that stays pressed. */
	readonly pressed?: boolean;
	onPress(): void;
}

function Button({ label, glyph, area, pressed, onPress }: ButtonProps) {
	return (
		<button
			type="button"
			className={area === undefined ? styles.button : `${styles.button} ${area}`}
			aria-label={label}
			title={label}
			{...(pressed === undefined ? {} : { "aria-pressed": pressed })}
			onClick={onPress}
		>
			<svg className={styles.glyph} viewBox="0 0 24 24" aria-hidden="true">
				<path d={GLYPHS[glyph]} />
			</svg>
		</button>
	);
}
