import { useId } from "react";
import type { Position } from "../../../domain/datum";
import { listInside } from "../../../domain/selection/shortlist/drawn_area";
import {
	addWalk,
	removeArea,
	setAreaUse,
	setRadius,
} from "../../../domain/selection/shortlist/edit_shortlist";
import { RADIUS_M } from "../../../domain/selection/shortlist/make_shape";
import type { DrawnArea } from "../../../domain/selection/shortlist/shortlist";
import { DRAW_KINDS, type DrawKind } from "../../../map/draw_area/draw_kind";
import { sayShape } from "../../../text/area_words";
import { formatNumber } from "../../../text/format";
import panel from "../../panel.module.css";
import styles from "./AreaList.module.css";
import { BoundField } from "./BoundField";
import type { EditShortlist, ShortlistPanelProps } from "./ShortlistPanel";

type AreaListProps = ShortlistPanelProps & { readonly editList: EditShortlist };

const USES = ["in", "out"] as const;

/** The parts of the map that take in or leave out: drawn by hand, or a walking radius round a compound. */
export function AreaList(props: AreaListProps) {
	const { scenario, speech } = props;
	const { areas } = scenario.shortlist;
	return (
		<>
			<DrawButtons {...props} />
			<WalkButton {...props} />
			{areas.length > 0 && (
				<ol className={styles.list}>
					{areas.map((area) => (
						<AreaRow key={area.id} area={area} {...props} />
					))}
				</ol>
			)}
			{areas.length > 1 && <p className={panel.quiet}>{speech.text("shortlist.areas.rule")}</p>}
		</>
	);
}

const ICONS: Readonly<Record<DrawKind, string>> = {
	polygon: "M3 9L9 2L17 6L14 15L5 16Z",
	rectangle: "M3 4H17V14H3Z",
	lasso: "M10 3C16 2 19 7 15 10S6 11 8 14S14 15 12 17M10 3C4 4 1 8 4 11S10 12 8 14",
	circle: "M10 2.5A7 7 0 1 1 9.99 2.5Z",
};

function DrawButtons({ drawing, onDraw, speech: { text } }: AreaListProps) {
	return (
		<fieldset className={styles.draw}>
			<legend className={panel.quiet}>{text("shortlist.draw")}</legend>
			{DRAW_KINDS.map((kind) => (
				<button
					key={kind}
					type="button"
					className={styles.kind}
					aria-pressed={drawing === kind}
					onClick={() => onDraw(drawing === kind ? null : kind)}
				>
					<svg viewBox="0 0 20 20" aria-hidden="true">
						<path d={ICONS[kind]} />
					</svg>
					{text(`shortlist.kind.${kind}`)}
				</button>
			))}
		</fieldset>
	);
}

/** A circle round the compound that is selected; where there is none, or it is not placed, the button says so. */
function WalkButton({ scene, speech: { text }, editList }: AreaListProps) {
	const one = scene.selection?.compound;
	const name = one?.name ?? "";
	const n = formatNumber(RADIUS_M.walk);
	const add = (id: string, position: Position<"WGS84">) =>
		editList((before) => addWalk(before, id, position));
	if (!one) return <p className={panel.quiet}>{text("shortlist.walk.select", { n })}</p>;
	const { id, position } = one;
	if (!position) return <p className={panel.quiet}>{text("shortlist.walk.notPlaced", { name })}</p>;
	return (
		<button type="button" className={panel.plain} onClick={() => add(id, position)}>
			{text("shortlist.walk", { name, n })}
		</button>
	);
}

function AreaRow(props: AreaListProps & { readonly area: DrawnArea }) {
	const { area, scene, speech, editList, onFrame } = props;
	const { text } = speech;
	const { id, use, shape } = area;
	const around = shape.kind === "circle" ? shape.around : null;
	const kind = text(around === null ? `shortlist.kind.${shape.kind}` : "shortlist.kind.walk");
	const name = text("shortlist.area", { kind, n: id.replace(/^a/, "") });
	const centre = around === null ? undefined : scene.town.compoundById.get(around);
	const inside = listInside(shape, scene.town.records.compounds);
	return (
		<li className={styles.row} data-use={use}>
			<p className={styles.name}>
				<span className={panel.figure}>{name}</span>
				<span className={panel.quiet}>
					{around === null
						? sayShape(shape, text)
						: text("shortlist.walkFrom", { name: centre?.name ?? around })}
				</span>
			</p>
			<button
				type="button"
				className={panel.door}
				disabled={inside.length === 0}
				onClick={() => onFrame(inside)}
			>
				{text("shortlist.area.inside", { n: formatNumber(inside.length) })}
			</button>
			<div className={styles.controls}>
				<UseSwitch name={name} {...props} />
				<Radius {...props} />
			</div>
			<button
				type="button"
				className={panel.plain}
				aria-label={text("shortlist.area.removeOne", { name })}
				onClick={() => editList((before) => removeArea(before, id))}
			>
				{text("shortlist.area.remove")}
			</button>
		</li>
	);
}

type PartProps = AreaListProps & { readonly area: DrawnArea };

/** Whether the area takes in or leaves out. */
function UseSwitch({ area, name, speech: { text }, editList }: PartProps & { readonly name: string }) {
	const group = useId();
	return (
		<fieldset className={styles.uses}>
			<legend className={panel.hidden}>{text("shortlist.area.use", { name })}</legend>
			{USES.map((use) => (
				<label key={use} className={styles.use}>
					<input
						type="radio"
						name={group}
						checked={area.use === use}
						onChange={() => editList((before) => setAreaUse(before, area.id, use))}
					/>
					{text(`shortlist.use.${use}`)}
				</label>
			))}
		</fieldset>
	);
}

/** The radius of a circle, which other shapes have not. */
function Radius({ area: { id, shape }, speech: { text }, editList }: PartProps) {
	if (shape.kind !== "circle") return null;
	return (
		<BoundField
			label={text("shortlist.radius")}
			unit={text("unit.m")}
			value={shape.radiusM}
			required
			bounds={{ min: RADIUS_M.min, max: RADIUS_M.max, step: 50 }}
			onValue={(radiusM) =>
				radiusM !== null && editList((before) => setRadius(before, id, radiusM), `radius.${id}`)
			}
		/>
	);
}
