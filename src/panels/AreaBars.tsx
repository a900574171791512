import { findShade } from "../domain/breaks";
import type { AreaSum } from "../domain/scene";
import { formatFigure, formatNumber } from "../text/format";
import type { Speech } from "../text/labels";
import { type Key, pick } from "../text/text";
import styles from "./AreaBars.module.css";
import { openArea, openPart } from "./choosing";
import panel from "./panel.module.css";
import type { PanelProps } from "./panel_props";

/** The indicator of every sub-district as a bar; a bar filters, what it left out can be opened. */
export function AreaBars({ scene, speech, change, byValue }: PanelProps & { readonly byValue: boolean }) {
	const { text } = speech;
	const { indicator, sums, total } = scene;
	const most = Math.max(0, ...sums.map((sum) => sum.measure.value ?? 0));
	const ordered = byValue ? [...sums].sort(byFallingValue) : sums;
	const unit = text(`unit.${indicator.unit}`);
	return (
		<div>
			<h3 className={styles.head}>
				<span className={panel.section}>{text(`indicator.${indicator.id}` as Key)}</span>
				<span className={panel.unit}>{unit}</span>
			</h3>
			<ol className={styles.rows}>
				{ordered.map((sum) => (
					<AreaRow
						key={sum.subdistrict?.id ?? ""}
						sum={sum}
						most={most}
						scene={scene}
						speech={speech}
						change={change}
					/>
				))}
			</ol>
			<div className={styles.total}>
				<span className={styles.name}>{text("areas.whole")}</span>
				<span className={panel.figure}>{formatFigure(total.value, indicator.unit)}</span>
			</div>
			<Doors scene={scene} speech={speech} change={change} measure={total} subdistrict={null} />
			<p className={panel.quiet}>{text("areas.aboutTotal")}</p>
		</div>
	);
}

function byFallingValue(a: AreaSum, b: AreaSum): number {
	const [x, y] = [a.measure.value, b.measure.value];
	if (x === null || y === null) return Number(x === null) - Number(y === null);
	return y - x;
}

function nameArea({ subdistrict }: AreaSum, { text, lang }: Speech): string {
	return subdistrict ? pick(subdistrict.name, lang) : text("areas.stray");
}

function AreaRow({ sum, most, scene, speech, change }: PanelProps & { sum: AreaSum; most: number }) {
	const { view, breaks, indicator } = scene;
	const { value } = sum.measure;
	const id = sum.subdistrict?.id ?? null;
	// The map shades no amounts, so neither do the bars.
	const shaded = view.indicator !== null && value !== null && !indicator.additive;
	const body = (
		<>
			<span className={styles.name}>{nameArea(sum, speech)}</span>
			<span className={panel.figure}>{formatFigure(value, indicator.unit)}</span>
			<span className={styles.track} data-none={value === null || undefined}>
				<span
					className={styles.bar}
					data-shade={shaded ? findShade(value, breaks) : undefined}
					style={{ inlineSize: `${most > 0 ? (100 * (value ?? 0)) / most : 0}%` }}
				/>
			</span>
		</>
	);
	return (
		<li className={styles.row}>
			{id === null ? (
				<span className={styles.area}>{body}</span>
			) : (
				<button
					type="button"
					className={styles.area}
					aria-pressed={view.filters.subdistrict.includes(id)}
					onClick={() => change({ filters: openArea(view.filters, id) })}
				>
					{body}
				</button>
			)}
			{id !== null && (
				<LeftOut scene={scene} speech={speech} change={change} measure={sum.measure} subdistrict={id} />
			)}
		</li>
	);
}

type DoorProps = PanelProps & {
	readonly measure: AreaSum["measure"];
	/** `null`: over all that is shown. */
	readonly subdistrict: string | null;
};

/** The compounds a value had to leave out, as a number that opens. */
function LeftOut({ scene, speech, change, measure, subdistrict }: DoorProps) {
	const { text } = speech;
	if (measure.leftOut.length === 0) return null;
	const n = formatNumber(measure.leftOut.length);
	const name = text(`indicator.${scene.indicator.id}` as Key);
	return (
		<button
			type="button"
			className={styles.door}
			aria-label={text("areas.leftOutOpen", { n, name })}
			onClick={() =>
				change(openPart(scene.view, { indicator: scene.indicator.id, side: "leftOut" }, subdistrict))
			}
		>
			{text("areas.leftOut", { n })}
		</button>
	);
}

function Doors(props: DoorProps) {
	const { scene, speech, change, measure, subdistrict } = props;
	const { text } = speech;
	const n = formatNumber(measure.behind.length);
	const name = text(`indicator.${scene.indicator.id}` as Key);
	return (
		<p className={styles.doors}>
			<button
				type="button"
				className={styles.door}
				aria-label={text("areas.behindOpen", { n, name })}
				onClick={() =>
					change(openPart(scene.view, { indicator: scene.indicator.id, side: "behind" }, subdistrict))
				}
			>
				{text("areas.behind", { n })}
			</button>
			<LeftOut {...props} />
		</p>
	);
}
