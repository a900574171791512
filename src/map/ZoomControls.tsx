import type { Compound } from "../domain/records";
import type { Key, Text } from "../text/text";
import { COVERS_MAP } from "./covers";
import styles from "./furniture.module.css";
import type { MapHandle } from "./map_handle";

interface Props {
	readonly handle: MapHandle;
	readonly selection: Compound | null;
	readonly text: Text;
}

/** Buttons for zooming, for the view of all compounds, and for the selected one. */
export function ZoomControls({ handle, selection, text }: Props) {
	const chosen = selection?.position ? selection.id : null;
	return (
		<div className={styles.controls} {...COVERS_MAP}>
			<Control label="map.zoomIn" glyph="M12 5V19M5 12H19" text={text} onPress={() => handle.zoomBy(1)} />
			<Control label="map.zoomOut" glyph="M5 12H19" text={text} onPress={() => handle.zoomBy(-1)} />
			<Control
				label="map.home"
				glyph="M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"
				text={text}
				onPress={() => handle.home()}
			/>
			<Control
				label="map.fitSelection"
				glyph="M12 3V7M12 17V21M3 12H7M17 12H21M12 8.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0 -7.6Z"
				text={text}
				disabled={chosen === null}
				onPress={() => chosen !== null && handle.flyTo(chosen)}
			/>
		</div>
	);
}

interface ControlProps {
	readonly label: Key;
	readonly glyph: string;
	readonly text: Text;
	readonly disabled?: boolean;
	onPress(): void;
}

function Control({ label, glyph, text, disabled = false, onPress }: ControlProps) {
	return (
		<button
			type="button"
			className={styles.control}
			aria-label={text(label)}
			title={text(label)}
			disabled={disabled}
			onClick={onPress}
		>
			<svg className={styles.glyph} viewBox="0 0 24 24" aria-hidden="true">
				<path d={glyph} />
			</svg>
		</button>
	);
}
