import { type ReactNode, useId } from "react";
import type { Wall } from "../../../domain/briefing/wall";
import type { BriefingSpeech, BriefingText } from "../../../text/briefing/briefing_text";
import { formatNumber } from "../../../text/format";
import { Modal } from "../../Modal";
import panel from "../../panel.module.css";
import styles from "./OperatorDialog.module.css";
import { sayWall } from "./say_wall";
import { WallFields } from "./WallFields";
import { WallLink } from "./WallLink";
import { WallPreview } from "./WallPreview";
import type { WallLayout } from "./wall_layout";

/** How finely the map is drawn, device pixels. */
interface CanvasPixels {
	readonly drawn: { readonly widthPx: number; readonly heightPx: number };
	readonly native: { readonly widthPx: number; readonly heightPx: number };
	/** The most the graphics card draws along a side; `null` or left out: nobody knows. */
	readonly limitPx?: number | null;
}

export interface OperatorDialogProps {
	readonly open: boolean;
	readonly onClose: () => void;
	readonly wall: Wall;
	readonly onWall: (wall: Wall) => void;
	readonly layout: WallLayout;
	/** `null`: the map is not drawn on a canvas. */
	readonly canvas: CanvasPixels | null;
	readonly speech: BriefingSpeech;
	/** The present view with this wall in it. */
	readonly link: string;
	/** Further sections. They stay as they are while the dialogue is closed, so that long work goes on. */
	readonly children?: ReactNode;
}

/** What the operator of a wall says of it, and what is said of it in return. */
export function OperatorDialog(props: OperatorDialogProps) {
	const { open, onClose, speech, children } = props;
	const { text } = speech;
	return (
		<Modal title={text("operator.title")} className={styles.dialog} {...{ open, onClose, text }}>
			<WallSection {...props} />
			<CanvasSection {...props} />
			{children}
		</Modal>
	);
}

function WallSection({ wall, onWall, layout, speech: { text }, link }: OperatorDialogProps) {
	const titleId = useId();
	return (
		<section aria-labelledby={titleId}>
			<h3 id={titleId} className={panel.section}>
				{text("operator.wall")}
			</h3>
			<p className={panel.quiet}>{text("operator.wallAbout")}</p>
			<div className={styles.wall}>
				<WallFields wall={wall} onWall={onWall} text={text} />
				<WallPreview layout={layout} panels={wall.panels} text={text} />
			</div>
			<Verdict wall={wall} layout={layout} text={text} />
			<WallLink link={link} text={text} />
		</section>
	);
}

interface VerdictProps {
	readonly wall: Wall;
	readonly layout: WallLayout;
	readonly text: BriefingText;
}

function Verdict({ wall, layout, text }: VerdictProps) {
	const { tone, letters, notes, ways } = sayWall(layout, wall, text);
	return (
		<div className={styles.verdict}>
			<div role="status" aria-label={text("operator.verdict")} data-tone={tone} className={styles.said}>
				<p>{letters}</p>
				{notes.map((note) => (
					<p key={note}>{note}</p>
				))}
			</div>
			{ways.length > 0 && (
				<div>
					<h4 className={panel.quiet}>{text("operator.how")}</h4>
					<ul className={styles.ways}>
						{ways.map((way) => (
							<li key={way}>{way}</li>
						))}
					</ul>
				</div>
			)}
			<p className={panel.quiet}>{text("operator.rule")}</p>
		</div>
	);
}

function CanvasSection({ canvas, speech: { text } }: OperatorDialogProps) {
	const titleId = useId();
	return (
		<section aria-labelledby={titleId}>
			<h3 id={titleId} className={panel.section}>
				{text("operator.canvas")}
			</h3>
			<p data-canvas={canvas && isNative(canvas) ? "native" : canvas ? "less" : "none"}>
				{sayCanvas(canvas, text)}
			</p>
		</section>
	);
}

/** A pixel more or less is a rounding of the device's ratio. */
function isNative({ drawn, native }: CanvasPixels): boolean {
	return Math.abs(drawn.widthPx - native.widthPx) <= 1 && Math.abs(drawn.heightPx - native.heightPx) <= 1;
}

function sayCanvas(canvas: CanvasPixels | null, text: BriefingText): string {
	if (canvas === null) return text("operator.canvas.none");
	const { drawn, native, limitPx = null } = canvas;
	const values = {
		w: formatNumber(drawn.widthPx),
		h: formatNumber(drawn.heightPx),
		nativeW: formatNumber(native.widthPx),
		nativeH: formatNumber(native.heightPx),
	};
	const said = text(isNative(canvas) ? "operator.canvas.native" : "operator.canvas.less", values);
	return limitPx === null
		? said
		: `${said} ${text("operator.canvas.limit", { limit: formatNumber(limitPx) })}`;
}
