import { useState } from "react";
import { INDICATORS } from "../domain/indicators";
import { ASSUMPTIONS, BREAKS, type Breaks, type View } from "../domain/view";
import type { FileId } from "../sources/problem";
import type { Problem } from "../sources/use_records";
import type { Key } from "../text/text";
import { AreaBars } from "./AreaBars";
import styles from "./Areas.module.css";
import { Assumption } from "./Assumption";
import { Choices } from "./Choices";
import { ProblemList } from "./ProblemList";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

type Order = "listed" | "value";
const ORDERS: readonly Order[] = ["listed", "value"];

/** Files an indicator cannot be measured without, beside the compounds. */
const NEEDS: Readonly<Record<string, readonly FileId[]>> = {
	renovated_area: ["projects"],
	cameras_per_household: ["cameras"],
	camera_coverage: ["cameras"],
	entrance_coverage: ["cameras"],
};

/** One indicator over the sub-districts, as bars; it also shades the map. */
export function Areas(props: PanelProps & { readonly problems: readonly Problem[] }) {
	const { scene, speech, change, problems } = props;
	const { text } = speech;
	const [order, setOrder] = useState<Order>("listed");
	return (
		<section className={styles.areas} aria-labelledby="areas-title">
			<h2 id="areas-title" className={panel.hidden}>
				{text("areas.title")}
			</h2>
			<IndicatorSelect {...props} />
			{scene.view.indicator !== null && !scene.indicator.additive && (
				<Choices<Breaks>
					label={text("areas.breaks")}
					choices={BREAKS.map((value) => ({ value, label: text(`areas.breaks.${value}`) }))}
					chosen={scene.view.breaks}
					onChoose={(breaks) => change({ breaks })}
				/>
			)}
			<Assumptions {...props} />
			<ProblemList problems={problems} speech={speech} files={NEEDS[scene.indicator.id] ?? []} />
			<Choices<Order>
				label={text("areas.order")}
				choices={ORDERS.map((value) => ({ value, label: text(`areas.order.${value}`) }))}
				chosen={order}
				onChoose={setOrder}
			/>
			<AreaBars scene={scene} speech={speech} change={change} byValue={order === "value"} />
		</section>
	);
}

function IndicatorSelect({ scene: { view }, speech: { text }, change }: PanelProps) {
	return (
		<label className={styles.indicator}>
			<span className={panel.quiet}>{text("areas.shade")}</span>
			<select
				className={panel.select}
				value={view.indicator ?? ""}
				onChange={(event) => change({ indicator: event.target.value || null })}
			>
				<option value="">{text("areas.outlines")}</option>
				{INDICATORS.map(({ id }) => (
					<option key={id} value={id}>
						{text(`indicator.${id}` satisfies Key)}
					</option>
				))}
			</select>
		</label>
	);
}

/** Sliders of the assumptions the present indicator rests on; none for most. */
function Assumptions({ scene, speech: { text }, change }: PanelProps) {
	const { view, indicator } = scene;
	const set = (patch: Partial<View>) => change(patch);
	if (indicator.id === "camera_coverage") {
		return (
			<Assumption
				label={text("areas.distance")}
				unit={text("unit.m")}
				about={text("areas.assumption")}
				range={ASSUMPTIONS.distanceM}
				value={view.distanceM}
				onValue={(distanceM) => set({ distanceM })}
			/>
		);
	}
	if (indicator.id !== "parking_deficit") return null;
	return (
		<Assumption
			label={text("areas.spaces")}
			unit={text("unit.spaces")}
			about={text("areas.assumption")}
			range={ASSUMPTIONS.spacesPerHousehold}
			value={view.spacesPerHousehold}
			onValue={(spacesPerHousehold) => set({ spacesPerHousehold })}
		/>
	);
}
