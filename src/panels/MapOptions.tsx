import { EMPHASES, OVERLAYS, type Overlay, SIZES } from "../domain/view";
import { Choices } from "./Choices";
import styles from "./MapOptions.module.css";
import type { PanelProps } from "./panel_props";

/** What the symbols mean and what lies over them. */
export function MapOptions({ scene: { view }, speech: { text }, change }: PanelProps) {
	const toggle = (layer: Overlay) =>
		change({ layers: OVERLAYS.filter((one) => view.layers.includes(one) !== (one === layer)) });
	return (
		<section className={styles.options} aria-label={text("options.title")}>
			<Choices
				label={text("options.color")}
				choices={EMPHASES.map((value) => ({ value, label: text(value) }))}
				chosen={view.color}
				onChoose={(color) => change({ color })}
			/>
			<Choices
				label={text("options.size")}
				choices={SIZES.map((value) => ({ value, label: text(`options.size.${value}`) }))}
				chosen={view.size}
				onChoose={(size) => change({ size })}
			/>
			<fieldset className={styles.overlays}>
				<legend className={styles.legend}>{text("options.layers")}</legend>
				{OVERLAYS.map((layer) => (
					<label key={layer} className={styles.overlay}>
						<input type="checkbox" checked={view.layers.includes(layer)} onChange={() => toggle(layer)} />
						{text(`layer.${layer}`)}
					</label>
				))}
			</fieldset>
		</section>
	);
}
